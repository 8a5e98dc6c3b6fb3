import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { MatchQuestion, Question } from '../vocabulary/question.ts'
import { factsOf, targetOf } from './asked-target.ts'
import { contentOf } from './content-words.ts'
import { isSameFigure, readFigures } from './figures.ts'
import { keyWordings, shownKeys } from './key-wordings.ts'
import { listsOf, shownText } from './shown-text.ts'
import { plainWording, standsIn } from './words.ts'

/**
 * Tells whether a student who reads one question learns the key of another: its stem, its sentence with the gap or what
 * all its options share states that key, and both are about the same fact or share two words of content, one of them
 * not a name. Pairs are given away by a text that holds a prompt and its option. Two questions that ask for the same
 * thing give each other away too.
 *
 * @example
 * givesAway(reader, whoPledged600Troops, howManyTroopsDidAbbottPledge) // true
 */
export function givesAway(reader: BankReader, one: Question, other: Question): boolean {
  if (asksTheSame(one, other)) return true
  const text = readBefore(one)
  if (other.kind === 'match') return statesPair(text, other)
  const stated = keyWordings(reader, other).filter(wording => states(text, wording))
  if (stated.length === 0) return false
  const facts = factsOf(reader, one)
  if (factsOf(reader, other).some(fact => facts.includes(fact))) return true
  const key = contentOf(reader, stated.join(' '))
  const there = contentOf(reader, text)
  const shared = [...contentOf(reader, readBefore(other))].filter(([unit]) => there.has(unit) && !key.has(unit))
  return shared.length >= 2 && shared.some(([, kind]) => kind === 'word')
}

/** Tells whether two questions ask for one and the same thing, whatever their form. */
export function asksTheSame(one: Question, other: Question): boolean {
  const [a, b] = [targetOf(one), targetOf(other)]
  if (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)) return true
  const isSameStem = plainWording(one.stem) === plainWording(other.stem)
  return isSameStem && shownKeys(one).some(key => shownKeys(other).includes(key))
}

function readBefore(question: Question): string {
  if (question.kind !== 'choice') return [shownText(question), ...listsOf(question).flat()].join('\n')
  const [first, ...others] = question.options.map(({ text }) => text)
  const shared = (first ?? '').split(/\s+/).filter(word => others.every(other => standsIn(other, word)))
  return `${shownText(question)}\n${shared.join(' ')}`
}

function statesPair(text: string, { prompts, options, pairs }: MatchQuestion): boolean {
  const textOf = (entries: MatchQuestion['prompts'], id: string) => entries.find(entry => entry.id === id)?.text ?? ''
  return pairs.some(
    ({ prompt, option }) => standsIn(text, textOf(prompts, prompt)) && standsIn(text, textOf(options, option)),
  )
}

function states(text: string, wording: string): boolean {
  if (standsIn(text, wording)) return true
  if (/\p{Lu}/u.test(wording)) return false
  const [figure, ...more] = readFigures(wording).figures
  return figure !== undefined && more.length === 0 && readFigures(text).figures.some(one => isSameFigure(one, figure))
}
