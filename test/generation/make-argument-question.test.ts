import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { questionsOf } from './realise-fact.ts'

const asked = readdirSync('question-banks')
  .filter(file => file.endsWith('.bank.json'))
  .flatMap(file => {
    const bank = QuestionBank.parse(JSON.parse(readFileSync(`question-banks/${file}`, 'utf8')))
    return generateQuestions(bank, { seed: 1 }).flatMap(question =>
      question.derivation.by === 'generator' && question.derivation.target.ask === 'argument'
        ? [{ bank, question }]
        : [],
    )
  })

describe('makeArgumentQuestion', () => {
  it('asks for whole arguments of the banks, as choices only', () => {
    expect(asked.length).toBeGreaterThanOrEqual(10)
    expect(new Set(asked.map(({ question }) => question.kind))).toEqual(new Set(['choice']))
  })

  it('says who vouches in every stem', () => {
    for (const { question } of asked) expect(question.stem).toMatch(/ccording to/)
  })

  it('takes each wrong option from another fact, states that fact and quotes its evidence', () => {
    for (const { bank, question } of asked) {
      if (question.kind !== 'choice') continue
      const wrong = question.options.filter(({ id }) => !question.keys.includes(id))
      expect(wrong.length).toBeGreaterThanOrEqual(2)
      for (const { origin, rationale } of wrong) {
        const fact = bank.facts.find(({ id }) => origin.from === 'article' && id === origin.fact)
        expect(rationale.evidence).toEqual(fact?.evidence)
        expect(rationale.text).toMatch(/^\p{Lu}.*\.$/u)
      }
    }
  })

  it('puts flags beside flags and goals beside goals', () => {
    const heads = asked.flatMap(({ question }) =>
      question.kind === 'choice' && /\b(?:fly|score)\b/.test(question.stem)
        ? [new Set(question.options.map(({ text }) => /\b(?:flag|goal|hat-trick)\b/.exec(text)?.[0]))]
        : [],
    )
    expect(heads.length).toBeGreaterThan(3)
    for (const kinds of heads) expect(kinds.size).toBe(1)
  })

  it('asks nothing where the article has no like phrase to offer', () => {
    const questions = questionsOf({
      verb: 'reject',
      arguments: [
        ['subject agent !', '{council}'],
        ['object theme', 'a plan for a harbour'],
      ],
    })
    expect(questions.filter(({ stem }) => stem.startsWith('What'))).toEqual([])
  })
})
