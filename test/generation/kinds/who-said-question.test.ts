import { describe, expect, it } from 'vitest'
import { makeWhoSaidBlanks, makeWhoSaidChoices } from '../../../src/generation/kinds/who-said-question.ts'
import { harbour, said } from './harbour-bank.ts'

const night = { quotation: { quote: 'We lost the whole night at sea', say: 'We lost the whole night at sea' } }
const wait = (place: string) => ({ quotation: { quote: `${place} “a long wait`, say: 'a long wait' } })
const spoken = {
  lost: said('lund', 'the delay', night),
  old: said('okoro', 'the rust'),
  warned: said('marsh', 'the cold'),
}

describe('makeWhoSaidChoices', () => {
  it('asks who said a quoted sentence, among those who speak in the article', () => {
    const reader = harbour(spoken)
    const [question, ...more] = makeWhoSaidChoices(reader, 1)
    expect(more).toEqual([])
    expect(question?.stem).toBe('Who said, “We lost the whole night at sea”?')
    expect(question?.options.find(({ id }) => question.keys.includes(id))?.text).toBe('Ada Lund')
    expect(question?.options.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ben Okoro', 'Cy Marsh']))
  })

  it('asks nothing where two used the words, or somebody denied them', () => {
    const twice = { lund: said('lund', 'the delay', wait('called it')), okoro: said('okoro', 'rust', wait('spoke of')) }
    expect(makeWhoSaidChoices(harbour({ ...spoken, lost: said('lund', 'cold'), ...twice }), 1)).toEqual([])
    const denied = said('lund', 'the delay', { ...night, stance: 'denies' })
    expect(makeWhoSaidChoices(harbour({ ...spoken, lost: denied }), 1)).toEqual([])
  })

  it('asks nothing where nothing is quoted', () => {
    expect(makeWhoSaidChoices(harbour({ ...spoken, lost: said('lund', 'the delay') }), 1)).toEqual([])
  })
})

describe('makeWhoSaidBlanks', () => {
  it('leaves a gap for the name before the quoted words', () => {
    const [question] = makeWhoSaidBlanks(harbour(spoken), 1)
    expect([question?.before, question?.after]).toEqual([
      'These are the words of ',
      ': “We lost the whole night at sea”',
    ])
    expect(question?.accepted.map(({ text }) => text)).toEqual(['Ada Lund', 'Lund'])
  })
})
