import { normaliseAnswer } from '../../text/normalise-answer.ts'
import type { Mention, ParsedText, Token } from '../../vocabulary/parsed-text.ts'
import type { ConlluRow } from './conllu-lines.ts'
import { findHead } from './make-mentions.ts'
import { kindOfLabel, type MentionKind } from './mention-kinds.ts'

interface NamedRun {
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
}

/**
 * Finds mentions where the file marks no things: from the entity tags of a recogniser (`NER=B-PERSON`, `ner=S-ORG`), or,
 * where it has none, from runs of proper nouns. Mentions of one normalised name and kind are one cluster.
 */
export function nameMentions(
  rows: readonly (readonly ConlluRow[])[],
  parsed: Pick<ParsedText, 'text' | 'sentences'>,
): Mention[] {
  const tagged = rows.map(words => readTags(words))
  const runs = tagged.some(found => found.length > 0)
    ? tagged
    : parsed.sentences.map(({ tokens }) => properNames(tokens))
  return runs.flatMap((found, sentence) => {
    const tokens = parsed.sentences[sentence]?.tokens ?? []
    return found.map(({ first, last, kind }): Mention => {
      const name = parsed.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
      const cluster = `${kind}:${normaliseAnswer(name.replace(/['\u2019]s?$/, ''))}`
      return { sentence, first, last, head: findHead(tokens, first, last), kind, cluster }
    })
  })
}

function readTags(words: readonly ConlluRow[]): NamedRun[] {
  const runs: { first: number; last: number; label: string }[] = []
  let open: { first: number; last: number; label: string } | undefined
  for (const [index, { miscellany }] of words.entries()) {
    const [, sign = 'O', label = ''] = /^([BILSEUO])(?:[-_](.+))?$/i.exec(miscellany.get('ner') ?? '') ?? []
    const position = sign.toUpperCase()
    if (position === 'O' || label === '') open = undefined
    else if (open !== undefined && open.label === label && 'ILE'.includes(position)) open.last = index
    else {
      open = { first: index, last: index, label }
      runs.push(open)
    }
    if (position === 'E' || position === 'S' || position === 'U' || position === 'L') open = undefined
  }
  return runs.map(({ first, last, label }) => ({ first, last, kind: kindOfLabel(label) }))
}

function properNames(tokens: readonly Token[]): NamedRun[] {
  const runs: NamedRun[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    if (tokens[first]?.upos !== 'PROPN') continue
    let last = first
    while (tokens[last + 1]?.upos === 'PROPN') last += 1
    runs.push({ first, last, kind: 'other' })
    first = last
  }
  return runs
}
