import { describe, expect, it } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const peoples = (source: string) =>
  mentionsOf([source])
    .filter(({ kind }) => kind === 'nationality')
    .map(({ words, sort }) => `${words} (${sort})`)

const cases: readonly (readonly [source: string, found: readonly string[]])[] = [
  ['the/DT/3/det French/JJ/3/amod capital/NN/4/nsubj slept/VBD/0/root', ['French (country)']],
  ['Iraqis/NNPS/2/nsubj voted/VBD/0/root', ['Iraqis (country)']],
  ['South/JJ/2/compound Korean/JJ/3/amod ships/NNS/4/nsubj sailed/VBD/0/root', ['South Korean (country)']],
  ['Kurdish/JJ/2/amod towns/NNS/3/nsubj voted/VBD/0/root', ['Kurdish (people)']],
  ['She/PRP/2/nsubj spoke/VBD/0/root Arabic/NNP/2/obj', []],
  ['They/PRP/2/nsubj polish/VBP/0/root shoes/NNS/2/obj', []],
]

describe('findNationalities', () => {
  it.each(cases)('reads %s', (source, found) => {
    expect(peoples(source)).toEqual(found)
  })
})
