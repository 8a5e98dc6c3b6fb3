import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readBank } from '../../src/interchange/bank-file.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { channelFlight } from '../../src/item-checks/examples/channel-flight.ts'
import { shownKeys } from '../../src/item-checks/key-wordings.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { checkBank } from '../../src/workflows/check-bank.ts'
import { bankFaults } from './bank-faults.ts'

function flightBank(): QuestionBank {
  const reading = readSketch(channelFlight)
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}

describe('a bank with a fault in it', () => {
  it('has none to begin with, and gives questions', () => {
    const { checked, findings } = checkBank(flightBank())
    expect(findings).toEqual([])
    expect(checked).toBeGreaterThan(5)
  })

  it.each(bankFaults)('yields a finding and no question that rests on it: $name', ({ spoil, rule, wrongKeys }) => {
    const bank = flightBank()
    spoil(bank)
    const { findings } = checkBank(bank)
    expect(findings.map(finding => finding.rule)).toContain(rule)
    const keys = generateQuestions(bank, { seed: 1 }).flatMap(shownKeys)
    expect(keys.filter(key => wrongKeys.test(key))).toEqual([])
  })
})

describe('a fact that two sentences show', () => {
  it('is told by the one that says its opposite', () => {
    const bank = flightBank()
    const paid = bank.facts.find(({ id }) => id === 'fa_paid')
    const took = bank.facts.find(({ id }) => id === 'fa_took')
    if (paid === undefined || took === undefined) throw new Error('The bank has not these facts.')
    paid.clause.verb.negated = true
    paid.evidence = [[...(took.evidence[0] ?? []), ...(paid.evidence[0] ?? [])]]
    const opposed = checkBank(bank).findings.filter(({ rule }) => rule === 'evidence-opposes')
    expect(opposed.map(({ message }) => message)).toEqual([expect.stringContaining('paid Blériot a prize')])
  })
})

describe('a bank with any value spoilt', () => {
  const places = placesIn(flightBank())
  const spoilt = fc.record({
    place: fc.constantFrom(...places),
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom('', 'Zog', 'not', '1066-10-14', 'over', null, -1, 1e9, [], {}),
    ),
  })

  it('is refused with its faults, or checked and asked without a crash', () => {
    fc.assert(
      fc.property(fc.array(spoilt, { minLength: 1, maxLength: 3 }), changes => {
        const bank = flightBank()
        for (const { place, value } of changes) setAt(bank, place, value)
        const reading = readBank(JSON.parse(JSON.stringify(bank)))
        if (!('bank' in reading)) expect(reading.faults.length).toBeGreaterThan(0)
        else expect(checkBank(reading.bank).findings.every(({ message }) => message.length > 0)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

type Place = readonly (string | number)[]

/** Lists where values stand in what questions are made from: entities, annotations and facts. */
function placesIn({ entities, annotations, facts }: QuestionBank): Place[] {
  const walk = (value: unknown, place: Place): Place[] =>
    value === null || typeof value !== 'object'
      ? [place]
      : [place, ...Object.entries(value).flatMap(([key, inner]) => walk(inner, [...place, key]))]
  return walk({ entities, annotations, facts }, []).filter(place => place.length > 1)
}

function setAt(bank: QuestionBank, place: Place, value: unknown): void {
  let inside: unknown = bank
  for (const key of place.slice(0, -1)) inside = (inside as Record<string, unknown> | undefined)?.[key]
  const last = place.at(-1)
  if (inside !== null && typeof inside === 'object' && last !== undefined) Reflect.set(inside, last, value)
}
