import { describe, expect, it } from 'vitest'
import { bankFiles, readBankOf } from '../../interchange/read-bank.ts'
import { askOf, bridgeBank } from './bridge-bank.ts'

describe('the wrong options for an office', () => {
  it('are offices beside it in the same city where the article gives no others', () => {
    const question = askOf(bridgeBank(), 'What position did Cara Diaz')
    const texts = question.options.map(({ text }) => text).sort()
    expect(texts).toEqual(['deputy mayor of Oslo', 'fire chief of Oslo', 'mayor of Oslo', 'police chief of Oslo'])
    for (const { id, rationale } of question.options)
      if (!question.keys.includes(id)) expect(rationale.text).toMatch(/^The article does not mention the office of /)
  })

  it('are first the offices of the article that share the title or the country', () => {
    expect(bankFiles.length).toBeGreaterThan(0)
    const { options } = askOf(readBankOf('paris-summit-2014'), 'What position did Fouad Massoum')
    expect(options.map(({ text }) => text).filter(text => text.startsWith('president of'))).toHaveLength(4)
  })
})
