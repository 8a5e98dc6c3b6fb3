import { describe, expect, it } from 'vitest'
import { mentionsOf, said } from './mentions-of.ts'

const names = (...sources: string[]) =>
  said(
    mentionsOf(sources).filter(({ form }) => form === 'name'),
    ...['person', 'organisation', 'place', 'facility', 'event', 'equipment', 'role', 'other'],
  )

const cases: readonly (readonly [source: string, found: readonly string[]])[] = [
  [
    'US/NNP/6/compound Secretary/NNP/5/nmod:desc of/IN/4/case State/NNP/2/nmod John/NNP/7/nsubj Kerry/NNP/5/flat spoke/VBD/0/root',
    ['role: US Secretary of State', 'place: US', 'person: John Kerry'],
  ],
  [
    'Jets/NNS/2/nsubj left/VBD/0/root the/DT/7/det Al/NNP/7/compound +-/PUNCT/6/punct +Dhafra/NNP/4/flat base/NN/2/obj',
    ['facility: Al-Dhafra base'],
  ],
  [
    'The/DT/2/det University/NNP/5/nsubj of/IN/4/case Oslo/NNP/2/nmod opened/VBD/0/root',
    ['organisation: University of Oslo'],
  ],
  ['Mr/NNP/3/nsubj Varn/NNP/1/flat spoke/VBD/0/root', ['person: Varn']],
  ['IS/VBZ/2/aux grew/VBD/0/root', ['organisation: IS']],
  ['They/PRP/2/nsubj met/VBD/0/root in/IN/5/case South/NNP/5/compound Korea/NNP/2/obl', ['place: South Korea']],
  [
    'He/PRP/2/nsubj became/VBD/0/root Mayor/NNP/2/xcomp of/IN/5/case Baltimore/NNP/3/nmod',
    ['role: Mayor of Baltimore', 'place: Baltimore'],
  ],
  ['Admiral/NNP/2/compound Boulevard/NNP/3/nsubj closed/VBD/0/root', ['facility: Admiral Boulevard']],
  ['A/DT/2/det Boeing/NNP/4/nsubj 737/CD/2/nummod landed/VBD/0/root', ['equipment: Boeing 737']],
]

describe('findNames', () => {
  it.each(cases)('reads %s', (source, found) => {
    expect(names(source)).toEqual(found)
  })

  it('knows a last name again once the full name has been said', () => {
    expect(
      names(
        'Prime/NNP/2/compound Minister/NNP/3/nmod:desc Ulla/NNP/5/nsubj Varn/NNP/3/flat spoke/VBD/0/root',
        'Later/RB/3/advmod Varn/NNP/3/nsubj left/VBD/0/root',
      ),
    ).toEqual(['role: Prime Minister', 'person: Ulla Varn', 'person: Varn'])
  })

  it('finds no names in the capital of a first word', () => {
    expect(names('Ships/NNS/2/nsubj sailed/VBD/0/root')).toEqual([])
  })
})

describe('chooseNames', () => {
  const source = 'Lima/NNP/2/nsubj grew/VBD/0/root'

  it('is surer of a name on whose kind tagger and rules agree', () => {
    const tagged = { first: 0, last: 0, kind: 'place', confidence: 0.7 } as const
    const [name] = mentionsOf([source], { names: [[tagged]] })
    expect(name).toMatchObject({ kind: 'place', sort: 'city' })
    expect(name?.confidence).toBeGreaterThan(0.95)
  })

  it('lets a fact of the gazetteer overrule a tagger that is unsure', () => {
    const tagged = { first: 0, last: 0, kind: 'person', confidence: 0.6 } as const
    const [name] = mentionsOf(['Peru/NNP/2/nsubj grew/VBD/0/root'], { names: [[tagged]] })
    expect(name).toMatchObject({ kind: 'place', sort: 'country' })
  })

  it('keeps the word of a sure tagger against a guess', () => {
    const tagged = { first: 0, last: 0, kind: 'organisation', confidence: 0.95 } as const
    const [name] = mentionsOf(['Varn/NNP/2/nsubj said/VBD/0/root/say'], { names: [[tagged]] })
    expect(name).toMatchObject({ kind: 'organisation' })
  })

  it("takes the title off a tagger's person", () => {
    const tagged = { first: 0, last: 2, kind: 'person', confidence: 0.95 } as const
    const found = mentionsOf(['President/NNP/2/nmod:desc Ann/NNP/4/nsubj Holt/NNP/2/flat spoke/VBD/0/root'], {
      names: [[tagged]],
    })
    expect(said(found, 'role', 'person')).toEqual(['role: President', 'person: Ann Holt'])
  })

  it('passes over a run that is none of its sentence', () => {
    const tagged = { first: 0, last: 9, kind: 'person', confidence: 0.95 } as const
    expect(said(mentionsOf([source], { names: [[tagged]] }), 'person')).toEqual([])
  })
})
