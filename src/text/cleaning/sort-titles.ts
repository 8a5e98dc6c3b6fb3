import type { BlockTraits } from './block-traits.ts'
import type { PageBlock } from './page-block.ts'
import { isKept, type Sorting } from './sorting.ts'

/** Keeps a title-like line as a heading only where it has text under it, and lines in a row as a list or not at all. */
export function sortTitles(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  sorted: readonly Sorting[],
  start: number,
): Sorting[] {
  const result = [...sorted]
  const isHeading = (one: Sorting | undefined): boolean => one !== undefined && 'kind' in one && one.kind === 'heading'
  const indices = result.flatMap((one, at) => (at >= start && isKept(one) ? [at] : []))
  let from = 0
  while (from < indices.length) {
    const opens = indices[from] ?? 0
    if (!isHeading(result[opens])) {
      from += 1
      continue
    }
    let end = from
    while (end < indices.length && isHeading(result[indices[end] ?? 0])) end += 1
    const run = indices.slice(from, end)
    const lead = blocks[indices[from - 1] ?? -1]
    const isMarked = run.every(at => blocks[at]?.hints.shape === 'heading')
    const isLast = end === indices.length
    if (!isMarked && run.length >= 2 && lead?.text.endsWith(':') === true) {
      for (const at of run) result[at] = { kind: 'list' }
    } else if (isLast) for (const at of run) result[at] = { cut: 'related' }
    else if (run.length >= 3 && !isMarked) {
      const last = run.at(-1)
      for (const at of run) {
        const isItem = (blocks[at]?.hints.linked ?? 1) < 0.5
        if (isItem) result[at] = { kind: 'list' }
        else if (at !== last || traits[at]?.isLink === true) result[at] = { cut: 'related' }
      }
    }
    from = end
  }
  return trimLists(blocks, traits, result, start)
}

/** Cuts lists of a few words each that stand after the last paragraph: links, not items. */
function trimLists(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  sorted: readonly Sorting[],
  start: number,
): Sorting[] {
  const result = [...sorted]
  const indices = result.flatMap((one, at) => (at >= start && isKept(one) ? [at] : []))
  let last = indices.length - 1
  while (last >= 0) {
    const at = indices[last] ?? 0
    const one = result[at]
    if (one === undefined || !('kind' in one) || one.kind === 'prose' || traits[at]?.isProse === true) break
    last -= 1
  }
  const leads = indices[last] ?? -1
  const isLed = blocks[leads]?.text.endsWith(':') === true
  for (const at of indices.slice(last + 1)) {
    const isLinked = (blocks[at]?.hints.linked ?? 0) > 0.5
    const isItem = traits[at]?.isSentence === true || (traits[at]?.words ?? 0) > 12
    if (isLinked || (!isLed && !isItem && blocks[at]?.hints.linked === undefined)) result[at] = { cut: 'related' }
  }
  return result
}
