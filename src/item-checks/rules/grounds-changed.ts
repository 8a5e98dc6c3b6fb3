import { digestOf } from '../../text/digest.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { ItemCheck } from '../item-check.ts'
import { rememberedWith } from '../remembered.ts'

/** Finds written questions whose facts, names or figures have changed since, or are gone. */
export const groundsChanged: ItemCheck = {
  name: 'grounds-changed',
  severity: 'warning',
  guideline: 'A question is read again when a fact that it was written on has changed.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 31: review of items; Quizwright 2026: questions stay alive',
  examples: {
    bad: [
      {
        stem: 'Who flew to Dover?',
        key: 'Blériot',
        wrong: ['Latham', 'Rolls'],
        grounds: { fa_flew: 'AAAAAAAAAAAAAAAA' },
        note: 'It was written when the fact read otherwise.',
      },
      {
        stem: 'Who flew to Dover?',
        key: 'Blériot',
        wrong: ['Latham', 'Rolls'],
        grounds: { fa_gone: 'AAAAAAAAAAAAAAAA' },
        note: 'The fact that it was written on has been taken out.',
      },
    ],
    good: [
      {
        stem: 'Who flew to Dover?',
        key: 'Blériot',
        wrong: ['Latham', 'Rolls'],
        grounds: {},
        note: 'It names no fact that it was written on.',
      },
    ],
  },
  check({ derivation }, reader) {
    if (derivation.by !== 'person') return []
    const things = thingsOf(reader)
    return Object.entries(derivation.grounds).flatMap(([id, digest]) => {
      const thing = things.get(id)
      if (thing === undefined)
        return [{ message: `The question was written on “${id}”, which the bank no longer has.` }]
      if (digestOf(thing) === digest) return []
      return [{ message: `“${id}” has changed since the question was written on it; read the question again.` }]
    })
  },
}

const thingsOf = rememberedWith(
  ({ bank }: BankReader): ReadonlyMap<string, object> =>
    new Map([...bank.facts, ...bank.entities, ...bank.annotations].map(thing => [thing.id, thing])),
)
