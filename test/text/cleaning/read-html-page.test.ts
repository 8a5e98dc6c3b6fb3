import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle, cleanPage } from '../../../src/text/cleaning/clean-article.ts'
import { rawOffset } from '../../../src/text/cleaning/origin-map.ts'

const paragraph =
  'The river rose by two metres in the night, and the town closed the bridge before the first bus was to cross it. '
const tags = [
  '<p>',
  '</p>',
  '<div class="nav">',
  '</div>',
  '<h1>',
  '</h2>',
  '<a href="',
  '">',
  '<br>',
  '<!--',
  '-->',
  '<script>',
  '</script',
  '<td>',
  '<li>',
  '<',
  '>',
  '&amp',
  '&#0;',
  '"',
  "'",
  '<title>',
  '<svg',
  'words of prose. ',
  '\u0000',
  '\uD800',
  '<p style="display:none">',
  '<script type="application/ld+json">{"@graph":',
  '</',
]

describe('a page in HTML', () => {
  it('maps its text to the mark-up, references decoded', async () => {
    const page = `<main><h1>High water</h1><p>Caf&eacute;s &amp; shops <b>by the river</b> stayed shut. ${paragraph}</p></main>`
    const { article } = await cleanPage(page)
    expect(article.text.startsWith('Cafés & shops by the river stayed shut.')).toBe(true)
    const at = (words: string): string => page.slice(rawOffset(article.origin.segments, article.text.indexOf(words)))
    expect(at('és & shops').startsWith('&eacute;s')).toBe(true)
    expect(at('& shops').startsWith('&amp; shops')).toBe(true)
    expect(at('by the river').startsWith('by the river</b>')).toBe(true)
  })

  it('never throws, whatever its state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...tags, paragraph), { maxLength: 80 }), async parts => {
        const page = parts.join('')
        const { article } = await cleanPage(page, { format: 'html' })
        for (const { start, end } of article.cuts) expect(start >= 0 && start < end && end <= page.length).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['deep nesting', '<div>'.repeat(100_000) + paragraph],
    ['unclosed links', '<a href="x">'.repeat(50_000) + paragraph],
    ['closing tags without opening ones', paragraph + '</b></i></div>'.repeat(50_000)],
    ['unclosed quotes', `<p>${paragraph}${'<a b=\'c d="e '.repeat(50_000)}`],
    ['unclosed comments and scripts', `<p>${paragraph}${'<!-- <script> '.repeat(50_000)}`],
    ['angle brackets', '<'.repeat(500_000)],
    ['ampersands', '&'.repeat(500_000)],
    ['one paragraph', `<p>${paragraph.repeat(20_000)}`],
    ['nested lists and tables', '<ul><li><table><tr><td>x'.repeat(20_000)],
    ['marks without letters', `<p>${'\u0301'.repeat(100_000)}`],
  ])('takes a page of %s in a few seconds at most', async (_, page) => {
    const begun = process.cpuUsage()
    await cleanArticle(page, { format: 'html' })
    expect(process.cpuUsage(begun).user / 1_000_000).toBeLessThan(6)
  })

  it('takes time in proportion to its length', async () => {
    const measure = async (times: number): Promise<number> => {
      const page = `<body>${`<div class="a"><h2>Water and weather</h2><p>${paragraph.repeat(3)}</p><a href="x">More</a></div>\n`.repeat(times)}`
      await cleanPage(page)
      const begun = process.cpuUsage()
      await cleanPage(page)
      return process.cpuUsage(begun).user
    }
    const small = await measure(300)
    expect(await measure(3_000)).toBeLessThan(small * 40)
  })
})
