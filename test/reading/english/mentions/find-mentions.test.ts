import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../src/reading/english/mentions/find-mentions.ts'
import { parseShort } from '../../parse-short.ts'
import { mentionsOf, said } from './mentions-of.ts'

const pledge =
  'Australian/JJ/4/amod Prime/NNP/3/compound Minister/NNP/4/nmod:desc Tony/NNP/6/nsubj Abbott/NNP/4/flat pledged/VBD/0/root/pledge 600/CD/8/nummod troops/NNS/6/obj/troops on/IN/10/case Monday/NNP/6/obl'

describe('findMentions', () => {
  it('finds what lies within each other: a nationality, a role and a person', () => {
    const found = mentionsOf([pledge])
    expect(said(found, 'nationality', 'role', 'person')).toEqual([
      'role: Australian Prime Minister',
      'nationality: Australian',
      'person: Tony Abbott',
    ])
  })

  it('gives amounts and dates their values against the day of writing', () => {
    const found = mentionsOf([pledge], { writtenOn: '2014-09-15' })
    const [amount] = found.filter(({ kind }) => kind === 'quantity')
    expect(amount).toMatchObject({ words: '600 troops', figure: 600, value: { value: 600, type: 'count' } })
    const [date] = found.filter(({ kind }) => kind === 'date')
    expect(date).toMatchObject({ words: 'Monday', value: { edtf: '2014-09-15' } })
  })

  it('marks a titled person once, and a pronoun as one', () => {
    const found = mentionsOf([pledge, 'He/PRP/2/nsubj left/VBD/0/root/leave'])
    expect(found.filter(({ kind }) => kind === 'person').map(({ words, form }) => `${form} ${words}`)).toEqual([
      'name Tony Abbott',
      'pronoun He',
    ])
  })

  it('keeps the longer mention before what lies within it', () => {
    const found = mentionsOf(['two/CD/3/nummod French/JJ/3/amod jets/NNS/4/nsubj/jet landed/VBD/0/root/land'])
    expect(said(found, 'quantity', 'nationality', 'equipment')).toEqual([
      'quantity: two French jets',
      'equipment: two French jets',
      'nationality: French',
    ])
  })

  it('gives every mention a run of its sentence with its head inside, for any words', () => {
    const word = fc.constantFrom(
      ...'the/DT a/DT US/NNP President/NNP Ann/NNP of/IN 12/CD May/NNP 2014/CD dozen/NN -/PUNCT $/SYM percent/NN base/NN French/JJ third/JJ to/IN ,/PUNCT he/PRP said/VBD'.split(
        ' ',
      ),
    )
    const row = fc.array(fc.tuple(word, fc.nat(12), fc.constantFrom('nummod', 'nsubj', 'compound', 'nmod', 'flat')), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(row, words => {
        const source = words.map(([one, head, relation]) => `${one}/${head}/${relation}`).join(' ')
        const sentence = parseShort(source)
        const text = source.replaceAll(/\/\S*/g, '')
        for (const { first, last, head, confidence } of findMentions({
          text,
          sentences: [sentence],
          writtenOn: '2024-05-15',
        })) {
          expect(first).toBeGreaterThanOrEqual(0)
          expect(last).toBeLessThan(sentence.tokens.length)
          expect(head).toBeGreaterThanOrEqual(first)
          expect(head).toBeLessThanOrEqual(last)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('ends soon on a long row of what opens dates and names', () => {
    const words = [
      'the/DT/1/det',
      '12/CD/1/nummod',
      'last/JJ/1/amod',
      'Ann/NNP/1/flat',
      'of/IN/1/case',
      '-/PUNCT/1/punct',
    ]
    const sentence = parseShort(Array.from({ length: 3000 }, (_, at) => words[at % words.length]).join(' '))
    const start = performance.now()
    findMentions({ text: '', sentences: [sentence], writtenOn: '2024-05-15' })
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
