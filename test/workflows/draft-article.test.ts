import { describe, expect, it } from 'vitest'
import { readConllu } from '../../src/interchange/conllu/read-conllu.ts'
import { readFacts } from '../../src/reading/read-facts.ts'
import { Draft } from '../../src/vocabulary/draft.ts'
import { draftArticle } from '../../src/workflows/draft-article.ts'
import type { DraftOptions } from '../../src/workflows/draft-outcome.ts'
import type { DraftTools } from '../../src/workflows/draft-tools.ts'
import { canalHtml, canalPage, canalText, plainPage } from '../samples/drafts/sample-pages.ts'
import { makeSampleTools } from '../samples/drafts/sample-tools.mjs'

const tools = makeSampleTools(readConllu, readFacts)
const now = Date.UTC(2024, 4, 22, 9)

async function draftOf(page: string, options: Partial<DraftOptions> = {}, given: DraftTools = tools): Promise<Draft> {
  const outcome = await draftArticle(page, { now, ...options }, given)
  if ('problem' in outcome) throw new Error(outcome.problem.detail)
  return outcome.draft
}

describe('draftArticle', () => {
  it('makes a whole bank whose facts are suggestions, the surest first', async () => {
    const draft = await draftOf(canalPage('2024-05-15'), { url: 'https://news.example/canal' })
    expect(Draft.safeParse(draft).error?.issues).toBeUndefined()
    const { bank, facts } = draft
    expect(bank.article).toMatchObject({
      ...{ headline: 'The Kiel Canal opens a lock', text: canalText, writtenOn: '2024-05-15' },
      source: 'https://news.example/canal',
    })
    expect(bank.article.passages.map(({ start }) => canalText.slice(start, start + 8))).toEqual([
      ...['The Kiel', 'More tha', 'On Monda'],
    ])
    expect(bank.facts.map(({ status, origin }) => [status, origin])).toEqual(
      [0.99, 0.95, 0.9, 0.8, 0.71, 0.62].map(confidence => [
        'suggested',
        { by: 'reader', version: 'sample-1', confidence },
      ]),
    )
    expect(facts.map(({ fact }) => fact)).toEqual(bank.facts.map(({ id }) => id))
    expect(facts[0]).toMatchObject({ confidence: 0.99, statement: 'Wilhelm II opened the Kiel Canal on 20 June 1895.' })
    expect([bank.questions, bank.quizzes]).toEqual([[], []])
  })

  it('ranks what the facts would ask, the first five each of another fact, and calls all of it a draft', async () => {
    const { questions, bank } = await draftOf(canalPage())
    const factOf = ({ question: { derivation } }: Draft['questions'][number]) =>
      derivation.by === 'generator' && 'fact' in derivation.target ? derivation.target.fact : ''
    expect(questions.length).toBeGreaterThan(15)
    expect(new Set(questions.map(({ status }) => status))).toEqual(new Set(['draft']))
    expect(questions.slice(0, 2).map(factOf)).toEqual(bank.facts.slice(0, 2).map(({ id }) => id))
    expect(new Set(questions.slice(0, 5).map(factOf)).size).toBe(5)
    expect(questions[0]?.confidence).toBe(0.99)
  })

  it('keeps the best questions where some are asked for', async () => {
    const all = await draftOf(canalPage())
    const few = await draftOf(canalPage(), { count: 3 })
    expect(few.questions).toEqual(all.questions.slice(0, 3))
    const blanks = await draftOf(canalPage(), { kinds: ['blank'] })
    expect(new Set(blanks.questions.map(({ question }) => question.kind))).toEqual(new Set(['blank']))
  })

  it('confirms only facts as sure as asked for, and readies only what rests on them alone', async () => {
    const { bank, questions } = await draftOf(canalPage(), { confirm: 0.9 })
    expect(bank.facts.map(({ status }) => status)).toEqual([
      ...['confirmed', 'confirmed', 'confirmed'],
      ...['suggested', 'suggested', 'suggested'],
    ])
    for (const { confidence, status, question } of questions)
      expect([question.stem, status]).toEqual([question.stem, confidence >= 0.9 ? 'ready' : 'draft'])
    expect(questions.filter(({ status }) => status === 'ready').length).toBeGreaterThan(3)
  })

  it('gives the same draft again, and the same from HTML', async () => {
    const one = await draftOf(canalPage('2024-05-15'))
    expect(await draftOf(canalPage('2024-05-15'))).toEqual(one)
    const html = await draftOf(canalHtml, { format: 'html' })
    expect(html).toEqual({ ...one, cuts: [] })
    expect(one.cuts).toEqual([{ start: 29, end: 49, reason: 'date', text: 'Published 2024-05-15' }])
  })

  const days: readonly (readonly [
    title: string,
    told: string | undefined,
    given: string | undefined,
    day: string,
    note: RegExp | undefined,
  ])[] = [
    ['the day that the page tells', '2024-05-15', undefined, '2024-05-15', undefined],
    ['the day that is given', undefined, '2024-05-14', '2024-05-14', undefined],
    ['the day that is given against the page', '2024-05-15', '2024-05-14', '2024-05-14', /written on 2024-05-15/],
  ]
  it.each(days)('reckons "on Monday" from %s', async (_title, told, writtenOn, day, note) => {
    const { bank, notes, facts } = await draftOf(canalPage(told), { writtenOn })
    expect(bank.article.writtenOn).toBe(day)
    expect(facts.map(({ statement }) => statement).join(' ')).toContain('Monday 13 May 2024')
    const ofDay = notes.filter(({ code }) => code.startsWith('written-on'))
    expect(ofDay).toEqual(note === undefined ? [] : [expect.objectContaining({ detail: expect.stringMatching(note) })])
  })

  it('has today for the day of writing where nobody tells it, and tells the reader that it is assumed', async () => {
    const heard: boolean[] = []
    const listening: DraftTools = {
      ...tools,
      openReader: async () => {
        const reader = await tools.openReader()
        return {
          read: (text, context) => {
            heard.push(context.isDayAssumed)
            return reader.read(text, context)
          },
        }
      },
    }
    const { bank, notes } = await draftOf(canalPage(), {}, listening)
    expect(bank.article.writtenOn).toBe('2024-05-22')
    expect(notes).toContainEqual({ code: 'written-on-assumed', detail: expect.stringMatching(/left out.*2024-05-22/) })
    await draftOf(canalPage('2024-05-15'), {}, listening)
    expect(heard).toEqual([true, false])
  })

  it('passes on which entities may be one, by their names', async () => {
    const { notes } = await draftOf(canalPage('2024-05-15'))
    expect(notes).toEqual([
      {
        code: 'merge-offered',
        detail: '“North Sea” and “Baltic Sea” may be one: Both are seas.',
        entities: ['en_2', 'en_3'],
      },
    ])
  })

  it('makes a bank of an article in which nothing can be asked, and says so', async () => {
    const { bank, questions, notes } = await draftOf(plainPage(), { writtenOn: '2024-05-15' })
    expect([bank.facts, questions, notes.map(({ code }) => code)]).toEqual([[], [], ['no-questions']])
  })

  it('makes a headline of the first words where there is none, and a title that fits', async () => {
    const { bank, notes } = await draftOf(canalText, { writtenOn: '2024-05-15' })
    expect(bank.title).toBe('The Kiel Canal links the North Sea with the Baltic Sea. Wilhelm II opened the…')
    expect(notes.map(({ code }) => code)).toContain('headline-made')
    const long = await draftOf(`${'Long '.repeat(39)}head\u{1F6A2}\u{1F6A2}\n\n${canalText}`)
    expect(long.bank.title).toHaveLength(199)
  })

  const refusals: readonly (readonly [page: string, code: string])[] = [
    ['', 'no-article'],
    ['A headline\n\nThe end of it.', 'article-too-short'],
    [`Kanal\n\n${'Der Kanal verbindet zwei Meere. '.repeat(9)}`, 'not-english'],
    [`The canal\n\n${'The canal links two seas. '.repeat(9_000)}`, 'article-too-long'],
  ]
  it.each(refusals)('refuses the page that begins %j as %s', async (page, code) => {
    expect(await draftArticle(page, { now }, tools)).toEqual({ problem: { code, detail: expect.any(String) } })
  })

  it('never opens the reader for a page without an article', async () => {
    const closed = { ...tools, openReader: () => Promise.reject(new Error('opened')) }
    expect(await draftArticle('', { now }, closed)).toHaveProperty('problem')
  })

  it('throws where a reader has changed the text', async () => {
    const { read } = await tools.openReader()
    const openReader = async () => ({
      read: async (...given: Parameters<typeof read>) => {
        const reading = await read(...given)
        return { ...reading, parsed: { ...reading.parsed, text: `${reading.parsed.text} ` } }
      },
    })
    await expect(draftOf(canalPage(), {}, { ...tools, openReader })).rejects.toThrow('changed the text')
  })

  it('tells how far the reader has come', async () => {
    const told: number[][] = []
    await draftArticle(canalPage(), { now }, tools, (done, total) => told.push([done, total]))
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ])
  })
})
