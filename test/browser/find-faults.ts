import { type AxeResults, source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Lists what breaks WCAG 2.2 AA on a page, light and dark, and where it scrolls sideways, at each width in CSS pixels. */
export async function findFaults(page: Page, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(axeSource)
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    if (await page.evaluate(isWiderThanScreen)) faults.push(`${width}: scrolls sideways`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const fault of await faultsOf(page)) faults.push(`${width} ${colorScheme}: ${fault}`)
    }
  }
  return faults
}

/** Is the script that tells whether a page scrolls sideways. */
export const isWiderThanScreen = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'

async function faultsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate<AxeResults>(runAxe)
  expect(passes.length).toBeGreaterThan(3)
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' and ')}`)
}

const runAxe = `axe.run(document, ${JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
})})`
