import { readCardinal } from './cardinal-words.ts'
import { numberTokens } from './number-tokens.ts'
import { ordinalEnding } from './ordinal-ending.ts'

const words = new Map<string, string>([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
])

/**
 * Reads a text that is one ordinal number from end to end: "third", "3rd", "twenty-first", "the 100th". Gives
 * `undefined` for all else, also for a numeral with a wrong ending ("3th").
 */
export function readOrdinal(text: string): number | undefined {
  const all = numberTokens(text)
  const tokens = all[0] === 'the' ? all.slice(1) : all
  const last = tokens.at(-1) ?? ''
  const before = tokens.slice(0, -1)
  const numeral = Number(before[0])
  if (before.length === 1 && Number.isInteger(numeral)) return last === ordinalEnding(numeral) ? numeral : undefined
  const cardinal = words.get(last) ?? cardinalOf(last)
  return cardinal === undefined ? undefined : readCardinal([...before, cardinal])
}

function cardinalOf(word: string): string | undefined {
  if (!word.endsWith('th') || [...words.values()].includes(word.slice(0, -2))) return undefined
  return word.endsWith('ieth') ? `${word.slice(0, -4)}y` : word.slice(0, -2)
}
