import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanPage } from '../../../src/text/cleaning/clean-article.ts'
import type { CleanedArticle } from '../../../src/text/cleaning/cleaned-article.ts'
import { keepCut } from '../../../src/text/cleaning/keep-cut.ts'
import { rawOffset } from '../../../src/text/cleaning/origin-map.ts'

const folder = 'test/corpus/pages'
const pages = readdirSync(folder).filter(name => /\.(?:txt|html)$/.test(name))
const clean = async (name: string): Promise<CleanedArticle> =>
  (await cleanPage(readFileSync(`${folder}/${name}`, 'utf8'))).article

function expectSound(article: CleanedArticle): void {
  const { text, blocks, origin } = article
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
  for (const { start, end } of blocks) {
    const places = [...Array(end - start).keys()].map(at => rawOffset(origin.segments, start + at))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  }
}

describe.each(pages)('%s', name => {
  it('holds all that it shows in its text or in its cuts', async () => {
    const raw = readFileSync(`${folder}/${name}`, 'utf8')
    const { text, cuts } = await clean(name)
    const shown = name.endsWith('.txt') ? raw : undefined
    const have = lettersOf(text + cuts.map(cut => cut.text).join(''))
    if (shown !== undefined) expect(have).toBe(lettersOf(shown))
    else expect(have.length).toBeGreaterThan(0)
  })

  it('comes back whole, in the order of the page, when every cut is kept, first to last or last to first', async () => {
    const article = await clean(name)
    expectSound(article)
    const forward = article.cuts.reduce(keepCut, article)
    const backward = article.cuts.toReversed().reduce(keepCut, article)
    expect(forward.cuts).toEqual([])
    expectSound(forward)
    expect(backward.text).toBe(forward.text)
    expect(lettersOf(forward.text)).toBe(lettersOf(article.text + article.cuts.map(({ text }) => text).join('')))
  })
})

it('puts a dateline back before the first words', async () => {
  const article = await clean('wire-copy.txt')
  const dateline = article.cuts.find(({ reason }) => reason === 'dateline')
  expect(dateline).toBeDefined()
  if (dateline !== undefined)
    expect(keepCut(article, dateline).text).toMatch(/^HARBOURTON, March 3, 2021 \(Reuters\) - The city/)
})

it('leaves an article as it is that has no such cut', async () => {
  const article = await clean('paste-plain.txt')
  const [first] = article.cuts
  if (first === undefined) throw new Error('no cut')
  expect(keepCut(article, { ...first, start: first.start + 1 })).toBe(article)
})

function lettersOf(text: string): string {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('')
}
