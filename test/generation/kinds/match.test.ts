import { describe, expect, it } from 'vitest'
import { matchDates } from '../../../src/generation/kinds/match-dates.ts'
import { matchDeeds } from '../../../src/generation/kinds/match-deeds.ts'
import { matchRoles } from '../../../src/generation/kinds/match-roles.ts'
import { matchStatements } from '../../../src/generation/kinds/match-statements.ts'
import type { MatchQuestion } from '../../../src/vocabulary/question.ts'
import { done, harbour, held, said, sent } from './harbour-bank.ts'

const pairsOf = ({ prompts, options, pairs }: MatchQuestion) =>
  pairs
    .map(pair => [
      prompts.find(({ id }) => id === pair.prompt)?.text,
      options.find(({ id }) => id === pair.option)?.text,
    ])
    .toSorted()

describe('matchRoles', () => {
  const posts = { pilot: held('lund', 'pilot'), cook: held('okoro', 'cook'), guard: held('marsh', 'guard') }

  it('matches persons with their offices', () => {
    const [question] = matchRoles(harbour(posts), 1)
    expect(question?.stem).toBe('Match each person with the position that he or she held, according to the article.')
    expect(question && pairsOf(question)).toEqual([
      ['Ada Lund', 'pilot'],
      ['Ben Okoro', 'cook'],
      ['Cy Marsh', 'guard'],
    ])
  })

  it('makes no match where two held the same office, or one held that of another', () => {
    expect(matchRoles(harbour({ ...posts, guard: held('marsh', 'cook') }), 1)).toEqual([])
    expect(matchRoles(harbour({ ...posts, both: held('lund', 'cook') }), 1)).toEqual([])
  })
})

describe('matchDeeds', () => {
  const boats = { norway: sent('norway', 'twelve'), kenya: sent('kenya', 'thirty'), peru: sent('peru', 'more') }

  it('matches countries with the number that each sent', () => {
    const [question] = matchDeeds(harbour(boats), 1)
    expect(question?.stem).toBe('Match each country with the number of boats that it sent, according to the article.')
    expect(question && pairsOf(question)).toEqual([
      ['Kenya', '30 boats'],
      ['Norway', '12 boats'],
      ['Peru', '45 boats'],
    ])
  })

  it('never sets two beside each other whose numbers may be the same', () => {
    expect(matchDeeds(harbour({ ...boats, peru: sent('mali', 'dozen') }), 1)).toEqual([])
    const made = [1, 2, 3, 4, 5].flatMap(seed => matchDeeds(harbour({ ...boats, chad: sent('chad', 'about') }), seed))
    expect(made.length).toBeGreaterThan(0)
    for (const { options } of made) {
      const texts = options.map(({ text }) => text)
      expect(texts.includes('45 boats') && texts.includes('about 44 boats')).toBe(false)
    }
  })

  it('makes no match of what countries did not do', () => {
    expect(matchDeeds(harbour({ ...boats, peru: { ...sent('peru', 'more'), verb: 'send, past not' } }), 1)).toEqual([])
  })
})

describe('matchStatements', () => {
  const words = { delay: said('lund', 'the delay'), rust: said('okoro', 'the rust'), cold: said('marsh', 'the cold') }

  it('matches speakers with what they said', () => {
    const [question] = matchStatements(harbour(words), 1)
    expect(question && pairsOf(question)).toEqual([
      ['Ada Lund', 'Fog caused the delay.'],
      ['Ben Okoro', 'Fog caused the rust.'],
      ['Cy Marsh', 'Fog caused the cold.'],
    ])
  })

  it('leaves out what another said as well and what somebody denied', () => {
    expect(matchStatements(harbour({ ...words, cold: said('marsh', 'the delay') }), 1)).toEqual([])
    expect(matchStatements(harbour({ ...words, cold: said('marsh', 'the cold', { stance: 'denies' }) }), 1)).toEqual([])
  })
})

describe('matchDates', () => {
  it('makes no match of dates of several grains', () => {
    const facts = {
      opened: done('open', '{norway}', 'on', '{day}'),
      rebuilt: done('rebuild', '{kenya}', 'in', '{year}'),
      closed: done('close', 'a storm', 'in', '{month}'),
    }
    expect(matchDates(harbour(facts), 1)).toEqual([])
  })
})
