import { describe, expect, it } from 'vitest'
import { agreementCases } from './agreement-cases.ts'
import { argumentCases } from './argument-cases.ts'
import { contortedCases } from './contorted-cases.ts'
import { extentCases } from './extent-cases.ts'
import { orderCases } from './order-cases.ts'
import type { WordedCase } from './read-cases.ts'
import { statementOf, stemsOf, wholesOf } from './realise-fact.ts'
import { tenseCases } from './tense-cases.ts'
import { whCases } from './wh-cases.ts'

const tables: readonly (readonly [string, readonly WordedCase[]])[] = [
  ['whole arguments', argumentCases],
  ['tenses and modals', tenseCases],
  ['the order of phrases', orderCases],
  ['question words', whCases],
  ['agreement', agreementCases],
  ['amounts without their unit', extentCases],
  ['what would be twisted', contortedCases],
]

describe.each(tables)('wording of %s', (_what, cases) => {
  it.each(cases.map(given => [given.title, given] as const))('words "%s"', (_title, { fact, ...expected }) => {
    expect({
      ...(expected.statement !== undefined && { statement: statementOf(fact) }),
      ...(expected.stems !== undefined && { stems: stemsOf(fact) }),
      ...(expected.wholes !== undefined && { wholes: wholesOf(fact) }),
      title: expected.title,
    }).toEqual(expected)
  })
})

describe('tables of cases', () => {
  it('hold at least 150 cases', () => {
    expect(tables.flatMap(([, cases]) => cases).length).toBeGreaterThanOrEqual(150)
  })
})
