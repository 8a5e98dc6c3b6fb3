import fc from 'fast-check'
import type { Mention, ParsedText, Token } from '../../src/vocabulary/parsed-text.ts'
import { clauseCases } from './clauses/clause-cases.ts'
import { speechCases } from './clauses/speech-cases.ts'
import { parseText } from './read-short.ts'

const texts = [...clauseCases, ...speechCases].map(({ text }) => text)
const relations =
  'nsubj obj obl nmod nmod:poss amod advmod appos acl acl:relcl advcl ccomp xcomp conj case cop flat nummod punct parataxis'
const change = fc.oneof(
  fc.record({ head: fc.integer({ min: -3, max: 15 }) }),
  fc.record({ relation: fc.constantFrom(...relations.split(' ')) }),
  fc.record({ upos: fc.constantFrom('NOUN', 'PROPN', 'VERB', 'PRON', 'NUM', 'ADJ') }),
  fc.record({ xpos: fc.constantFrom('NN', 'NNS', 'NNP', 'VBN', 'VBG', 'PRP$', 'POS', 'WDT') }),
  fc.constant({ text: '', lemma: '' }),
)
const shift = fc.record({
  first: fc.integer({ min: -3, max: 3 }),
  last: fc.integer({ min: -3, max: 3 }),
  head: fc.integer({ min: -3, max: 3 }),
})

/** Makes texts of good sentences of which a few words and mentions were spoiled, so that facts are still read from them. */
export const damagedText: fc.Arbitrary<ParsedText> = fc
  .record({
    chosen: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }),
    changes: fc.array(fc.record({ at: fc.nat(60), change }), { maxLength: 3 }),
    shifts: fc.array(fc.record({ at: fc.nat(12), shift, cluster: fc.constantFrom('a', 'b') }), { maxLength: 2 }),
  })
  .map(({ chosen, changes, shifts }) => {
    const parsed = parseText(chosen.flat())
    let count = 0
    const sentences = parsed.sentences.map(sentence => ({
      ...sentence,
      tokens: sentence.tokens.map((token): Token => {
        const own = changes.filter(({ at }) => at === count)
        count += 1
        return Object.assign({ ...token }, ...own.map(one => one.change))
      }),
    }))
    const mentions = parsed.mentions.map((mention, index): Mention => {
      const own = shifts.find(({ at }) => at === index)
      if (own === undefined) return mention
      const { first, last, head } = mention
      return {
        ...mention,
        ...{ first: first + own.shift.first, last: last + own.shift.last, head: head + own.shift.head },
        cluster: own.cluster,
      }
    })
    return { ...parsed, sentences, mentions }
  })
