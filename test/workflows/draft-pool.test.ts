import { afterEach, describe, expect, it } from 'vitest'
import type { Drafter } from '../../src/workflows/draft-outcome.ts'
import { type DraftPoolOptions, openDraftPool } from '../../src/workflows/draft-pool.ts'
import { canalPage, plainPage } from '../samples/drafts/sample-pages.ts'

const program = new URL('../samples/drafts/sample-worker.mjs', import.meta.url)
const options = { now: Date.UTC(2024, 4, 22) }
const opened: Drafter[] = []
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close()
})

function open(settings: Partial<DraftPoolOptions> = {}): Drafter {
  const pool = openDraftPool({ threads: 1, waiting: 10, patience: 25_000, program, ...settings })
  opened.push(pool)
  return pool
}

describe('openDraftPool', () => {
  it('drafts each page that it is given, more than it has threads', async () => {
    const pool = open({ threads: 2 })
    const pages = [canalPage(), plainPage(), '', canalPage('2024-05-15'), plainPage('Again.')]
    const outcomes = await Promise.all(pages.map(page => pool.draft(page, options)))
    const facts = outcomes.map(outcome => ('draft' in outcome ? outcome.draft.bank.facts.length : outcome.problem.code))
    expect(facts).toEqual([6, 0, 'no-article', 6, 0])
  })

  it('tells how far a page has come', async () => {
    const told: number[][] = []
    await open().draft(canalPage(), options, (done, total) => told.push([done, total]))
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  it('leaves its caller free while a page is read', async () => {
    const reading = open({ patience: 4_000 }).draft(plainPage('The sluice never opens.'), options)
    let ticks = 0
    const clock = setInterval(() => {
      ticks += 1
    }, 10)
    await reading
    clearInterval(clock)
    expect(ticks).toBeGreaterThan(30)
  })

  it('gives up a page that takes too long, and drafts the next', async () => {
    const pool = open({ patience: 5_000 })
    const [hung, next] = await Promise.all([
      pool.draft(plainPage('The sluice never opens.'), options),
      pool.draft(plainPage(), options),
    ])
    expect(hung).toEqual({
      problem: { code: 'article-too-long', detail: expect.stringContaining('longer than 5 seconds') },
    })
    expect(next).toHaveProperty('draft')
  })

  it.each([
    ['throws', 'The bridge gives way.', 'The sample reader broke.'],
    ['dies', 'The lights go out.', 'in the middle of this page.'],
  ])('rejects the page of which a thread %s, and that page alone', async (_act, words, message) => {
    const pool = open()
    const [broken, next] = await Promise.allSettled([
      pool.draft(plainPage(words), options),
      pool.draft(canalPage(), options),
    ])
    expect(broken).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(message) } })
    expect(next).toMatchObject({ status: 'fulfilled' })
  })

  it('turns away what comes while too many wait, and takes pages again afterwards', async () => {
    const pool = open({ waiting: 1 })
    const first = pool.draft(plainPage('The pilot boat waits.'), options)
    const second = pool.draft(canalPage(), options)
    await expect(pool.draft(canalPage(), options)).rejects.toMatchObject({ code: 'not-ready' })
    await Promise.all([first, second])
    expect(await pool.draft(canalPage(), options)).toHaveProperty('draft')
  })

  it('rejects what waits and what is read when it is closed', async () => {
    const pool = open()
    const both = [pool.draft(plainPage('The sluice never opens.'), options), pool.draft(canalPage(), options)]
    const settled = Promise.allSettled(both)
    await pool.close()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
