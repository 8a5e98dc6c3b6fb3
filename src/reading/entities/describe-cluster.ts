import { childrenBy, isProper, type Tree } from '../trees/tree.ts'
import type { Cluster } from './cluster.ts'

const mostWords = 7

/**
 * Words a thing that has no proper name by what the text first calls it, without its determiner: "group of Afghan
 * teenagers". Gives `undefined` where each description leans on something else ("their coach", "this") or is too long.
 */
export function describeCluster({ mentions }: Cluster, trees: readonly Tree[], text: string): Description | undefined {
  for (const { mention, form } of mentions) {
    const tree = trees[mention.sentence]
    if (tree === undefined || form !== 'description') continue
    const head = tree.tokens[mention.head]
    if (head === undefined || head.upos !== 'NOUN' || /^(?:compound|amod)/.test(head.relation)) continue
    const tail = childrenBy(tree, mention.head, 'appos', 'acl', 'parataxis', 'conj', 'nummod')
    const cut = Math.min(
      mention.last,
      ...tail.filter(child => child > mention.head).map(child => firstOf(tree, child) - 1),
    )
    let first = mention.first
    while (first < mention.head && isDeterminer(tree, first)) first += 1
    let last = cut
    while (last > mention.head && tree.tokens[last]?.upos === 'PUNCT') last -= 1
    const tokens = tree.tokens.slice(first, last + 1)
    const leans = tokens.some(
      ({ upos, xpos, text: word }) =>
        upos === 'PRON' ||
        relative.test(word) ||
        /^(?:PRP|W)/.test(xpos) ||
        /["“”()]/.test(word) ||
        upos === 'PUNCT' ||
        /^(?:other|such|same|next|last)$/i.test(word),
    )
    const words = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/ - /g, '-')
    if (leans || tokens.length > mostWords || isVague(head.lemma, mention.kind, tokens.length)) continue
    if (tail.some(child => tree.tokens[child]?.relation === 'conj' || tree.tokens[child]?.relation === 'nummod'))
      continue
    const owner = childrenBy(tree, mention.head, 'nmod:poss')[0]
    // "This year's theme" and "the team's coach" lean on who owns it; "President Trump's travel ban" doesn't.
    if (owner !== undefined && !isProper(tree, owner)) continue
    const isOpening = first === 0 && !isProper(tree, first)
    return {
      text: isOpening ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words,
      article: owner === undefined || mention.first < first ? 'the' : 'none',
      agreement: /S$/.test(head.xpos) ? 'plural' : 'singular',
    }
  }
  return undefined
}

/** Is the wording of a thing without a name, and the number that a verb takes after it. */
export interface Description {
  readonly text: string
  readonly article: 'the' | 'none'
  readonly agreement: 'singular' | 'plural'
}

function isDeterminer(tree: Tree, token: number): boolean {
  const { upos = '', xpos = '' } = tree.tokens[token] ?? {}
  return upos === 'DET' && !/^(?:PRP|W)/.test(xpos)
}

function firstOf(tree: Tree, token: number): number {
  return Math.min(token, ...tree.childrenOf(token).map(child => firstOf(tree, child)))
}

const relative =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|previous|following|latest|recent)$/i

// "The study" is understood beside its article; "the people" and "the site" are not.
function isVague(noun: string, kind: string, words: number): boolean {
  return (
    words === 1 &&
    (kind === 'person' ||
      /^(?:thing|part|side|way|issue|time|place|number|area|kind|lot|fact|site|moment|result|one)$/i.test(noun))
  )
}
