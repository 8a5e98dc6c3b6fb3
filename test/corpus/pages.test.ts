import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { cleanArticle } from '../../src/text/cleaning/clean-article.ts'

const folder = 'test/corpus/pages'
const slugs = readdirSync(folder).flatMap(name => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))

const Expected = z.strictObject({
  url: z.string().optional(),
  problem: z.string().optional(),
  headline: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  createdOn: z.string().optional(),
  updatedOn: z.string().optional(),
  text: z.string().optional(),
  kinds: z.string().optional(),
  cuts: z.array(z.string()).optional(),
})

async function cleanCase(slug: string, url: string | undefined) {
  const ending = existsSync(`${folder}/${slug}.html`) ? 'html' : 'txt'
  const cleaned = await cleanArticle(
    readFileSync(`${folder}/${slug}.${ending}`, 'utf8'),
    url === undefined ? {} : { url },
  )
  if ('problem' in cleaned) return { problem: cleaned.problem.code }
  const { headline, author, publisher, createdOn, updatedOn, text, blocks, cuts } = cleaned
  return {
    ...{ headline, author, publisher, createdOn, updatedOn, text },
    kinds: blocks.map(({ kind }) => kind).join(' '),
    cuts: cuts.map(cut => `${cut.reason}: ${cut.text}`),
  }
}

test('there are pages of at least forty shapes, pasted and in HTML', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(40)
  expect(slugs.filter(slug => existsSync(`${folder}/${slug}.html`)).length).toBeGreaterThanOrEqual(20)
})

describe.each(slugs)('%s', slug => {
  it('gives the article, the names, the days and the cuts that a reader finds on it', async () => {
    const { url, ...expected } = Expected.parse(JSON.parse(readFileSync(`${folder}/${slug}.json`, 'utf8')))
    expect(await cleanCase(slug, url)).toEqual(expected)
  })
})
