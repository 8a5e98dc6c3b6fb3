import { describe, expect, it } from 'vitest'
import { askOf, bridgeBank } from './bridge-bank.ts'

const bank = bridgeBank()

describe('the wrong options for a date', () => {
  it('hold the date beside the key, as a misreading that says what happened then', () => {
    const misread = askOf(bank, 'When did Ada Lund').options.find(({ text }) => text === '7 May 2021')
    expect(misread?.origin.from).toBe('misreading')
    expect(misread?.rationale.text).toBe('Ben Okoro closed the mill in Oslo on 7 May 2021.')
  })

  it('hold the year of a day that the article gives to something else', () => {
    const year = askOf(bank, 'In which year').options.find(({ text }) => text === '2021')
    expect(year?.origin.from).toBe('article')
    expect(year?.origin.from === 'article' && year.origin.anchor.exact).toMatch(/^[37] May 2021$/)
  })

  it('are never after the day of the article where the key is past', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
      for (const { text } of askOf(bank, 'When did Ada Lund', seed).options)
        expect(Date.parse(`${text} UTC`)).toBeLessThanOrEqual(Date.parse(bank.article.writtenOn))
  })
})
