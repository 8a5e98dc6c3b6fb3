import { describeAnchor, occurrencesOf } from '../../text/anchors.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { Fault } from '../../vocabulary/fault.ts'
import { quoteBriefly } from '../quote-briefly.ts'

/**
 * Finds the one place where a quote stands in a text, within the stretch `inside` where that is given. Adds a fault
 * with `pointer` and returns `undefined` where the quote stands nowhere or more than once.
 */
export function findQuote(
  text: string,
  { quote, inside, pointer }: { quote: string; inside?: string | undefined; pointer: string },
  faults: Fault[],
): Anchor | undefined {
  const stretch = inside === undefined ? { start: 0, words: text } : findStretch(text, inside, pointer, faults)
  if (stretch === undefined) return undefined
  const places = occurrencesOf(stretch.words, quote)
  const [at] = places
  if (at === undefined || places.length > 1) {
    const where = inside === undefined ? 'in the text' : `in ${quoteBriefly(inside)}`
    const detail = `${quoteBriefly(quote)} stands ${places.length === 0 ? 'nowhere' : `${places.length} times`} ${where}.`
    faults.push({ pointer, detail })
    return undefined
  }
  const start = stretch.start + at
  return describeAnchor(text, { start, end: start + quote.length })
}

function findStretch(text: string, inside: string, pointer: string, faults: Fault[]) {
  const places = occurrencesOf(text, inside)
  const [start] = places
  if (start !== undefined && places.length === 1) return { start, words: inside }
  faults.push({
    pointer,
    detail: `${quoteBriefly(inside)} must stand exactly once in the text, not ${places.length} times.`,
  })
  return undefined
}
