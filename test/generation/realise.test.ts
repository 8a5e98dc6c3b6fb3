import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { amountCases } from './amount-cases.ts'
import { clauseCases } from './clause-cases.ts'
import { type FactCase, gapsOf, questionsOf, statementOf, stemsOf } from './realise-fact.ts'
import { verbCases } from './verb-cases.ts'

const cases = [...verbCases, ...clauseCases, ...amountCases]

const usedVerbs = new Set(
  readdirSync('question-banks').flatMap(file =>
    QuestionBank.parse(JSON.parse(readFileSync(`question-banks/${file}`, 'utf8'))).facts.map(
      ({ clause }) => `${clause.verb.lemma} ${clause.verb.particle ?? ''}`,
    ),
  ),
)

describe('wording of clauses', () => {
  it.each(cases.map(given => [given.verb, given] as const))('states and asks "%s"', (_verb, given) => {
    expect({ statement: statementOf(given), stems: stemsOf(given) }).toEqual({
      statement: given.statement,
      stems: given.stems,
    })
  })

  it('covers at least twenty verbs that no bank uses', () => {
    const unseen = cases.filter(({ verb }) => {
      const [lemma = '', particle = ''] = (verb.split(',')[0] ?? '').split(' ')
      return !usedVerbs.has(`${lemma} ${particle}`)
    })
    expect(unseen.length).toBeGreaterThanOrEqual(20)
  })

  it('asks a gap for the grain of its answer', () => {
    const swim = {
      verb: 'swim',
      arguments: [
        ['subject agent !', '{lund}'],
        ['adjunct place in !', '{oslo}'],
        ['adjunct time on', '{day}'],
      ],
    } as const
    expect(stemsOf(swim, 'blank')).toEqual([
      'Who swam in Oslo on 9 May 1987?',
      'In which city did Ada Lund swim on 9 May 1987?',
      'On what date did Ada Lund swim in Oslo?',
    ])
  })

  const spans: readonly (readonly [what: string, given: FactCase, stem: string])[] = [
    [
      'the year of a beginning',
      {
        verb: 'run',
        arguments: [
          ['subject theme', '{!museum}'],
          ['adjunct time since', '{year}'],
        ],
      },
      'Since which year did the Harbour Museum run?',
    ],
    [
      'the date of an end',
      {
        verb: 'run',
        arguments: [
          ['subject theme', '{!museum}'],
          ['adjunct time from', '{!year}'],
          ['adjunct time until', '{day}'],
        ],
      },
      'Until what date did the Harbour Museum run?',
    ],
  ]
  it.each(spans)('asks a gap for %s', (_what, given, stem) => {
    expect(stemsOf(given, 'blank')).toEqual([stem])
  })

  it('keeps the hedge of a fraction beside its gap', () => {
    const owned = {
      verb: 'own',
      arguments: [
        ['subject agent', '{!norway}'],
        ['object theme', '{third} of {!museum}'],
      ],
    } as const
    expect(gapsOf(owned)).toEqual(['Norway owned less than _____ of the Harbour Museum.'])
  })

  it('leaves no gap that its singular noun fills', () => {
    expect(gapsOf({ verb: 'ring', arguments: [['subject theme', '{bell}']] })).toEqual([])
  })

  it('leaves a denied statement unasked', () => {
    expect(
      questionsOf({
        verb: 'attend, past not',
        arguments: [
          ['subject agent !', '{lund}'],
          ['object theme', '{march}'],
        ],
      }),
    ).toEqual([])
    expect(
      statementOf({
        verb: 'attend, past not',
        arguments: [
          ['subject agent !', '{lund}'],
          ['object theme', '{march}'],
        ],
      }),
    ).toBe('Ada Lund did not attend the Long March.')
  })
})
