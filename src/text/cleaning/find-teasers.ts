import type { BlockTraits } from './block-traits.ts'
import type { PageBlock } from './page-block.ts'

const mostTeaserWords = 45

/**
 * Finds the blocks that are teasers: what stands right before a "Read more". A title goes with it, and where the page
 * has several, a short summary under a title too; a paragraph of an article never does.
 */
export function findTeasers(blocks: readonly PageBlock[], traits: readonly BlockTraits[]): boolean[] {
  const teasers = blocks.map(() => false)
  const ends = traits.flatMap(({ label }, at) => (label?.takes === 'before' ? [at] : []))
  for (const end of ends) {
    let at = end - 1
    const summary = traits[at]
    const title = traits[at - 1]
    const opens = at < 2 || teasers[at - 2] === true || traits[at - 2]?.label !== undefined
    const isSummary = summary?.isProse === true && summary.label === undefined && summary.words <= mostTeaserWords
    if (ends.length > 1 && isSummary && title !== undefined && isTeaserTitle(title) && opens) {
      teasers[at] = true
      at -= 1
    }
    for (let titles = 0; titles < 2 && at >= 0; titles += 1) {
      const one = traits[at]
      if (one === undefined || !isTeaserTitle(one) || blocks[at]?.hints.level === 1) break
      teasers[at] = true
      at -= 1
    }
  }
  return teasers
}

function isTeaserTitle({ isTitle, label, byline, dates }: BlockTraits): boolean {
  return isTitle && label === undefined && byline === undefined && dates === undefined
}
