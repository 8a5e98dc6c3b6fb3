import { readFigures } from './figures.ts'

const over = /^(?:more than|over|above|at least|no fewer than|no less than|a minimum of|upwards of) /i
const under = /^(?:less than|fewer than|under|below|at most|up to|no more than|a maximum of) /i

/** Is a wording's range of values, ends included; `isOpen` says that it leaves more than one value. */
export interface ValueRange {
  readonly low: number
  readonly high: number
  readonly scale: string
  readonly isOpen: boolean
}

/** Reads an amount as its range: "more than 160", "10 to 20 days", "50". Gives `undefined` where it is no amount. */
export function readRange(text: string): ValueRange | undefined {
  const { figures, rest } = readFigures(text)
  const [first, second, ...more] = figures
  if (first === undefined || more.length > 0) return undefined
  if (second !== undefined) {
    const scale = /^(?:between )?(?:to|and|-)? ?(.*)$/.exec(rest)?.[1] ?? rest
    const isRange = /\d\s*(?:-|–|—|to|and)\s*[£$€]?\d/.test(text)
    return isRange && first.value < second.value
      ? { low: first.value, high: second.value, scale, isOpen: true }
      : undefined
  }
  const scale = readFigures(text.replace(over, '').replace(under, '')).rest
  const ends = { low: first.value, high: first.value, scale, isOpen: false }
  if (over.test(text)) return { ...ends, high: Number.POSITIVE_INFINITY, isOpen: true }
  return under.test(text) ? { ...ends, low: Number.NEGATIVE_INFINITY, isOpen: true } : ends
}
