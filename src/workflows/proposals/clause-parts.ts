import { findVerbatim } from '../../text/find-verbatim.ts'
import type { ProposedFact } from '../../vocabulary/proposal.ts'
import { isWithin, overlap, type Span } from '../../vocabulary/span.ts'
import { doubtIn, isQuoted } from './doubtful-words.ts'
import { type Dropped, drop } from './drop.ts'
import type { Ground, QuotedSentence } from './quoted-sentence.ts'

/** Is a quoted part of a clause; `whole` takes in its preposition. Offsets are code units of the article. */
export interface Part {
  readonly role: 'subject' | 'verb' | ProposedFact['arguments'][number]['function']
  readonly span: Span
  readonly whole: Span
  readonly preposition?: string
}

/**
 * Finds the parts of a proposed clause in the words that it quotes. The parts must stand as an English statement has
 * them, subject before verb before the rest, and leave no word of the clause over; what stands around the clause in its
 * sentence must leave it the article's own, plain word. So a name can't be put in the place of another.
 */
export function findClauseParts(
  ground: Ground,
  proposed: ProposedFact,
  where: QuotedSentence,
): readonly Part[] | Dropped {
  const { text } = ground.reader.bank.article
  const places = (words: string) => findVerbatim(text, words, where.quote).map(span => widen(ground, span, where.quote))
  const [verb, again] = places(proposed.verb.quote)
  if (verb === undefined) return drop('quote-elsewhere')
  if (again !== undefined) return drop('quote-ambiguous')
  const subjects = places(proposed.subject)
  const subject = subjects.findLast(({ end }) => end <= verb.start)
  if (subject === undefined) return drop(subjects.length > 0 ? 'out-of-order' : 'quote-elsewhere')
  const parts: Part[] = [
    { role: 'subject', span: subject, whole: subject },
    { role: 'verb', span: verb, whole: verb },
  ]
  for (const { function: role, preposition, quote } of proposed.arguments) {
    const found = places(quote)
    const given = preposition ?? undefined
    const isFree = (span: Span) => !parts.some(({ whole }) => overlap(whole, span))
    const span = found.find(one => isFree(one) && (role === 'adjunct' || one.start >= verb.end))
    if (span === undefined) return drop(found.length > 0 ? 'out-of-order' : 'quote-elsewhere')
    const whole = given === undefined ? span : withPreposition(text, span, given)
    if (whole === undefined) return drop('quote-elsewhere')
    parts.push({ role, span, whole, ...(given !== undefined && { preposition: given.toLowerCase() }) })
  }
  parts.sort((a, b) => a.whole.start - b.whole.start)
  return findGap(text, parts) ?? findDoubtAround(text, parts, where) ?? parts
}

/** Takes in the rest of a name of which a quote gives a part, and an article right before it. */
function widen({ reader }: Ground, span: Span, within: Span): Span {
  const { annotations, article } = reader.bank
  const own = annotations
    .map(({ anchor }) => anchor)
    .filter(anchor => isWithin(span, anchor) && isWithin(anchor, within))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  const { start, end } = own ?? span
  const [leading = ''] = /(?<![\p{L}\p{N}])(?:the|an?) $/iu.exec(article.text.slice(within.start, start)) ?? []
  return { start: start - leading.length, end }
}

function withPreposition(text: string, { start, end }: Span, preposition: string): Span | undefined {
  const from = start - preposition.length - 1
  const isThere = text.slice(Math.max(0, from), start).toLowerCase() === `${preposition.toLowerCase()} `
  return isThere && !/[\p{L}\p{N}]$/u.test(text.slice(0, from).slice(-2)) ? { start: from, end } : undefined
}

function findGap(text: string, parts: readonly Part[]): Dropped | undefined {
  for (const [at, { role, whole }] of parts.entries()) {
    const next = parts[at + 1]
    if (next === undefined) continue
    if (overlap(whole, next.whole)) return drop('out-of-order')
    const between = text.slice(whole.end, next.whole.start)
    if (role === 'subject') {
      const aside = /^, ([^,;:.?!]{1,120}), $/.exec(between)?.[1]
      if (next.role !== 'verb') return drop('out-of-order')
      if (aside !== undefined && doubtIn(aside) !== undefined) return doubtIn(aside)
      if (between !== ' ' && aside === undefined) return drop('words-left-over')
    } else if (!(between === ' ' || (between === ', ' && (role === 'adjunct' || next.role === 'adjunct'))))
      return drop('words-left-over')
  }
  return undefined
}

const plainEnd = /^[\s.!?)]*$/
// What comes after these says more of the same, and doesn't take back what stands before them.
const addition = /^(?:[,;:]| [–—-] | (?:and|but|while|when|after|before|because|where|since|although|though)\b)/
const restOfName = /^, \p{Lu}/u
const opening = /^(?:(?:And|But|So|Yet|Then|Later|Afterwards|Meanwhile),? )?$/
const fronted =
  /^(?:In|On|At|After|Before|During|Since|By|From|With|Despite|Under|Over|Near|Until|Within|Through)\b.*, $/
const clauseBefore = /(?:, (?:and|but|while)|;(?: and| but)?) $/

function findDoubtAround(
  text: string,
  parts: readonly Part[],
  { sentence, passage }: QuotedSentence,
): Dropped | undefined {
  const [first, last] = [parts[0]?.whole, parts.at(-1)?.whole]
  if (first === undefined || last === undefined) return drop('wrong-shape')
  const lead = text.slice(sentence.start, first.start)
  const tail = text.slice(last.end, sentence.end)
  if (isQuoted(text, passage, first) || /["“”«»]/.test(text.slice(first.start, last.end))) return drop('only-reported')
  const doubt = doubtIn(lead) ?? doubtIn(tail)
  if (doubt !== undefined) return doubt
  const isWhole = opening.test(lead) || fronted.test(lead) || clauseBefore.test(lead)
  const isEnded = plainEnd.test(tail) || (addition.test(tail) && !restOfName.test(tail))
  return isWhole && isEnded ? undefined : drop('words-left-over')
}
