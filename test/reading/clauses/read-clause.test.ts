import { expect, test } from 'vitest'
import { readStatements } from '../read-short.ts'
import { clauseCases } from './clause-cases.ts'
import { cutCases } from './cut-cases.ts'
import { dangerCases } from './danger-cases.ts'
import { emptyCases } from './empty-cases.ts'
import { keptPartCases } from './kept-part-cases.ts'
import { leaningCases } from './leaning-cases.ts'
import { lostPartCases } from './lost-part-cases.ts'
import { nameCases } from './name-cases.ts'
import { pointingCases } from './pointing-cases.ts'
import { quotationCases } from './quotation-cases.ts'
import { soundCases } from './sound-cases.ts'
import { speechCases } from './speech-cases.ts'
import { toldCases } from './told-cases.ts'
import { unsureCases } from './unsure-cases.ts'

test.each([
  ...clauseCases,
  ...speechCases,
  ...nameCases,
  ...dangerCases,
  ...leaningCases,
  ...pointingCases,
  ...soundCases,
  ...lostPartCases,
  ...toldCases,
  ...quotationCases,
  ...emptyCases,
  ...unsureCases,
  ...cutCases,
  ...keptPartCases,
])('$rule', ({ text, gives }) => {
  expect(readStatements(text).statements).toEqual(gives)
})
