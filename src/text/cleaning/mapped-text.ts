import { addSegment, type OriginSegment, rawOffset, sliceSegments } from './origin-map.ts'

/** Is a text and where its code units stand in the raw page. */
export interface MappedText {
  readonly text: string
  readonly segments: readonly OriginSegment[]
}

/** Is a piece of a raw page: words, and the offset in the raw page at which they stand. */
export interface RawPiece {
  readonly text: string
  readonly raw: number
}

// White space but the single plain blank, controls, signs that show nothing, and halves of characters.
const unusual = /(?:[^\S ]| \s|\p{Cc})[\s\p{Cc}]*|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/gu
const showsNothing = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/**
 * Joins pieces of a raw page to one line of text in NFC: white space of any kind and length becomes one blank, none at
 * either end; signs that show nothing and controls are dropped, halves of characters become U+FFFD. Guarantee: each code
 * unit is mapped to its place in its piece, and the time taken grows with the length of the pieces alone.
 */
export function mapText(pieces: readonly RawPiece[]): MappedText {
  const joined: string[] = []
  const segments: OriginSegment[] = []
  let length = 0
  let endsInBlank = true
  const add = (text: string, raw: number): void => {
    const skipped = endsInBlank && text.startsWith(' ') ? 1 : 0
    if (text.length === skipped) return
    joined.push(text.slice(skipped))
    addSegment(segments, { start: length, raw: raw + skipped, length: text.length - skipped })
    length += text.length - skipped
    endsInBlank = text.endsWith(' ')
  }
  for (const { text, raw } of pieces) {
    let from = 0
    for (const { 0: found, index } of text.matchAll(unusual)) {
      add(text.slice(from, index), raw + from)
      from = index + found.length
      if (/^\p{Cs}/u.test(found)) add('\uFFFD', raw + index)
      else if (!showsNothing.test(found)) add(' ', raw + index)
    }
    add(text.slice(from), raw + from)
  }
  const all = compose({ text: joined.join(''), segments })
  return all.text.endsWith(' ') ? sliceMapped(all, 0, all.text.length - 1) : all
}

/** Takes a part of a mapped text, `end` exclusive. */
export function sliceMapped({ text, segments }: MappedText, start: number, end = text.length): MappedText {
  return { text: text.slice(start, end), segments: sliceSegments(segments, start, end) }
}

// A letter and what composes with it: marks, and the vowels and finals of Hangul.
const clusters = /[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]*/gu

function compose(mapped: MappedText): MappedText {
  if (mapped.text.normalize('NFC') === mapped.text) return mapped
  const joined: string[] = []
  const segments: OriginSegment[] = []
  let length = 0
  for (const { 0: cluster, index } of mapped.text.matchAll(clusters)) {
    const normal = cluster.normalize('NFC')
    const from = sliceSegments(mapped.segments, index, index + cluster.length)
    const same = sameEnd(cluster, normal)
    for (let unit = 0; unit < normal.length; unit += 1) {
      const isSame = unit >= normal.length - same
      const place = isSame ? cluster.length - (normal.length - unit) : Math.min(unit, cluster.length - same - 1)
      addSegment(segments, { start: length + unit, raw: rawOffset(from, place), length: 1 })
    }
    joined.push(normal)
    length += normal.length
  }
  return { text: joined.join(''), segments }
}

function sameEnd(one: string, other: string): number {
  let same = 0
  while (same < Math.min(one.length, other.length) - 1 && one.at(-1 - same) === other.at(-1 - same)) same += 1
  return one === other ? one.length : same
}
