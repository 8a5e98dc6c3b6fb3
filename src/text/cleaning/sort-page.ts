import { type BlockTraits, readTraits } from './block-traits.ts'
import { findHeadline, isTitleOf } from './find-headline.ts'
import { findTeasers } from './find-teasers.ts'
import type { PageBlock } from './page-block.ts'
import type { PageStatements } from './page-statements.ts'
import { isPersonName, readBareByline } from './read-byline.ts'
import { sortBody } from './sort-body.ts'
import type { Sorting } from './sorting.ts'

/** Is a page with each of its blocks sorted; `head` is the block that is its headline, `body` the first one under it. */
export interface SortedPage {
  readonly blocks: readonly PageBlock[]
  readonly traits: readonly BlockTraits[]
  readonly sorted: readonly Sorting[]
  readonly head?: number
  readonly body: number
}

const mostHeadBlocks = 10
const mostLines = 6
const leastWords = 60

/** Sorts the blocks of a page into the paragraphs of its article and what is cut, and finds its headline. */
export function sortPage(blocks: readonly PageBlock[], statements: PageStatements): SortedPage {
  const traits = blocks.map(block => readTraits(block, statements.monthFirst))
  const teasers = findTeasers(blocks, traits)
  const isOut = ({ hints }: PageBlock): boolean => hints.inMain === false || hints.furniture === true
  const head = findHeadline(blocks, traits, teasers, statements.titles)
  const firstMain = blocks.findIndex((block, at) => !isOut(block) && traits[at]?.isProse === true && !teasers[at])
  const body = head === undefined ? Math.max(0, firstMain) : head + 1
  const ruled = blocks.map((block, at): Sorting | undefined => {
    const trait = traits[at]
    if (at === head) return { cut: 'headline' }
    if (teasers[at] === true) return { cut: 'teaser' }
    if (at < body || (isOut(block) && trait !== undefined)) return sortAside(block, trait)
    return undefined
  })
  sortHead(blocks, traits, ruled, body, statements.titles)
  const sorted = keepGallery(blocks, traits, sortBody(blocks, traits, ruled, body), body)
  return { blocks, traits, sorted, body, ...(head !== undefined && { head }) }
}

/** Keeps the captions of a page that says what it has to say in them. */
function keepGallery(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  sorted: readonly Sorting[],
  body: number,
): Sorting[] {
  const isCaption = (one: Sorting, at: number): boolean =>
    at >= body && 'cut' in one && one.cut === 'caption' && traits[at]?.isSentence === true && !isAside(blocks[at])
  const count = (isCounted: (one: Sorting, at: number) => boolean): number =>
    sorted.reduce((sum, one, at) => sum + (isCounted(one, at) ? (traits[at]?.words ?? 0) : 0), 0)
  const [kept, captions] = [count(one => 'kind' in one), count(isCaption)]
  if (kept >= leastWords || captions < leastWords) return [...sorted]
  return sorted.map((one, at) => (isCaption(one, at) ? { kind: 'caption' } : one))
}

function isAside(block: PageBlock | undefined): boolean {
  return block?.hints.apart !== undefined || block?.hints.furniture === true
}

function sortAside({ text, hints }: PageBlock, trait: BlockTraits | undefined): Sorting {
  if (hints.furniture === true || trait?.words === 0) return { cut: 'page-furniture' }
  if (trait?.byline !== undefined) return { cut: 'byline' }
  if (trait?.dates !== undefined) return { cut: 'date' }
  const bare = readBareByline(text)
  const isNamed =
    bare?.createdOn !== undefined || (hints.says === 'byline' && (bare !== undefined || isPersonName(text)))
  if (isNamed) return { cut: 'byline' }
  if (trait?.label !== undefined) return { cut: trait.label.reason }
  if (hints.shape === 'caption') return { cut: 'caption' }
  if (hints.apart !== undefined) return { cut: hints.apart }
  return { cut: trait?.isProse === true ? 'outside' : 'navigation' }
}

/** Sorts what stands between the headline and the first running text: names, days, and a line that adds to the headline. */
function sortHead(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  ruled: (Sorting | undefined)[],
  body: number,
  titles: readonly string[],
): void {
  const isOpen = (at: number): boolean =>
    ruled[at] === undefined && traits[at]?.isProse === true && traits[at]?.label === undefined
  const prose = blocks.findIndex((_, at) => at >= body && isOpen(at))
  const zone = Math.min(prose < 0 ? blocks.length : prose, body + mostHeadBlocks)
  const headline = blocks[body - 1]?.text ?? ''
  const isSign = (at: number): boolean => traits[at]?.byline !== undefined || traits[at]?.dates !== undefined
  const levels = new Map<number, number>()
  for (const { hints } of blocks)
    if (hints.level !== undefined) levels.set(hints.level, (levels.get(hints.level) ?? 0) + 1)
  const isSigner = (at: number): boolean =>
    isPersonName(blocks[at]?.text ?? '') &&
    [at - 1, at + 1].some(one => one >= body && (isSign(one) || readBareByline(blocks[one]?.text ?? '') !== undefined))
  let isSigned = false
  const open = blocks
    .slice(body, zone)
    .filter((_, step) => ruled[body + step] === undefined && traits[body + step]?.isTitle === true)
  const isCrowded = open.length > mostLines
  const listed = traits.findIndex(({ label }, at) => at >= body && label?.takes === 'list')
  for (let at = zone - 1; at >= body; at -= 1) {
    const block = blocks[at]
    const trait = traits[at]
    if (block === undefined || trait === undefined || ruled[at] !== undefined) continue
    if (listed >= 0 && at > listed) continue
    if (isSign(at)) isSigned = true
    else if (isTitleOf(block.text, headline) || titles.some(title => isTitleOf(block.text, title)))
      ruled[at] = { cut: 'headline' }
    else if (trait.label !== undefined || hasShape(block)) continue
    else if (block.hints.says === 'byline' || readBareByline(block.text) !== undefined || isSigner(at))
      ruled[at] = { cut: 'byline' }
    else if (block.hints.says === 'date') ruled[at] = { cut: 'date' }
    else if (isSectionHeading(block, levels, isSigned)) continue
    else if (trait.isTitle && !(isCrowded && at > body)) ruled[at] = { cut: 'subheadline' }
  }
}

function hasShape({ hints }: PageBlock): boolean {
  return hints.shape !== undefined && hints.shape !== 'heading' && hints.shape !== 'quote'
}

function isSectionHeading({ hints }: PageBlock, levels: ReadonlyMap<number, number>, isSigned: boolean): boolean {
  return hints.shape === 'heading' && !isSigned && (levels.get(hints.level ?? 0) ?? 0) >= 2
}
