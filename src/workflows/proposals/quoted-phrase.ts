import { findRelativeDate, findRelativeWording } from '../../item-checks/relative-wording.ts'
import { findVerbatim } from '../../text/find-verbatim.ts'
import type { Agreement } from '../../vocabulary/agreement.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'
import { isWithin, type Span } from '../../vocabulary/span.ts'
import { type Dropped, drop } from './drop.ts'
import { readOwnValue } from './own-value.ts'
import type { Ground } from './quoted-sentence.ts'

/** Is a quote as a phrase: its marked words as slots, with the annotations that had to be made for it. */
export interface QuotedPhrase {
  readonly phrase: Phrase
  readonly head: number
  readonly marks: readonly Annotation[]
  readonly made: readonly Annotation[]
}

/**
 * Words a stretch of the article as a phrase. What annotations mark becomes slots, a bare date or count that none marks is
 * read here, the rest stays as it is printed. Words that lean on what stands elsewhere ("they", "last week") can't be
 * used.
 */
export function wordQuote({ reader }: Ground, span: Span, id: AnnotationId): QuotedPhrase | Dropped {
  const { text } = reader.bank.article
  const marks = outermost(reader.bank.annotations, span)
  const isFirst = /(?:^|[.!?]\s|\n)$/.test(text.slice(Math.max(0, span.start - 2), span.start))
  const own = marks.length === 0 ? readOwnValue(text, span, id) : undefined
  if (own !== undefined)
    return { phrase: [{ of: id, possessive: false, ask: true }], head: 0, marks: [own], made: [own] }
  const phrase: Phrase = []
  let from = span.start
  for (const mark of marks) {
    const before = text.slice(from, mark.anchor.start)
    const hasOwnThe = reader.entityOf(mark)?.article === 'the' && /(?:^| )the $/i.test(before)
    pushWords(phrase, hasOwnThe ? before.slice(0, -4) : before)
    const ending = /^['’]s?(?![\p{L}\p{N}])/u.exec(text.slice(mark.anchor.end, span.end))?.[0] ?? ''
    const after = text.slice(mark.anchor.end + ending.length, span.end)
    const isPossessive = ending !== '' || /['’]s?$/.test(mark.anchor.exact) || isOwner(mark.anchor.exact, after)
    phrase.push({ of: mark.id, possessive: isPossessive, ask: !isPossessive && isAskable(mark, phrase, after) })
    from = mark.anchor.end + ending.length
  }
  pushWords(phrase, text.slice(from, span.end))
  const words = phrase.filter(segment => typeof segment === 'string')
  if (phrase.length === 0 || words.some(leans)) return drop('leans-on-context')
  return { phrase: isFirst ? uncapitalised(phrase, text) : phrase, head: headOf(phrase), marks, made: [] }
}

// "Its seizure" is the ship's.
const isOwner = (words: string, after: string): boolean =>
  /^(?:its|his|her|their|whose)$/i.test(words) && /^ \p{L}/u.test(after)

// What stands within another phrase ("a firm in Germany") isn't what the clause is about, and an amount with words
// around it ("all 13 teams", "100 kilometres nearer") can't be asked for by itself.
function isAskable({ kind }: Annotation, before: Phrase, after: string): boolean {
  const words = before.map(segment => (typeof segment === 'string' ? segment : ' and ')).join('')
  if (kind === 'quantity') return words === '' && (after === '' || new RegExp(`^ (?:${inner.source})`).test(after))
  return !inner.test(words)
}

function outermost(annotations: readonly Annotation[], span: Span): Annotation[] {
  const within = annotations
    .filter(({ anchor }) => isWithin(anchor, span))
    .sort((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end)
  const chosen: Annotation[] = []
  for (const one of within) if (one.anchor.start >= (chosen.at(-1)?.anchor.end ?? 0)) chosen.push(one)
  return chosen
}

function pushWords(phrase: Phrase, words: string): void {
  if (words !== '') phrase.push(words)
}

const pointing =
  'he she it they him her his hers its their theirs them this that these those we us our you your here there'
const pronouns = new Set(pointing.split(' ').flatMap(word => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`]))

function leans(words: string): boolean {
  const isPointing = words.split(/[^\p{L}’']+/u).some(word => pronouns.has(word) || word === 'I')
  return isPointing || findRelativeDate(words) !== undefined || findRelativeWording(words) !== undefined
}

const openers = /^(?:The|An?|Some|Many|Most|All|Both|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/

// A word that begins a sentence loses its capital where it isn't a name: it stands without elsewhere, or is a plural.
function uncapitalised(phrase: Phrase, text: string): Phrase {
  const [first, ...others] = phrase
  if (typeof first !== 'string') return phrase
  const [word = ''] = /^\p{Lu}\p{Ll}*(?![\p{L}’'-])/u.exec(first) ?? []
  const small = word.toLowerCase()
  const isCommon =
    openers.test(word) || (word !== '' && (/[^sui]s$/.test(word) || findVerbatim(text, small).length > 0))
  return isCommon ? [`${small}${first.slice(word.length)}`, ...others] : phrase
}

const inner = /\b(?:of|in|at|from|for|to|with|on|by|and|or|near|after|before|about|between)\b|[’']s?\b/

function headOf(phrase: Phrase): number {
  const first = phrase.findIndex(segment => typeof segment !== 'string')
  const before = phrase.slice(0, Math.max(first, 0)).join('')
  return first < 0 || inner.test(before) ? 0 : first
}

/** Finds the number of a phrase of plain words: several things, or one. */
export function numberOfWords(words: string): Agreement {
  const own = words.split(/ (?:of|in|at|from|for|to|with|on|by|who|which|that)\b/)[0] ?? ''
  const isSeveral =
    /\band\b|^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|most|both|few|some|\d+)\b/i.test(own) ||
    /(?:[^sui]s|\b(?:people|men|women|children|police|workers|troops))$/i.test(own)
  return isSeveral ? 'plural' : 'singular'
}
