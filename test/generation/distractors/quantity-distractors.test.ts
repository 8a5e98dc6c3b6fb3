import { describe, expect, it } from 'vitest'
import type { ChoiceQuestion } from '../../../src/vocabulary/question.ts'
import { askOf, bridgeBank } from './bridge-bank.ts'

const bank = bridgeBank()
const valuesOf = ({ options }: ChoiceQuestion) => options.map(({ text }) => Number(text.replaceAll(',', '')))

describe('the wrong options for an amount', () => {
  it('hold the figure beside the key, as a misreading with the statement in which it stands', () => {
    const misread = askOf(bank, 'How many guests').options.find(({ text }) => text === '400')
    expect(misread?.origin.from).toBe('misreading')
    expect(misread?.rationale.text).toMatch(/^Some 400 workers .*26 months\.$/)
    expect(misread?.rationale.evidence.length).toBeGreaterThan(0)
  })

  it('hold a figure of another sentence that counts something else', () => {
    const figure = askOf(bank, 'How many people').options.find(({ text }) => text === '400')
    expect(figure?.origin.from).toBe('article')
    expect(figure?.excluded).toBe('other-value')
  })

  it('never hold a figure that the stem shows', () => {
    for (const seed of [1, 2, 3, 4]) {
      expect(askOf(bank, 'Within how many months', seed).stem).toContain('400')
      expect(valuesOf(askOf(bank, 'Within how many months', seed))).not.toContain(400)
    }
  })

  it('hold at least one figure of the article in every draw, and ascend', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
      for (const stem of ['How many guests', 'How many people', 'About how many workers']) {
        const question = askOf(bank, stem, seed)
        expect(question.options.some(({ origin }) => origin.from === 'misreading' || origin.from === 'article')).toBe(
          true,
        )
        expect(valuesOf(question)).toEqual(valuesOf(question).toSorted((a, b) => a - b))
      }
  })

  it('hold a figure that no fact tells of, with the words in which it stands', () => {
    const untold = { ...bank, facts: bank.facts.filter(({ clause }) => !JSON.stringify(clause).includes('an_workers')) }
    const options = [1, 2, 3, 4, 5, 6].flatMap(seed => askOf(untold, 'How many guests', seed).options)
    const figure = options.find(({ text }) => text === '400')
    expect(figure?.origin).not.toHaveProperty('fact')
    expect(figure?.rationale.text).toMatch(/^The article gives 350 here; 400 stands elsewhere: “Some 400 workers /)
  })
})
