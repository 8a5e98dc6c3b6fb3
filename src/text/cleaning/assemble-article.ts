import type { ArticleBlock, BlockKind, Cut } from './cleaned-article.ts'
import { findInnerCuts } from './inner-cuts.ts'
import { type MappedText, sliceMapped } from './mapped-text.ts'
import { moveSegments, type OriginSegment } from './origin-map.ts'
import type { PageBlock } from './page-block.ts'
import type { SortedPage } from './sort-page.ts'

/** Is the text of an article with its paragraphs, its map to the raw page, and what was cut. */
export interface AssembledText {
  readonly text: string
  readonly blocks: readonly ArticleBlock[]
  readonly cuts: readonly Cut[]
  readonly segments: readonly OriginSegment[]
}

/** Is what stands between two paragraphs. */
export const paragraphBreak = '\n\n'

/** Sets the paragraphs of a sorted page as one text, without the parts of them that are cut. */
export function assembleArticle({ blocks, sorted }: SortedPage): AssembledText {
  const paragraphs: { readonly mapped: MappedText; readonly kind: BlockKind }[] = []
  const cuts: Cut[] = []
  blocks.forEach((block, at) => {
    const sorting = sorted[at]
    if (sorting === undefined) return
    if ('cut' in sorting) cuts.push(cutWhole(block, sorting.cut))
    else {
      const isFirst = paragraphs.every(({ kind }) => kind !== 'prose')
      const inner = findInnerCuts(block.text, isFirst && sorting.kind === 'prose')
      cuts.push(
        ...inner.map(({ start, end, ...cut }) => ({ ...cutPart(block, start, end), ...cut, kind: sorting.kind })),
      )
      paragraphs.push({ mapped: without(block, inner), kind: sorting.kind })
    }
  })
  return { ...joinParagraphs(paragraphs), cuts: cuts.sort((a, b) => a.start - b.start) }
}

function cutWhole(block: PageBlock, reason: Cut['reason']): Cut {
  const { start, end, text, segments, hints } = block
  const isHeading = hints.shape === 'heading' || !/[.!?…:;,]["'”’»)\]]*$/.test(text)
  const kinds: Partial<Record<string, BlockKind>> = { list: 'list', caption: 'caption' }
  const kind = kinds[hints.shape ?? ''] ?? (reason === 'caption' ? 'caption' : isHeading ? 'heading' : 'prose')
  return { start, end, reason, text, place: 'alone', kind, segments }
}

function cutPart(block: PageBlock, start: number, end: number): Omit<Cut, 'reason' | 'place' | 'kind'> {
  const { text, segments } = sliceMapped(block, start, end)
  const first = segments[0]
  const last = segments.at(-1)
  const from = start === 0 ? block.start : (first?.raw ?? block.start)
  return { start: from, end: last === undefined ? block.end : last.raw + last.length, text, segments }
}

function without(block: PageBlock, inner: readonly { readonly start: number; readonly end: number }[]): MappedText {
  const kept: MappedText[] = []
  let from = 0
  for (const { start, end } of inner) {
    kept.push(sliceMapped(block, from, start))
    from = end
  }
  return joinMapped([...kept, sliceMapped(block, from)], '')
}

function joinParagraphs(
  paragraphs: readonly { readonly mapped: MappedText; readonly kind: BlockKind }[],
): Omit<AssembledText, 'cuts'> {
  let from = 0
  const blocks = paragraphs.map(({ mapped, kind }) => {
    const block = { start: from, end: from + mapped.text.length, kind }
    from = block.end + paragraphBreak.length
    return block
  })
  const mapped = paragraphs.map(paragraph => paragraph.mapped)
  return { ...joinMapped(mapped, paragraphBreak), blocks }
}

function joinMapped(parts: readonly MappedText[], between: string): MappedText {
  const segments: OriginSegment[] = []
  let length = 0
  for (const part of parts) {
    for (const segment of moveSegments(part.segments, length)) segments.push(segment)
    length += part.text.length + between.length
  }
  return { text: parts.map(({ text }) => text).join(between), segments }
}
