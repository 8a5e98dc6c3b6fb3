import type { BlockTraits } from './block-traits.ts'
import type { CutReason } from './cut-reasons.ts'
import { dropRepeats } from './drop-repeats.ts'
import { plainTitle } from './find-headline.ts'
import type { PageBlock } from './page-block.ts'
import { sortTitles } from './sort-titles.ts'
import { isKept, isQuoted, type Sorting } from './sorting.ts'

const enoughWords = 60
const teaserWords = 40

/**
 * Sorts the blocks from `start` to the end of the page into paragraphs and cuts. `ruled` holds what was ruled already.
 * A heading is a title-like line with running text or a list after it; what follows comments, a list of links that
 * never gives way to running text again, or the end of a release, is left out.
 */
export function sortBody(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  ruled: readonly (Sorting | undefined)[],
  start: number,
): Sorting[] {
  const sorted: (Sorting | undefined)[] = [...ruled]
  const after = wordsFrom(traits, ruled)
  let kept = 0
  let at = start
  while (at < blocks.length) {
    const trait = traits[at]
    const block = blocks[at]
    if (trait === undefined || block === undefined) break
    if (sorted[at] === undefined) {
      const label = isOwnHeading(block, trait) ? undefined : trait.label
      if (label?.takes === 'rest' && endsHere(label.reason, kept, after[at] ?? 0)) {
        for (let rest = at; rest < blocks.length; rest += 1)
          sorted[rest] ??= { cut: restReason(traits[rest], label.reason) }
        break
      }
      if (label?.takes === 'list') {
        const end = listEnd(blocks, traits, sorted, at + 1)
        for (let item = at; item < end; item += 1) sorted[item] ??= { cut: restReason(traits[item], label.reason) }
        at = end
        continue
      }
      sorted[at] = sortOne(block, trait, label?.reason)
      if (isKept(sorted[at])) kept += trait.words
    }
    at += 1
  }
  const all = sorted.map(one => one ?? { cut: 'outside' as const })
  dropRepeats(blocks, all, start)
  return sortTitles(blocks, traits, all, start)
}

/** Counts the words of running text from each block on that nothing has ruled out. */
function wordsFrom(traits: readonly BlockTraits[], ruled: readonly (Sorting | undefined)[]): number[] {
  const sums: number[] = []
  for (let at = traits.length - 1; at >= 0; at -= 1) {
    const trait = traits[at]
    const own = trait !== undefined && ruled[at] === undefined && isText(trait) ? trait.words : 0
    sums[at] = own + (sums[at + 1] ?? 0)
  }
  return sums
}

// Comments may be longer than the article; notes and the words of a sender are not.
function endsHere(reason: CutReason, kept: number, after: number): boolean {
  return kept >= enoughWords && (reason === 'comments' || after <= kept * 0.6)
}

function sortOne({ text, hints }: PageBlock, trait: BlockTraits, reason: CutReason | undefined): Sorting {
  if (hints.furniture === true) return { cut: 'page-furniture' }
  if (trait.byline !== undefined) return { cut: 'byline' }
  if (trait.dates !== undefined) return { cut: 'date' }
  if (reason !== undefined) return { cut: reason }
  if (hints.shape === 'button') return { cut: 'navigation' }
  if (hints.shape === 'caption') return { cut: 'caption' }
  if (hints.shape === 'cell' && !trait.isProse) return { cut: 'table' }
  if (trait.isLink && !trait.isSentence && hints.shape !== 'heading' && hints.shape !== 'cell')
    return { cut: 'related' }
  if (hints.shape === 'heading') return { kind: 'heading' }
  if (hints.shape === 'list') return { kind: 'list' }
  if (trait.words === 0) return { cut: 'page-furniture' }
  if (trait.isProse || trait.isSentence || /[,;:]["'”’»)]*$/.test(text) || isQuoted(text)) return { kind: 'prose' }
  return trait.isTitle ? { kind: 'heading' } : { kind: 'prose' }
}

// A heading of the mark-up may be called like a button: "Weather", "Video".
function isOwnHeading({ hints }: PageBlock, { label }: BlockTraits): boolean {
  return (
    hints.shape === 'heading' &&
    hints.inMain !== false &&
    (label?.reason === 'navigation' || label?.reason === 'kicker') &&
    label.takes === 'line'
  )
}

function restReason(trait: BlockTraits | undefined, reason: CutReason): CutReason {
  return trait?.label?.takes === 'line' ? trait.label.reason : reason
}

/** Finds where a list of links ends: where two paragraphs follow each other, or one longer than a teaser stands. */
function listEnd(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  sorted: readonly (Sorting | undefined)[],
  from: number,
): number {
  const seen = new Set<string>()
  const isContents = traits[from - 1]?.label?.reason === 'navigation'
  let titles = 0
  for (let at = from; at < blocks.length; at += 1) {
    const trait = traits[at]
    if (trait === undefined) break
    const next = nextOpen(sorted, at + 1)
    // Teasers are a title and a sentence in turn; a paragraph under a list of titles is none.
    const isAlone =
      isContents || (titles >= 2 && !(traits[next]?.isTitle === true && traits[next]?.label === undefined))
    const resumes = isText(trait) && (trait.words >= teaserWords || isTextAt(traits, next) || isAlone)
    if (trait.label?.takes === 'rest') return at
    if (resumes) {
      // The last line of the list is the heading of what follows where the list has named it before.
      const above = blocks[at - 1]
      const isHeading =
        above !== undefined &&
        at > from &&
        traits[at - 1]?.isTitle === true &&
        (above.hints.shape === 'heading' || [...seen].some(line => line.endsWith(plainTitle(above.text))))
      return isHeading ? at - 1 : at
    }
    if (trait.isTitle && trait.label === undefined) titles += 1
    if (isText(trait)) titles = 0
    if (at > from) seen.add(plainTitle(blocks[at - 1]?.text ?? ''))
  }
  return blocks.length
}

function isText({ isProse, label }: BlockTraits): boolean {
  return isProse && label === undefined
}

function isTextAt(traits: readonly BlockTraits[], at: number): boolean {
  const trait = traits[at]
  return trait !== undefined && isText(trait)
}

function nextOpen(sorted: readonly (Sorting | undefined)[], from: number): number {
  let at = from
  while (at < sorted.length && sorted[at] !== undefined) at += 1
  return at
}
