import { expect, test } from 'vitest'
import { plainCase, surnameOf } from '../../../src/reading/entities/person-name.ts'

test.each([
  ['Raj Das', 'Das'],
  ['Claudio De Olmo', 'De Olmo'],
  ['Farid Ben Varna', 'Ben Varna'],
  ['Ben Varna', 'Varna'],
  ['Kwok Ka-ki', 'Kwok'],
  ['Jane Olm-Varn', 'Olm-Varn'],
  ['Raj al-Olm', 'al-Olm'],
  ['Raj To', undefined],
  ['Raj', undefined],
])('the surname of "%s" is %s', (full, surname) => {
  expect(surnameOf(full)).toBe(surname)
})

test.each([
  ['ANN B. LEE', 'Ann B. Lee'],
  ['GEN. ANN OLM-VARN', 'Gen. Ann Olm-Varn'],
  ['OLMSTED', 'Olmsted'],
  ['JK', 'JK'],
  ['AS Heagle', 'AS Heagle'],
])('writes "%s" as "%s"', (name, plain) => {
  expect(plainCase(name)).toBe(plain)
})
