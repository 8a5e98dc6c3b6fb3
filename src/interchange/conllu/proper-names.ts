import { monthNames, weekdayNames } from '../../text/calendar-names.ts'
import { isCountryName } from '../../text/country-names.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import { withoutTitles } from '../../text/person-titles.ts'
import type { Token } from '../../vocabulary/parsed-text.ts'
import type { NamedRun } from './entity-tags.ts'
import type { MentionKind } from './mention-kinds.ts'

/**
 * Finds runs of proper nouns ("President Ann Holt", "the University of Varn" without its article) and dates in a sentence
 * that marks none, and guesses their kinds by a word in them, a title before them, their preposition or their tree.
 */
export function findProperNames(tokens: readonly Token[]): NamedRun[] {
  const runs: NamedRun[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const date = endOfDate(tokens, first)
    const last = date ?? endOfName(tokens, first)
    if (last === undefined) continue
    runs.push({ first, last, kind: date === undefined ? guessKind(tokens, first, last) : 'date' })
    first = last
  }
  return runs
}

const calendar: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames])

function endOfDate(tokens: readonly Token[], first: number): number | undefined {
  const isNamed = (index: number) => calendar.has(tokens[index]?.text ?? '') && tokens[index]?.upos === 'PROPN'
  const isNumber = (index: number) => /^(?:\d{1,2}|[12]\d{3})$/.test(tokens[index]?.text ?? '')
  const isYear = /^[12]\d{3}$/.test(tokens[first]?.text ?? '') && tokens[first]?.relation.startsWith('nummod') === false
  const opens = isNamed(first) || (isNumber(first) && isNamed(first + 1))
  if (!opens) return isYear && /^(?:in|since|until|by|from)$/i.test(tokens[first - 1]?.text ?? '') ? first : undefined
  let last = first
  for (let index = first + 1; index < tokens.length && index < first + 7; index += 1) {
    if (isNamed(index) || isNumber(index)) last = index
    else if (tokens[index]?.text !== ',') break
  }
  return last
}

function endOfName(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first]?.upos !== 'PROPN') return undefined
  let last = first
  for (;;) {
    const isLinked =
      tokens[last + 1]?.text === 'of' && tokens[last + 2]?.upos === 'PROPN' && tokens[last + 2]?.head === last
    if (tokens[last + 1]?.upos === 'PROPN' && !calendar.has(tokens[last + 1]?.text ?? '')) last += 1
    else if (isLinked) last += 2
    else return last
  }
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const kindWords: readonly (readonly [kind: MentionKind, words: ReadonlySet<string>])[] = [
  [
    'organisation',
    listed(
      'university ministry department council committee party union agency bank corporation corp inc ltd company association federation institute court police army navy club church group league board commission senate parliament congress foundation academy school college organization organisation office service society authority team',
    ),
  ],
  [
    'facility',
    listed(
      'airport base stadium bridge hospital station museum hall tower prison palace theatre theater cathedral canal arena dam',
    ),
  ],
  [
    'event',
    listed(
      'war olympics festival championship championships cup games summit conference revolution battle election elections',
    ),
  ],
  [
    'place',
    listed(
      'river lake mount mountain mountains island islands sea ocean city county province valley bay street desert district peninsula gulf coast',
    ),
  ],
]

function guessKind(tokens: readonly Token[], first: number, last: number): MentionKind {
  const run = tokens.slice(first, last + 1)
  const name = normaliseAnswer(run.map(({ text }) => text).join(' '))
  if (isCountryName(name)) return 'place'
  const words = name.split(' ')
  const known = kindWords.find(([, list]) => words.some(word => list.has(word)))
  if (known !== undefined) return known[0]
  const isNamedFlat =
    run.length > 1 && run.length < 5 && run.slice(1).every(({ relation }) => relation.startsWith('flat'))
  if (withoutTitles(name) !== name || isNamedFlat) return 'person'
  if (run.length === 1 && /^[A-Z]{2,5}$/.test(run[0]?.text ?? '')) return 'organisation'
  return /^(?:in|near)$/i.test(tokens[first - 1]?.text ?? '') ? 'place' : 'other'
}
