import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { questionWeigher } from '../../../src/workflows/ranking/weigh-question.ts'
import { sketchBank } from './sketch-bank.ts'

const text = [
  'Mira Olm opened the Varn Mill in 1990. Jon Olm bought a ship from Tarn Works.',
  'Brask gave the harbour a crane in 1991. In 1992 Mira Brask lit the old lamp, and Jona Brask left.',
  'In 1993 Mira Olm described what she saw.',
]

/** Makes the stems with their weights, where the names that are listed are unsure. */
function stemsOf(
  unsure: readonly string[],
  meaning: number | ((words: string) => number) = 1,
): ReadonlyMap<string, number> {
  const reader = sketchBank({
    text,
    entities: {
      mira: { kind: 'person', sort: ['person', 'people'], names: ['Mira Olm'] },
      jon: { kind: 'person', sort: ['person', 'people'], names: ['Jon Olm'] },
      brask: { kind: 'person', sort: ['person', 'people'], names: ['Brask'] },
      works: { kind: 'organisation', sort: ['company', 'companies'], names: ['Tarn Works'] },
      mill: { kind: 'facility', sort: ['mill', 'mills'], names: ['Varn Mill'], the: true },
    },
    marks: {
      opening: { quote: '1990', date: '1990', say: '1990' },
      telling: { quote: '1993', date: '1993', say: '1993' },
      giving: { quote: '1991', date: '1991', say: '1991' },
    },
    facts: {
      opened: {
        verb: 'open',
        arguments: [
          ['subject agent !', '{mira}'],
          ['object theme !', '{mill}'],
          ['adjunct time in', '{opening}'],
        ],
        evidence: ['Mira Olm opened the Varn Mill in 1990.'],
      },
      bought: {
        verb: 'buy',
        arguments: [
          ['subject agent !', '{jon}'],
          ['object theme', 'a ship'],
          ['adjunct source from', '{works}'],
        ],
        evidence: ['Jon Olm bought a ship from Tarn Works.'],
      },
      gave: {
        verb: 'give',
        arguments: [
          ['subject agent !', '{brask}'],
          ['indirect recipient', 'the harbour'],
          ['object theme', 'a crane'],
          ['adjunct time in', '{giving}'],
        ],
        evidence: ['Brask gave the harbour a crane in 1991.'],
      },
      described: {
        verb: 'describe',
        arguments: [
          ['subject agent !', '{mira}'],
          ['adjunct time in', '{telling}'],
        ],
        evidence: ['In 1993 Mira Olm described what she saw.'],
      },
    },
  })
  const { bank } = reader
  const weigh = questionWeigher(reader, ({ start, end }) => {
    const words = bank.article.text.slice(start, end)
    const meant = typeof meaning === 'number' ? meaning : meaning(words)
    return { kind: unsure.includes(words) ? 0.4 : 0.95, meaning: meant }
  })
  return new Map(
    generateQuestions(bank, { seed: 1, kinds: ['blank'] }).map(question => [question.stem, weigh(question)]),
  )
}

const asking = (stems: ReadonlyMap<string, number>, words: string): readonly number[] =>
  [...stems].flatMap(([stem, weight]) => (stem.includes(words) ? [weight] : []))

describe('questionWeigher', () => {
  it('leaves a question as it is that was cut whole and asks for a sure name', () => {
    expect(asking(stemsOf([]), 'Who opened')).toEqual([1])
    expect(asking(stemsOf([]), 'which company')).toEqual([1])
  })

  it('weighs a question by how sure it is whom its pronoun means', () => {
    expect(asking(stemsOf([], 0.9), 'Who opened')).toEqual([0.9])
  })

  it('asks nothing of an unsure pronoun, least of all whom it means', () => {
    const only = (unsure: string) => (words: string) => (words === unsure ? 0.8 : 1)
    expect(asking(stemsOf([], only('Mira Olm')), 'Who opened')).toEqual([0])
    expect(asking(stemsOf([], only('Varn Mill')), 'Who opened')).toEqual([0.8])
    expect(asking(stemsOf([], 0.7), 'Who opened')).toEqual([0])
  })

  it('asks for nothing whose kind is unsure, but may name it', () => {
    const stems = stemsOf(['Tarn Works', 'Varn Mill'])
    expect(asking(stems, 'which company')).toEqual([0])
    expect(asking(stems, 'Who opened')).toEqual([1])
  })

  it('asks of no verb whose object was lost', () => {
    expect(asking(stemsOf([]), 'Who described')).toEqual([0])
  })

  it('asks for no last name that the article gives to others too', () => {
    expect(asking(stemsOf([]), 'Who gave')).toEqual([0])
    expect(asking(stemsOf([]), 'In which year did Brask')).toEqual([1])
  })
})
