import { describe, expect, it } from 'vitest'
import { askOf, bridgeBank } from './bridge-bank.ts'

const bank = bridgeBank()
const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
const optionsOver = (stem: string) => seeds.flatMap(seed => askOf(bank, stem, seed).options)

describe('the wrong options for a person or a place', () => {
  it('hold the one who stands in the sentence of the key, as a misreading that says what the sentence says', () => {
    const misread = askOf(bank, 'Who opened the bridge').options.find(({ text }) => text === 'Ben Okoro')
    expect(misread?.origin.from).toBe('misreading')
    expect(misread?.excluded).toBe('unique-filler')
    expect(misread?.rationale.text).toBe('Ben Okoro closed the mill in Oslo on 7 May 2021.')
    expect(misread?.rationale.evidence.flat().some(({ exact }) => exact.includes('Ben Okoro'))).toBe(true)
  })

  it('are persons whatever their office, but no hostage for those who act', () => {
    const texts = new Set(optionsOver('Who designed').map(({ text }) => text))
    expect([...texts].sort()).toEqual(['Ada Lund', 'Ben Okoro', 'Cara Diaz', 'Eva Falk'])
  })

  it('are all full names, or all short ones', () => {
    for (const seed of seeds)
      for (const stem of ['Who designed', 'Who opened the bridge', 'Who praised Ada Lund'])
        expect(new Set(askOf(bank, stem, seed).options.map(({ text }) => text.includes(' '))).size).toBe(1)
  })

  it('take a capital for a city', () => {
    expect(askOf(bank, 'Where did Ada Lund').options.map(({ text }) => text)).toContain('Oslo')
  })

  it('never hold what a list joins to a key that others may share', () => {
    for (const { text } of optionsOver('Which country paid for the bridge')) expect(text).not.toMatch(/Sweden|Denmark/)
  })

  it('say that only the article is asked where others may share the key', () => {
    expect(askOf(bank, 'Which country paid for the bridge').stem).toContain('according to the article')
    expect(askOf(bank, 'Who opened the bridge').stem).not.toContain('according to the article')
  })

  it('never hold what the stem names', () => {
    for (const { text } of optionsOver('Who praised Ada Lund')) expect(text).not.toBe('Ada Lund')
  })

  it('stand in the rationale as not mentioned where they come from a pool', () => {
    const fromPool = optionsOver('Where did Ada Lund').filter(({ origin }) => origin.from === 'pool')
    expect(fromPool.length).toBeGreaterThan(0)
    for (const { text, rationale } of fromPool) {
      expect(rationale.text).toContain('The article does not mention')
      expect(bank.article.text).not.toContain(text)
    }
  })
})
