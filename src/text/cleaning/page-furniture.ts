import type { PastedLine } from './pasted-lines.ts'

const pageNumber =
  /^(?:page\s+)?[-–—[(|]?\s?\d{1,4}\s?[-–—\])|]?$|^page\s+\d{1,4}\s*(?:of|\/)\s*\d{1,4}$|^\d{1,4}\s*(?:\/|of)\s*\d{1,4}$/i
const nearby = 2

/**
 * Finds the page numbers and the running headers of a page whose lines were broken to fit a width. A header is a line
 * that comes back, but for its figures, next to page numbers or three times and more.
 */
export function findFurniture(lines: readonly PastedLine[]): ReadonlySet<PastedLine> {
  const numbers = lines.map(({ text }) => pageNumber.test(text))
  const plain = lines.map(({ text }) => text.replace(/\d+/g, '#').toLowerCase())
  const times = new Map<string, number>()
  const beside = new Map<string, number>()
  plain.forEach((text, at) => {
    times.set(text, (times.get(text) ?? 0) + 1)
    const isBeside = numbers.slice(Math.max(0, at - nearby), at + nearby + 1).includes(true)
    if (isBeside) beside.set(text, (beside.get(text) ?? 0) + 1)
  })
  const isFurniture = (line: PastedLine, at: number): boolean => {
    const text = plain[at] ?? ''
    if (numbers[at] === true) return true
    const count = times.get(text) ?? 0
    return (
      line.text.length <= 90 && ((beside.get(text) ?? 0) >= 2 || (count >= 2 && /#/.test(text) && /page|\|/.test(text)))
    )
  }
  return new Set(lines.filter(isFurniture))
}
