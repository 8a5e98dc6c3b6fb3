import { existsSync, readFileSync } from 'node:fs'
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
