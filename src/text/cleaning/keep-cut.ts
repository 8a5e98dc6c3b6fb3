import { paragraphBreak } from './assemble-article.ts'
import type { ArticleBlock, CleanedArticle, Cut } from './cleaned-article.ts'
import { moveSegments, type OriginSegment, rawOffset, sliceSegments } from './origin-map.ts'

/**
 * Puts a cut back into an article: as a paragraph in the order of the page, or into the paragraph that it was cut from.
 * Headline, author and dates stay as they were found. Returns the article as it is where it has no such cut.
 */
export function keepCut(article: CleanedArticle, cut: Cut): CleanedArticle {
  const cuts = article.cuts.filter(one => !isSame(one, cut))
  if (cuts.length === article.cuts.length) return article
  const place = cut.place === 'alone' ? placeParagraph(article, cut) : placeInside(article, cut)
  return { ...insert(article, place.at, place.text, place.lead, cut), blocks: place.blocks, cuts }
}

interface Place {
  readonly at: number
  readonly text: string
  /** Counts the code units of `text` that stand before the words of the cut. */
  readonly lead: number
  readonly blocks: readonly ArticleBlock[]
}

function placeParagraph({ text, blocks, origin }: CleanedArticle, { start, text: words, kind }: Cut): Place {
  const found = blocks.findIndex(block => rawOffset(origin.segments, block.start) >= start)
  const index = found < 0 ? blocks.length : found
  const at = blocks[index]?.start ?? text.length
  const isLast = index === blocks.length && blocks.length > 0
  const lead = isLast ? paragraphBreak.length : 0
  const isOnly = blocks.length === 0
  const set = isLast ? paragraphBreak + words : isOnly ? words : words + paragraphBreak
  const own = { start: at + lead, end: at + lead + words.length, kind }
  const moved = blocks.slice(index).map(block => moveBlock(block, set.length))
  return { at, text: set, lead, blocks: [...blocks.slice(0, index), own, ...moved] }
}

function placeInside({ blocks, origin }: CleanedArticle, { start, end, text, place }: Cut): Place {
  const raw = (offset: number): number => rawOffset(origin.segments, offset)
  const index =
    place === 'before'
      ? blocks.findIndex(block => raw(block.end - 1) >= end)
      : blocks.findLastIndex(block => raw(block.start) < start)
  const block = blocks[index] ?? { start: 0, end: 0, kind: 'prose' }
  let low = block.start
  let high = block.end
  while (low < high) {
    const middle = (low + high) >> 1
    if (raw(middle) < start) low = middle + 1
    else high = middle
  }
  const grown = { ...block, end: block.end + text.length }
  const moved = blocks.slice(index + 1).map(one => moveBlock(one, text.length))
  return { at: low, text, lead: 0, blocks: [...blocks.slice(0, index), grown, ...moved] }
}

function insert(article: CleanedArticle, at: number, text: string, lead: number, cut: Cut): CleanedArticle {
  const { segments } = article.origin
  const before = sliceSegments(segments, 0, at)
  const after = moveSegments(sliceSegments(segments, at, article.text.length), at + text.length)
  const own: readonly OriginSegment[] = moveSegments(cut.segments, at + lead)
  return {
    ...article,
    text: article.text.slice(0, at) + text + article.text.slice(at),
    origin: { segments: [...before, ...own, ...after] },
  }
}

function moveBlock({ start, end, kind }: ArticleBlock, by: number): ArticleBlock {
  return { start: start + by, end: end + by, kind }
}

function isSame(one: Cut, other: Cut): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text && one.reason === other.reason
}
