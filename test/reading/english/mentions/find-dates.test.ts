import { describe, expect, it } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

/** Puts words behind a verb of the past, all hanging on the last. */
function behind(phrase: string) {
  const words = phrase.split(' ')
  const last = words.length + 1
  return `met/VBD/0/root/meet ${words
    .map((word, at) => {
      const tag = /^\d+$/.test(word)
        ? 'CD'
        : /^\p{Lu}/u.test(word)
          ? 'NNP'
          : word === ','
            ? 'PUNCT'
            : /s$/.test(word)
              ? 'NNS'
              : 'NN'
      return `${word}/${tag}/${at + 2 === last ? 1 : last}/${at + 2 === last ? 'obl' : 'dep'}`
    })
    .join(' ')}`
}
const found = (phrase: string, ...kinds: string[]) =>
  mentionsOf([behind(phrase)], { writtenOn: '2024-05-15' }).filter(({ kind }) => kinds.includes(kind))

const dates: readonly (readonly [phrase: string, words: string, edtf: string | undefined])[] = [
  ['on Monday', 'Monday', '2024-05-13'],
  ['on Monday , May 6 , 2024', 'Monday , May 6 , 2024', '2024-05-06'],
  ['on 6 May', '6 May', '2024-05-06'],
  ['in early March', 'early March', '2024-03~'],
  ['in 1995', '1995', '1995'],
  ['last week', 'last week', '2024-05-06/2024-05-12'],
  ['over the weekend', 'the weekend', '2024-05-11/2024-05-12'],
  ['in the 19th century', 'the 19th century', '18XX'],
  ['in the past few years', 'the past few years', undefined],
  ['two years ago', 'two years ago', undefined],
  ['at the end of last year', 'the end of last year', undefined],
  ['at 10 a.m.', '10 a.m.', undefined],
]

describe('findDates', () => {
  it.each(dates)('finds in "met %s" the date "%s" with the value %s', (phrase, words, edtf) => {
    const [date, ...more] = found(phrase, 'date')
    expect(more).toEqual([])
    expect(date?.words).toBe(words)
    expect(date?.value === undefined ? undefined : 'edtf' in date.value && date.value.edtf).toBe(edtf)
  })

  it.each([
    ['for two years', 'two years'],
    ['for about 45 minutes', 'about 45 minutes'],
    ['for half an hour', 'half an hour'],
  ])('takes "%s" for a length of time', (phrase, words) => {
    expect(found(phrase, 'duration').map(one => one.words)).toEqual([words])
    expect(found(phrase, 'date', 'quantity')).toEqual([])
  })

  it('gives a length of time its value, and none to "a few hours"', () => {
    const behindNumber = (number: string, unit: string, lemma: string) =>
      `slept/VBD/0/root about/RB/3/advmod ${number}/4/nummod ${unit}/NNS/1/obl/${lemma}`
    const [length] = mentionsOf([behindNumber('45/CD', 'minutes', 'minute')])
    expect(length).toMatchObject({ kind: 'duration', figure: 45, value: { value: 45, type: 'duration' } })
    const [vague] = mentionsOf([behindNumber('several/JJ', 'hours', 'hour')])
    expect(vague?.kind).toBe('duration')
    expect(vague?.value).toBeUndefined()
  })

  it.each(['a boy 19 years old', 'at SAT', 'in a second', '2000 people'])('finds no date in "%s"', phrase => {
    expect(found(phrase, 'date', 'duration')).toEqual([])
  })
})
