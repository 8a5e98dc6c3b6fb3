import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import { readFacts } from '../../../src/reading/read-facts.ts'
import { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { QuizwrightError } from '../../../src/vocabulary/quizwright-error.ts'
import type { Drafter } from '../../../src/workflows/draft-outcome.ts'
import { makeDrafter } from '../../../src/workflows/drafter.ts'
import { draftPagesJob } from '../../../src/workflows/jobs/draft-pages-job.ts'
import { canalHtml, canalPage, plainPage } from '../../samples/drafts/sample-pages.ts'
import { makeSampleTools } from '../../samples/drafts/sample-tools.mjs'
import { libraryMakers } from '../../samples/library-makers.ts'
import { makeRun } from '../../samples/make-run.ts'
import { type OpenSample, openSample } from '../../samples/open-sample.ts'

const drafter = makeDrafter(async () => makeSampleTools(readConllu, readFacts))
const linesOf = (content: string) =>
  content
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe.each(libraryMakers)('drafting many pages over $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())
  const pages = [
    { page: canalPage('2024-05-15'), url: 'https://news.example/canal' },
    { page: '<html><body><p>x</p></body></html>' },
    { page: canalHtml, title: 'By another name' },
  ]

  it('gives the bank of each page, and the problem of one that has none', async () => {
    const { run, content, said } = makeRun({ kind: 'draft-pages', pages })
    expect(await draftPagesJob(sample.services, drafter)(run)).toEqual({
      ...{ sentence: 'All 3 pages are drafted.', mediaType: 'application/x-ndjson' },
    })
    const lines = linesOf(content())
    expect(lines).toMatchObject([
      { page: 1, url: 'https://news.example/canal' },
      { page: 2, problem: { code: 'not-english' } },
      { page: 3, bank: { title: 'By another name' } },
    ])
    expect(QuestionBank.parse(lines[0].bank).facts.length).toBe(lines[0].facts)
    expect(said.at(-1)).toBe('2 of 3 pages are drafted.')
  })

  it('stores a bank of each where it is asked to, the same one when a page is done twice', async () => {
    const input = { kind: 'draft-pages', pages: pages.slice(0, 1), store: true }
    const first = makeRun(input)
    await draftPagesJob(sample.services, drafter)(first.run)
    expect(linesOf(first.content())).toMatchObject([{ page: 1, bank: 'qb_sample-1' }])
    expect((await sample.services.library.findBank('og_house', 'qb_sample-1'))?.summary).toMatchObject({ version: 1 })
    await draftPagesJob(sample.services, drafter)(makeRun(input).run)
    expect(
      (await sample.services.library.listBanks('og_house')).filter(({ id }) => id.startsWith('qb_sample')),
    ).toHaveLength(1)
  })

  it('skips the pages that are done when it is taken up again', async () => {
    const asked: string[] = []
    const counting: Drafter = {
      ...drafter,
      draft: (page, options) => {
        asked.push(page)
        return drafter.draft(page, options)
      },
    }
    const parts = [1, 2].map(part => ({ part, content: `{"page":${part}}\n` }))
    const { run, content, kept } = makeRun({ kind: 'draft-pages', pages }, { resumeFrom: { done: 2 } }, parts)
    await draftPagesJob(sample.services, counting)(run)
    expect(asked).toEqual([canalHtml])
    expect(linesOf(content()).map(({ page }) => page)).toEqual([1, 2, 3])
    expect(kept).toEqual([{ done: 3 }])
  })

  it('waits where too many pages are read, and ends where it is told to', async () => {
    const ending = new AbortController()
    let tries = 0
    const busy: Drafter = {
      close: drafter.close,
      draft: async () => {
        tries += 1
        setTimeout(() => ending.abort(), 20)
        throw new QuizwrightError('not-ready')
      },
    }
    const { run, kept } = makeRun({ kind: 'draft-pages', pages: [{ page: plainPage() }] }, { signal: ending.signal })
    await expect(draftPagesJob(sample.services, busy)(run)).rejects.toThrow()
    expect([tries, kept]).toEqual([1, []])
  })
})
