import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../../src/text/cleaning/clean-article.ts'
import type { CleanedArticle } from '../../../src/text/cleaning/cleaned-article.ts'

const seed = '../shared/seed/paris-summit-2014'
const hasSeed = existsSync(`${seed}.page.txt`)

async function clean(raw: string): Promise<CleanedArticle> {
  const cleaned = await cleanArticle(raw)
  if ('problem' in cleaned) throw new Error(cleaned.problem.detail)
  return cleaned
}

describe.skipIf(!hasSeed)('the seed page (skipped where ../shared/seed is absent)', () => {
  const page = hasSeed ? readFileSync(`${seed}.page.txt`, 'utf8') : ''
  const body = hasSeed
    ? readFileSync(`${seed}.body.txt`, 'utf8')
        .trim()
        .split(/\n{2,}/)
    : []

  it('gives its text without headline, byline, update date and the related link at its end', async () => {
    const { text, headline } = await clean(page)
    expect(text).toBe(body.slice(3, -1).join('\n\n'))
    expect(headline).toBe(body[0])
  })

  it('gives its publisher, and the day of creation apart from that of the update', async () => {
    const { publisher, author, createdOn, updatedOn } = await clean(page)
    expect({ publisher, author, createdOn, updatedOn }).toEqual({
      publisher: 'FRANCE 24',
      author: undefined,
      createdOn: '2014-09-15',
      updatedOn: '2014-09-16',
    })
  })

  it('gives four headings of sections', async () => {
    const { text, blocks } = await clean(page)
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))
    expect(headings).toHaveLength(4)
    expect(headings.filter(heading => /\.["”’]?$/.test(heading))).toEqual([])
  })

  it('gives the same with other line ends', async () => {
    const { text } = await clean(page.replaceAll('\n', '\r\n'))
    expect(text).toBe(body.slice(3, -1).join('\n\n'))
  })
})

describe('cleanArticle', () => {
  const sentence = 'The river rose by two metres in the night, and the town closed the bridge before the first bus. '

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['The river rose. It is falling again, and the bridge will open in the morning.', 'too-short'],
    [sentence.repeat(2_200), 'too-long'],
    ['Home\nNews\nSport\nContact\n', 'no-article'],
  ])('gives a problem and one sentence for %#', async (raw, code) => {
    const cleaned = await cleanArticle(raw)
    expect(cleaned).toEqual({ problem: { code, detail: expect.stringMatching(/^[A-Z][^\n]*\.$/) } })
  })

  it('takes text without any mark-up for text, and a page for HTML', async () => {
    const text = await clean(`High water\n\n${sentence.repeat(5)}`)
    const page = await clean(`<html><body><h1>High water</h1><p>${sentence.repeat(5)}</p></body></html>`)
    expect([text.format, page.format]).toEqual(['text', 'html'])
    expect(page.text).toBe(text.text)
  })

  it('gives plain data that JSON keeps as it is', async () => {
    const cleaned = await clean(`High water\n\nBy Ada Example\n\n${sentence.repeat(5)}`)
    expect(JSON.parse(JSON.stringify(cleaned))).toEqual(cleaned)
  })

  it.each([
    'Some title here\n\n',
    'Some title here\n\nRead more\n\n',
    'Related articles\n\n',
    `${sentence}\n\n`,
    'of the river and\nof the town that lies upon it or\n',
    ' \n',
    '- ',
    'by ',
    '1/2/2003 ',
    `${sentence}[1]`,
  ])('takes a long text of %j in a moment', async piece => {
    const begun = process.cpuUsage()
    await cleanArticle(piece.repeat(500_000 / piece.length), { format: 'text' })
    expect(process.cpuUsage(begun).user / 1_000_000).toBeLessThan(4)
  })

  it('reads pasted text without the packages that read HTML', () => {
    const seen = new Set<string>()
    const visit = (path: string): void => {
      if (seen.has(path)) return
      seen.add(path)
      if (!path.startsWith('src/')) return
      for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|\} from).*?'([^']+)'/gm))
        visit(target.startsWith('.') ? posix.join(posix.dirname(path), target) : target)
    }
    visit('src/text/cleaning/clean-article.ts')
    expect(seen.size).toBeGreaterThan(15)
    expect([...seen].filter(path => /html|linkedom|readability/.test(path))).toEqual([])
  })
})
