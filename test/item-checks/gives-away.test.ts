import { describe, expect, it } from 'vitest'
import { givesAway } from '../../src/item-checks/gives-away.ts'
import { clueBetweenItems } from '../../src/item-checks/rules/clue-between-items.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { airlift } from './airlift-bank.ts'
import { blank, choice, slot } from './make-question.ts'

const who = choice({
  stem: 'Which country built Tegel airport in 90 days?',
  key: 'France',
  wrong: ['Peru'],
  target: slot('tegel', 'france'),
})
const howLong = choice({
  stem: 'In how many days did France build Tegel airport?',
  key: '90',
  wrong: ['80'],
  target: slot('tegel', 'days'),
})
const gap = blank({
  stem: 'Which country built Tegel airport in 90 days?',
  sentence: '___ built Tegel airport in 90 days.',
  accepted: ['France'],
  target: slot('tegel', 'france'),
})
const mayor = choice({ stem: 'Who was mayor of West Berlin?', key: 'Ernst Reuter', wrong: ['Wilhelm Pieck'] })
const speech = choice({ stem: 'What did Reuter, the mayor of West Berlin, ask for?', key: 'aircraft', wrong: ['coal'] })
const writtenSalt = choice({ stem: 'Which country flew salt to the city?', key: 'Britain', wrong: ['Peru'] })
const saltInWords = choice({
  stem: 'Why did the United Kingdom fly salt in bags?',
  key: 'it was dry',
  wrong: ['it was wet'],
})
const bevin = choice({ stem: 'Who spoke for Britain on 12 May 1949?', key: 'Ernest Bevin', wrong: ['Ernst Reuter'] })
const ended = choice({ stem: 'When did the blockade end?', key: '12 May 1949', wrong: ['1 May 1949'] })
const alike = choice({
  stem: 'What is true of salt?',
  key: 'Britain flew salt to the city by night',
  wrong: ['Britain flew salt to the city by day'],
})

const cases: readonly (readonly [name: string, expected: boolean, one: Question, other: Question])[] = [
  ['another question about the same fact that states the key', true, howLong, who],
  ['the same the other way round', true, who, howLong],
  ['a choice and a gap that ask for the same', true, who, gap],
  ['a stem with the key and two words of the other stem', true, speech, mayor],
  ['a stem without the key', false, mayor, speech],
  ['another name of the key and an inflected verb', true, saltInWords, writtenSalt],
  ['words of the key alone', false, bevin, ended],
  ['a key that all options of another question share', true, alike, writtenSalt],
  ['two questions about different things', false, who, ended],
]

describe('givesAway', () => {
  it.each(cases)('says of %s: %s', (_, expected, one, other) => {
    expect(givesAway(airlift, one, other)).toBe(expected)
  })
})

describe('clue-between-items', () => {
  it('names the question whose stem holds the answer, and the one it answers', () => {
    const [found, ...more] = clueBetweenItems.check([mayor, speech, ended], airlift)
    expect(more).toEqual([])
    expect(found?.question).toBe(speech.id)
    expect(found?.message).toContain('gives away the answer “Ernst Reuter” to “Who was mayor of West Berlin?”')
  })

  it('reports two questions that ask for the same once', () => {
    expect(clueBetweenItems.check([who, gap], airlift)).toHaveLength(1)
  })

  it('says nothing of questions that are independent', () => {
    expect(clueBetweenItems.check([who, mayor, ended], airlift)).toEqual([])
  })
})
