import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const page = '../shared/seed/paris-summit-2014.page.txt'
const body = '../shared/seed/paris-summit-2014.body.txt'

// The one raw page that the project began from; skipped where it is not at hand.
describe.skipIf(!existsSync(page))('the raw page that the project began from', async () => {
  const { code, out } = existsSync(page) ? await runCommand(['draft', page, '--json']) : { code: 0, out: '{}' }
  const draft = existsSync(page) ? JSON.parse(out) : undefined
  const statements: string[] = draft?.facts.map(({ statement }: { statement: string }) => statement) ?? []

  test('is drafted', () => {
    expect(code).toBe(0)
    expect(draft.questions.length).toBeGreaterThan(20)
    expect(draft.findings).toEqual([])
  })

  test('gives its body alone, without headline, byline, day of update and the link below it', () => {
    const blocks = readFileSync(body, 'utf8').trim().split('\n\n')
    expect(draft.bank.article.text).toBe(blocks.slice(3, -1).join('\n\n'))
    expect(draft.bank.article.headline).toBe(blocks[0])
    expect(draft.page).toEqual({ publisher: 'FRANCE 24', createdOn: '2014-09-15', updatedOn: '2014-09-16' })
  })

  test.each([
    ['who pledged how many troops', /^Tony Abbott pledged 600 troops/],
    [
      'from which base how many jets took off, and when',
      /two French Rafale fighter jets took off from the Al-Dhafra base.*Monday 15 September 2014/,
    ],
    [
      'how many fighters there could be, and who says so',
      /According to the CIA, .*could number as many as 31,500 fighters/,
    ],
    ['how many strikes there were', /more than 160 strikes/],
    ['how many victims there were, and who says so', /According to François Hollande, there have been 200,000 victims/],
    ['who holds how much of which country', /IS extremists control some 40 percent of Iraq.s territory/],
    ['how many countries came', /around 30 countries/],
  ])('tells %s', (_, statement) => {
    expect(statements.filter(one => statement.test(one))).not.toEqual([])
  })

  test('has a fact for each of its questions, and words of the article for each fact', () => {
    for (const { evidence } of draft.bank.facts)
      for (const { start, end, exact } of evidence.flat()) expect(draft.bank.article.text.slice(start, end)).toBe(exact)
  })
})
