import { describe, expect, it } from 'vitest'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import { checkQuiz } from '../../src/item-checks/check-quiz.ts'
import { bankChecks, collectionChecks, itemChecks, quizChecks } from '../../src/item-checks/item-checks.ts'
import { Finding } from '../../src/vocabulary/finding.ts'
import { airliftBank } from './airlift-bank.ts'
import { blank, choice, slot } from './make-question.ts'

const sound = choice({
  stem: 'Which country built Tegel airport in 90 days?',
  key: 'France',
  wrong: ['Australia', 'Belgium'],
  evidence: ['France built Tegel airport in 90 days.'],
  target: slot('tegel', 'france'),
})
const soundGap = blank({
  stem: 'In how many days did France build Tegel airport?',
  sentence: 'France built Tegel airport in ___ days.',
  accepted: ['90', '90 days'],
  from: 'quantity',
  evidence: ['France built Tegel airport in 90 days.'],
  target: slot('tegel', 'days'),
})
const flawed = choice({ stem: 'Who also flew British salt?', key: 'Britain', wrong: ['United Kingdom', 'Tegel'] })

describe('checkQuestions', () => {
  it('finds nothing wrong with sound questions', () => {
    expect(checkQuestions(airliftBank(), [sound, soundGap])).toEqual([])
  })

  it('reports every flaw under its rule, question by question, in the order of the rules', () => {
    const findings = checkQuestions(airliftBank(), [sound, flawed])
    expect(findings.map(({ rule }) => rule)).toEqual([
      'key-supported',
      'alias-of-key',
      'duplicate-options',
      'options-parallel',
      'answer-in-stem',
      'stem-stands-alone',
    ])
    expect(findings.every(({ question }) => question === flawed.id)).toBe(true)
    expect(findings.map(finding => Finding.parse(finding))).toEqual(findings)
  })

  it('warns of a long key and calls all else an error', () => {
    const long = choice({
      ...sound,
      key: 'a bridge over the river Spree',
      wrong: ['a road', 'a ship'],
      process: 'infer',
      evidence: ['Belgium flew nothing.'],
    })
    expect(checkQuestions(airliftBank(), [long]).map(({ severity }) => severity)).toEqual(['warning'])
    expect(checkQuestions(airliftBank(), [flawed]).every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('checks a hundred questions in less than a tenth of a second', () => {
    const bank = airliftBank()
    const hundred = Array.from({ length: 100 }, (_, at) => ({
      ...(at % 2 === 0 ? sound : soundGap),
      id: `qu_${at}` as const,
    }))
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now()
      checkQuestions(bank, hundred)
      return performance.now() - begun
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })
})

describe('checkQuiz', () => {
  it('reports a question that answers another', () => {
    const findings = checkQuiz(airliftBank(), [sound, soundGap])
    expect(findings.map(({ rule, question }) => [rule, question])).toEqual([
      ['clue-between-items', sound.id],
      ['clue-between-items', soundGap.id],
    ])
    expect(findings.map(finding => Finding.parse(finding))).toEqual(findings)
  })
})

describe('the rules', () => {
  const all = [...itemChecks, ...quizChecks, ...collectionChecks, ...bankChecks]

  it('have names of their own, a guideline in a sentence and a source', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(45)
    for (const { name, guideline, source } of all) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
      expect(guideline).toMatch(/^[A-Z].*\.$/)
      expect(source).toMatch(/\d{4}/)
    }
  })
})
