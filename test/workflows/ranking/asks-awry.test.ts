import { describe, expect, it } from 'vitest'
import { slotsOf } from '../../../src/vocabulary/phrase.ts'
import { asksAwry, isObscure } from '../../../src/workflows/ranking/asks-awry.ts'
import { named, sketchBank } from './sketch-bank.ts'

const entities = {
  mira: named('person', 'Mira Olm'),
  jon: named('person', 'Jon Tarn'),
  club: named('organisation', 'Varn Club'),
}

type Arguments = readonly (readonly [string, string])[]

const reading = (text: string, verb: unknown, parts: Arguments, marks: object = {}) => {
  const reader = sketchBank({
    ...{ entities, text: [text], marks },
    facts: { told: { verb, arguments: parts, evidence: [text] } },
  })
  const [fact] = reader.bank.facts
  if (fact === undefined) throw new Error('no fact')
  return { reader, fact }
}

const who = ['subject agent !', '{mira}'] as const

describe('isObscure', () => {
  it.each([
    [
      'joins a person and a club',
      'Mira Olm left the Varn Club and Jon Tarn.',
      'leave',
      ['object theme', 'the {club} and {jon}'],
      true,
    ],
    ['came out of what was told before', 'Mira Olm reemerged slowly.', 'reemerge', ['adjunct manner', 'slowly'], true],
    ['blames without saying for what', 'Mira Olm blamed the wind.', 'blame', ['object theme', 'the wind'], true],
    ['blames for something', 'Mira Olm blamed it on the wind.', 'blame', ['adjunct cause on', 'the wind'], false],
    ['says where somebody was out', 'Mira Olm was out in the bay.', 'be', ['complement theme', 'out in the bay'], true],
    ['spends time on nothing', 'Mira Olm spent five years.', 'spend', ['object theme', '{years}'], true],
    ['spends time on something', 'Mira Olm spent a fortune.', 'spend', ['object theme', 'a fortune'], false],
    [
      'joins a post to its holder',
      'Mira Olm thanked chairman and Jon Tarn.',
      'thank',
      ['object theme', 'chairman and {jon}'],
      true,
    ],
    [
      'joins a person to somebody',
      'Mira Olm thanked the chairman and Jon Tarn.',
      'thank',
      ['object theme', 'the chairman and {jon}'],
      false,
    ],
    ['says what somebody did', 'Mira Olm planted a tree.', 'plant', ['object theme', 'a tree'], false],
  ] as const)('tells whether a fact %s', (_, text, verb, part, is) => {
    const marks = { years: { quote: 'five years', value: 5, unit: ['year', 'years'], type: 'duration' } }
    const { reader, fact } = reading(text, verb, [who, part], text.includes('five years') ? marks : {})
    expect(isObscure(reader, fact)).toBe(is)
  })
})

describe('asksAwry', () => {
  const asked = (argument: number, { reader, fact }: ReturnType<typeof reading>): boolean => {
    const [slot] = slotsOf(fact.clause.arguments[argument]?.phrase ?? [])
    if (slot === undefined) throw new Error('nothing to ask')
    return asksAwry(reader, { fact, place: { argument }, annotation: reader.annotationOf(slot) })
  }
  it.each([
    ['who somebody of a kind was', 'Mira Olm was the clever baker.', 'the clever baker', true],
    ['who the one of a kind was', 'Mira Olm was the first baker.', 'the first baker', false],
    ['who held an office of something', 'Mira Olm was the mayor of Varn.', 'the mayor of Varn', false],
    ['who was one of several', 'Mira Olm was a baker.', 'a baker', false],
  ])('asks %s', (_, text, complement, is) => {
    expect(asked(0, reading(text, 'be', [who, ['complement theme', complement]]))).toBe(is)
  })

  it('asks for nothing beside a share that stands alone', () => {
    const text = 'Only Mira Olm saw Jon Tarn.'
    const told = reading(text, 'see', [
      ['subject agent singular', 'only {mira}'],
      ['object theme', '{jon}'],
    ])
    expect(asked(1, told)).toBe(true)
    expect(asked(0, told)).toBe(false)
  })

  it.each([
    ['fall', 'from', false],
    ['report', 'from', true],
    ['report', 'at', true],
    ['stand', 'at', false],
  ])('asks what percentage somebody would %s %s', (verb, preposition, is) => {
    const marks = { share: { quote: '19 percent', value: 19, unit: ['percent', 'percent'], type: 'share' } }
    const told = reading(
      `Mira Olm ${verb} ${preposition} 19 percent.`,
      verb,
      [who, [`adjunct measure ${preposition}`, '{share}']],
      marks,
    )
    expect(asked(1, told)).toBe(is)
  })

  it('asks in how many years nothing changed', () => {
    const marks = { years: { quote: 'five years', value: 5, unit: ['year', 'years'], type: 'duration' } }
    const told = reading('Mira Olm grew rich in five years.', 'grow', [who, ['adjunct time in', '{years}']], marks)
    expect(asked(1, told)).toBe(true)
  })
})
