import type { BlockTraits } from './block-traits.ts'
import type { PageBlock } from './page-block.ts'

const nearby = 4
const mostPassed = 40

/**
 * Finds the block that is the headline of a page: one that repeats a title which the page states of itself, else a
 * title-like line above a byline or a date, else the one above the first running text. `left` says which blocks are out
 * of question already. Returns `undefined` where no line could be it.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
  left: readonly boolean[],
  titles: readonly string[],
): number | undefined {
  const isProse = (at: number): boolean =>
    traits[at]?.isProse === true && !left[at] && traits[at]?.label === undefined && blocks[at]?.hints.inMain !== false
  const prose = blocks.map((_, at) => (isProse(at) ? (traits[at]?.words ?? 0) : 0))
  const after = sumsFrom(prose)
  const total = after[0] ?? 0
  const opens = firstProse(prose)
  const isTitle = (at: number): boolean => isTitleLine(blocks[at], traits[at]) && !left[at]
  const contents = traits.findIndex(({ label }) => label?.reason === 'navigation' && label.takes === 'list')
  const isEntry = (at: number): boolean => contents >= 0 && at > contents && /^\d/.test(blocks[at]?.text ?? '')
  return (
    findStated(blocks, titles, at => (after[at] ?? 0) * 2 >= total && total > 0, opens) ??
    findMarked(blocks, isTitle, opens) ??
    findSigned(traits, isTitle, at => (after[at] ?? 0) * 5 >= total * 4 && total > 0, blocks) ??
    (opens === undefined
      ? undefined
      : chooseFrom(
          groupBefore(opens, at => isTitle(at) && !isEntry(at)),
          blocks,
          traits,
        ))
  )
}

/** Makes of a line what stays the same however it is set: small letters and figures. */
export function plainTitle(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Tells whether a line is a title of a page: the whole of it, or what stands before the name of the site. */
export function isTitleOf(line: string, title: string): boolean {
  const plain = plainTitle(line)
  if (plain.length < 6) return false
  return (
    [title, ...title.split(/\s+[|–—·»:-]\s+/)].some(part => plainTitle(part) === plain) ||
    (plain.length >= 20 && plainTitle(title).startsWith(plain))
  )
}

function findStated(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  isAbove: (at: number) => boolean,
  opens: number | undefined,
): number | undefined {
  for (const title of titles) {
    const found = blocks.flatMap(({ text, hints }, at) =>
      isAbove(at) && text.length <= 300 && hints.shape !== 'caption' && isTitleOf(text, title) ? [at] : [],
    )
    const heading = found.findLast(at => blocks[at]?.hints.shape === 'heading' && at <= (opens ?? at))
    const last = heading ?? found.findLast(at => at <= (opens ?? at)) ?? found[0]
    if (last !== undefined) return last
  }
  return undefined
}

function findMarked(
  blocks: readonly PageBlock[],
  isTitle: (at: number) => boolean,
  opens: number | undefined,
): number | undefined {
  const at = blocks.findLastIndex(
    ({ hints }, index) =>
      index < (opens ?? blocks.length) &&
      isTitle(index) &&
      (hints.level === 1 || hints.says === 'headline') &&
      hints.apart === undefined,
  )
  return at < 0 ? undefined : at
}

function findSigned(
  traits: readonly BlockTraits[],
  isTitle: (at: number) => boolean,
  isAbove: (at: number) => boolean,
  blocks: readonly PageBlock[],
): number | undefined {
  const isSign = (at: number): boolean => traits[at]?.byline !== undefined || traits[at]?.dates !== undefined
  const signed = traits.findLastIndex((_, at) => {
    if (!isTitle(at) || !isAbove(at)) return false
    const next = traits.slice(at + 1, at + 1 + nearby).findIndex((_, step) => isSign(at + 1 + step))
    const between = traits.slice(at + 1, at + 1 + Math.max(0, next))
    return (
      next >= 0 &&
      between.every(({ isProse, label }, step) => label === undefined && (isTitle(at + 1 + step) || isProse)) &&
      between.filter(({ isProse }) => isProse).length <= 1
    )
  })
  return signed < 0 ? undefined : chooseFrom(groupBefore(signed + 1, isTitle), blocks, traits)
}

function groupBefore(end: number, isTitle: (at: number) => boolean): number[] {
  const group: number[] = []
  let at = end - 1
  let passed = 0
  while (at >= 0 && !isTitle(at) && passed < mostPassed) {
    at -= 1
    passed += 1
  }
  for (; at >= 0 && isTitle(at) && group.length < 40; at -= 1) group.unshift(at)
  return group
}

// Above a headline stand menus and teasers, below it a line that adds to it.
function chooseFrom(
  group: readonly number[],
  blocks: readonly PageBlock[],
  traits: readonly BlockTraits[],
): number | undefined {
  const text = (at: number): string => blocks[at]?.text ?? ''
  const long = group.filter(at => (traits[at]?.words ?? 0) >= 3)
  const wide = long.length > 0 ? long : group
  const above = blocks.slice(0, group[0] ?? 0).map(block => block.text)
  const repeated = wide.find(at => above.slice(0, 60).some(line => isTitleOf(text(at), line)))
  if (repeated !== undefined) return repeated
  const [first, second] = wide
  if (wide.length !== 2 || first === undefined || second === undefined) return wide.at(-1)
  return (traits[first]?.words ?? 0) >= 4 && text(second).length >= text(first).length * 0.8 ? first : second
}

function isTitleLine(block: PageBlock | undefined, traits: BlockTraits | undefined): boolean {
  return (
    traits?.isTitle === true &&
    traits.label === undefined &&
    traits.byline === undefined &&
    traits.dates === undefined &&
    block?.hints.shape !== 'list' &&
    block?.hints.shape !== 'button' &&
    block?.hints.furniture !== true
  )
}

function firstProse(prose: readonly number[]): number | undefined {
  const at = prose.findIndex((words, index) => words >= 20 || (words >= 10 && (prose[index + 1] ?? 0) > 0))
  const any = at >= 0 ? at : prose.findIndex(words => words > 0)
  return any < 0 ? undefined : any
}

function sumsFrom(counts: readonly number[]): number[] {
  const sums = [...counts]
  for (let at = sums.length - 2; at >= 0; at -= 1) sums[at] = (sums[at] ?? 0) + (sums[at + 1] ?? 0)
  return sums
}
