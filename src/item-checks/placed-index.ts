import { indexBy } from '../vocabulary/index-by.ts'
import type { Span } from '../vocabulary/span.ts'

const block = 256

/**
 * Makes a look-up of things by where they stand in the article: it gives those that may share a code unit with any of
 * the spans asked for, in their own order, in a time that grows with the spans and not with the article. The caller
 * still tests each of them; none that does share one is left out.
 */
export function indexByPlace<Thing>(
  things: readonly Thing[],
  spansOf: (thing: Thing) => readonly Span[],
): (spans: readonly Span[]) => Thing[] {
  const placed = things.map((thing, place) => ({ thing, place }))
  const byBlock = indexBy(placed, ({ thing }) => blocksOf(spansOf(thing)))
  const last = [...byBlock.keys()].reduce((one, other) => Math.max(one, other), 0)
  return spans => {
    // A written question may quote a place far behind the end of the article.
    const within = spans.map(({ start, end }) => ({ start, end: Math.min(end, (last + 1) * block) }))
    const near = new Set(blocksOf(within).flatMap(at => byBlock.get(at) ?? []))
    return [...near].sort((a, b) => a.place - b.place).map(({ thing }) => thing)
  }
}

function blocksOf(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => {
    const [first, last] = [Math.floor(start / block), Math.floor((end - 1) / block)]
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  })
}
