import type { Article } from '../src/vocabulary/article.ts'
import { isWithin, overlap, type Span } from '../src/vocabulary/span.ts'

/** Says what a marked place shows: the right answer, or what the student chose instead. */
export type Shows = 'key' | 'choice'

/** Is a place to mark; only `start` and `end` of the anchor are read. */
export interface MarkedAnchor {
  readonly anchor: Span
  readonly shows: Shows
}

/**
 * Is a piece of a paragraph that is marked alike throughout. `begins` and `ends` name the marks that open before it and
 * close after it; `ids` are the fragment identifiers of those that open, numbered in reading order.
 */
export interface Run {
  readonly text: string
  readonly shows: readonly Shows[]
  readonly begins: readonly Shows[]
  readonly ends: readonly Shows[]
  readonly ids: readonly string[]
}

/**
 * Cuts an article into paragraphs of runs, so that each can be rendered with its marks. Offsets are UTF-16 code units
 * of `article.text`. Guarantee: the runs of a paragraph join up to its text; a code unit is marked exactly when an
 * anchor covers it; overlapping and touching anchors of one kind are one mark; a mark never crosses a paragraph, so an
 * anchor that does becomes one mark in each.
 *
 * @example markPassage(article, [{ anchor, shows: 'key' }]) // the first mark of the key has the id "evidence-1"
 */
export function markPassage(article: Article, anchors: readonly MarkedAnchor[]): Run[][] {
  const numbers = { key: 0, choice: 0 }
  return article.passages.map(passage => {
    const pieces = piecesOf(article.text, passage, anchors)
    return pieces.map(({ text, shows }, index) => {
      const before = pieces[index - 1]?.shows ?? []
      const after = pieces[index + 1]?.shows ?? []
      const begins = shows.filter(kind => !before.includes(kind))
      const ends = shows.filter(kind => !after.includes(kind))
      const ids = begins.map(kind => {
        numbers[kind] += 1
        return `${idPrefix[kind]}-${numbers[kind]}`
      })
      return { text, shows, begins, ends, ids }
    })
  })
}

const idPrefix = { key: 'evidence', choice: 'choice' } as const
const kinds: readonly Shows[] = ['key', 'choice']

interface Piece {
  readonly text: string
  readonly shows: readonly Shows[]
}

function piecesOf(text: string, passage: Span, anchors: readonly MarkedAnchor[]): Piece[] {
  const inside = anchors.filter(({ anchor }) => overlap(anchor, passage))
  const cuts = new Set([passage.start, passage.end])
  for (const { anchor } of inside) {
    cuts.add(Math.max(anchor.start, passage.start))
    cuts.add(Math.min(anchor.end, passage.end))
  }
  const pieces: Piece[] = []
  const edges = [...cuts].sort((a, b) => a - b)
  for (const [index, end] of edges.slice(1).entries()) {
    const start = edges[index] ?? passage.start
    const covering = inside.filter(({ anchor }) => isWithin({ start, end }, anchor))
    const shows = kinds.filter(kind => covering.some(mark => mark.shows === kind))
    const last = pieces.at(-1)
    if (last !== undefined && last.shows.join() === shows.join()) {
      pieces[pieces.length - 1] = { text: last.text + text.slice(start, end), shows }
    } else {
      pieces.push({ text: text.slice(start, end), shows })
    }
  }
  return pieces
}
