import { expect, test } from 'vitest'
import { fullestName, isCutOf } from '../../../src/reading/entities/fullest-name.ts'

test.each([
  ['the longest of cuts', ['Varn', 'Varn Rowing Club', 'Varn'], 'Varn Rowing Club'],
  ['the one used most of two in full', ['Olm Square', 'Varn Heritage Site', 'Olm Square'], 'Olm Square'],
  ['the first of two used alike', ['Esmere', 'Asmere'], 'Esmere'],
  ['words before their initials', ['VRC', 'VRC', 'Varn Rowing Club'], 'Varn Rowing Club'],
  ['the country whose initials are used too', ['US', 'America', 'US', 'United States'], 'United States'],
  ['initials before a class word', ['Army', 'VPA', 'Army'], 'VPA'],
  ['a name before a class with a quality', ['Royal Palace', 'Royal Palace', 'Olm Palace'], 'Olm Palace'],
  ['a state as it is called', ['State of Varn', 'Varn', 'Varn'], 'Varn'],
  ['a name before its shouted form', ['OLM HALL', 'Olm Hall', 'OLM HALL'], 'Olm Hall'],
  ['nothing of nothing', [], undefined],
])('speaks of a thing by %s', (_, uses, name) => {
  expect(fullestName(uses)).toBe(name)
})

test.each([
  ['Varn Club', 'Varn Rowing Club', true],
  ['Olm lantern feast', 'Olm Lantern Feast', true],
  ['M5S', 'Movimento 5 Stelle', true],
  ['UN', 'Varn Rowing Club', false],
  ['Varn Club', 'Varn Club', false],
  ['Olm Club', 'Varn Rowing Club', false],
])('"%s" as a short form of "%s": %s', (name, whole, isCut) => {
  expect(isCutOf(name, whole)).toBe(isCut)
})
