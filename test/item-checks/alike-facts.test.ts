import { describe, expect, it } from 'vitest'
import { factsMatching, factsTelling } from '../../src/item-checks/alike-facts.ts'
import { isSaidBy } from '../../src/item-checks/same-meaning.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { Fact } from '../../src/vocabulary/fact.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'

const slugs = bankFiles.map(([file]) => file.replace('.bank.json', ''))
const verbOf = ({ clause: { verb } }: Fact) => [verb.lemma, verb.particle, verb.negated].join()

describe.each(slugs)('the facts of %s', slug => {
  const reader = readerOf(readBankOf(slug))

  it('are found by verb and entity as by reading all of them', () => {
    for (const fact of reader.facts)
      for (const { id } of reader.bank.entities) {
        const plain = reader.facts.filter(
          other => verbOf(other) === verbOf(fact) && reader.entitiesIn(other).some(entity => entity.id === id),
        )
        expect(factsTelling(reader, fact, [id])).toEqual(plain)
      }
  })

  it('are all found that say the same in the arguments given', () => {
    for (const fact of reader.facts)
      for (const argument of fact.clause.arguments) {
        const plain = reader.facts.filter(
          other =>
            verbOf(other) === verbOf(fact) &&
            other.clause.arguments.some(
              ({ role, phrase }) => role === argument.role && isSaidBy(reader, argument.phrase, phrase),
            ),
        )
        expect(factsMatching(reader, fact, [argument])).toEqual(expect.arrayContaining(plain))
        expect(plain).toContain(fact)
      }
  })
})
