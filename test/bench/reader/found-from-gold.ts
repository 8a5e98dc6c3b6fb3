import type { FoundMention, FoundText } from '../../../src/reading/english/coreference/found-mention.ts'
import { findName } from '../../../src/reading/entities/find-name.ts'
import { growTree, type Tree } from '../../../src/reading/trees/tree.ts'
import type { Mention, ParsedText } from '../../../src/vocabulary/parsed-text.ts'

/** Is a text as a reader that makes no mistakes would find it, with the gold cluster of each mention beside it. */
export interface GoldText {
  readonly found: FoundText
  readonly clusters: readonly string[]
}

/** Takes the clusters off a treebank's mentions. What a mention is of form is read from its head. */
export function foundFromGold({ text, headline, sentences, mentions }: ParsedText): GoldText {
  const trees = sentences.map(growTree)
  const found = mentions.map((mention): FoundMention => {
    const { sentence, first, last, head, kind } = mention
    const tree = trees[sentence]
    return {
      sentence,
      first,
      last,
      head,
      kind,
      form: tree === undefined ? 'description' : formOf(tree, mention),
      confidence: 1,
    }
  })
  return { found: { text, headline, sentences, mentions: found }, clusters: mentions.map(({ cluster }) => cluster) }
}

function formOf(tree: Tree, mention: Mention): FoundMention['form'] {
  const { upos = '', xpos = '' } = tree.tokens[mention.head] ?? {}
  if (upos === 'PRON' || (upos === 'DET' && mention.first === mention.last) || /^(?:PRP|WP)/.test(xpos))
    return 'pronoun'
  if (mention.kind === 'date' || mention.kind === 'quantity') return 'description'
  return findName(tree, mention) === undefined ? 'description' : 'name'
}
