import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'

function countOver(object: string, text: string): number {
  const reading = readSketch({
    ...{ title: 'Halls', licence: 'CC0-1.0', headline: 'Halls', writtenOn: '2026-01-01', author: 'Test' },
    text: [text],
    entities: {
      mira: { kind: 'person', sort: 'builder', names: ['Mira Sandal'] },
      lisbon: { kind: 'place', sort: ['city', 'cities'], names: ['Lisbon'] },
    },
    marks: { year: { quote: '1999', date: '1999', say: '1999' } },
    facts: {
      opened: {
        verb: 'open',
        arguments: [
          ['subject agent', '{mira}'],
          ['object theme', object],
          ['adjunct place in', '{lisbon}'],
          ['adjunct time in', '{year}'],
        ],
        evidence: [text],
      },
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return generateQuestions(reading.bank, { seed: 1 }).length
}

describe('a clause whose object denies what its verb says', () => {
  it.each(['no halls', 'neither hall', 'not a hall', 'none of the halls'])('is not asked: %s', object => {
    expect(countOver(object, `Mira Sandal opened ${object} in Lisbon in 1999.`)).toBe(0)
  })

  it.each(['no fewer halls than planned', 'the halls', 'north halls'])(
    'is asked where it denies nothing: %s',
    object => {
      expect(countOver(object, `Mira Sandal opened ${object} in Lisbon in 1999.`)).toBeGreaterThan(0)
    },
  )
})
