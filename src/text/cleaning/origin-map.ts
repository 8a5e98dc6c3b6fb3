/**
 * Is a stretch of text that stands in the raw page as it is, or one code unit that stands for something else there:
 * `length` code units of the text from `start` come from the raw page's from `raw`. Offsets are UTF-16 code units.
 */
export interface OriginSegment {
  readonly start: number
  readonly raw: number
  readonly length: number
}

/**
 * Finds where a code unit of a cleaned text stands in the raw page. Guarantee: within a paragraph, offsets in the order
 * of the text give offsets in the order of the page. A code unit that replaces several (a composed letter, one space for
 * a line break, a decoded reference) gives the place of the first; one that the page has nowhere (the blank line between
 * paragraphs) gives the place right after the one before it.
 *
 * @example rawOffset([{ start: 0, raw: 10, length: 5 }], 2) // 12
 */
export function rawOffset(segments: readonly OriginSegment[], offset: number): number {
  const segment = segments[findSegment(segments, offset)]
  if (segment === undefined) return segments[0]?.raw ?? 0
  return segment.raw + Math.min(offset - segment.start, segment.length)
}

/** Moves segments by so many code units of the text. */
export function moveSegments(segments: readonly OriginSegment[], by: number): OriginSegment[] {
  return segments.map(({ start, raw, length }) => ({ start: start + by, raw, length }))
}

/** Takes the segments of a part of a text, `end` exclusive, with offsets that count from its start. */
export function sliceSegments(segments: readonly OriginSegment[], start: number, end: number): OriginSegment[] {
  const sliced: OriginSegment[] = []
  for (let at = Math.max(0, findSegment(segments, start)); at < segments.length; at += 1) {
    const segment = segments[at]
    if (segment === undefined || segment.start >= end) break
    const from = Math.max(start, segment.start)
    const to = Math.min(end, segment.start + segment.length)
    if (from < to) sliced.push({ start: from - start, raw: segment.raw + from - segment.start, length: to - from })
  }
  return sliced
}

/** Adds a segment to the end of a list, as part of the last one where it goes on from it. */
export function addSegment(segments: OriginSegment[], { start, raw, length }: OriginSegment): void {
  const last = segments.at(-1)
  if (length === 0) return
  const goesOn = last !== undefined && last.start + last.length === start && last.raw + last.length === raw
  if (goesOn) segments[segments.length - 1] = { ...last, length: last.length + length }
  else segments.push({ start, raw, length })
}

function findSegment(segments: readonly OriginSegment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
