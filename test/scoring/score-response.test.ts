import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreResponse } from '../../src/scoring/score-response.ts'
import { ChoiceQuestion } from '../../src/vocabulary/question.ts'
import { QuizPolicy } from '../../src/vocabulary/quiz.ts'
import { Response } from '../../src/vocabulary/response.ts'
import { Score } from '../../src/vocabulary/score.ts'
import { blanks } from './sample-blanks.ts'

const article = { text: 'Iraq asked for help.', passages: [{ start: 0, end: 20 }] }
const byPolicy = (policy: QuizPolicy) => ({ policy, article })
const policy = byPolicy(QuizPolicy.parse({ nearFraction: 0.5 }))
const select = (...letters: string[]): Response =>
  Response.parse({ kind: 'choice', selected: letters.map(letter => `op_${letter}`) })
const type = (text: string): Response => ({ kind: 'blank', text })

const choice = (...keys: string[]): ChoiceQuestion =>
  ChoiceQuestion.parse({
    id: 'qu_choice',
    kind: 'choice',
    stem: 'Which are right?',
    derivation: { by: 'person', who: 'teacher', grounds: {} },
    evidence: [],
    process: 'retrieve',
    options: ['a', 'b', 'c', 'd'].map(letter => ({
      id: `op_${letter}`,
      text: letter,
      origin: { from: 'person' },
      rationale: { text: 'It says so.', evidence: [] },
    })),
    keys: keys.map(key => `op_${key}`),
    order: 'fixed',
  })

const unanswered: Score = { state: 'unanswered' }
const scored = (verdict: 'right' | 'near' | 'wrong', fraction: number): Score => ({
  state: 'scored',
  verdict,
  fraction,
})

const selections: [string, ChoiceQuestion, Response, Score][] = [
  ['the key', choice('a'), select('a'), scored('right', 1)],
  ['the key twice', choice('a'), select('a', 'a'), scored('right', 1)],
  ['a distractor', choice('a'), select('b'), scored('wrong', 0)],
  ['nothing', choice('a'), select(), unanswered],
  ['both of two keys', choice('a', 'b'), select('b', 'a'), scored('right', 1)],
  ['one of two keys', choice('a', 'b'), select('a'), scored('near', 0.5)],
  ['one of two keys and a distractor', choice('a', 'b'), select('a', 'c'), scored('wrong', 0)],
  ['two of three keys and a distractor', choice('a', 'b', 'c'), select('a', 'b', 'd'), scored('near', 1 / 3)],
  ['two distractors', choice('a', 'b'), select('c', 'd'), scored('wrong', 0)],
]

const unfit: [string, Parameters<typeof scoreResponse>[0], Response, RegExp][] = [
  ['an option that is not offered', choice('a'), select('z'), /does not offer/],
  ['a key beside an option that is not offered', choice('a', 'b'), select('a', 'z'), /does not offer/],
  ['two options of a question with one key', choice('a'), select('a', 'b'), /one option/],
  ['three options of a question with two keys', choice('a', 'b'), select('a', 'b', 'c'), /at most 2/],
  ['typed words for a choice', choice('a'), type('a'), /choice among its options/],
  ['a choice for a gap', blanks.troops, select('a'), /typed into its gap/],
]

const texts: [string, Score][] = [
  ['600', scored('right', 1)],
  ['600 tanks', scored('wrong', 0)],
  ['', unanswered],
  [' \t\n', unanswered],
  ['\u00A0\u200B', unanswered],
  ['?', scored('wrong', 0)],
]

describe('scoreResponse', () => {
  it('leaves a question without a response unanswered, which is not zero', () => {
    expect(scoreResponse(choice('a'), undefined, policy)).toEqual(unanswered)
    expect(scoreResponse(blanks.troops, undefined, policy)).toEqual(unanswered)
  })

  it.each(selections)('scores %s', (_, question, response, score) => {
    expect(scoreResponse(question, response, policy)).toEqual(score)
  })

  it.each(unfit)('calls %s invalid and says why', (_, question, response, reason) => {
    const score = scoreResponse(question, response, policy)
    expect(score.state === 'invalid' && score.reason).toMatch(reason)
  })

  it.each(texts)('scores the words "%s" typed for 600 troops', (text, score) => {
    expect(scoreResponse(blanks.troops, type(text), policy)).toEqual(score)
  })

  it.each([0, 0.25, 1])('gives a near answer the fraction %d that the policy sets', nearFraction => {
    expect(scoreResponse(blanks.kerry, type('Jon Kerry'), byPolicy(QuizPolicy.parse({ nearFraction })))).toEqual(
      scored('near', nearFraction),
    )
  })

  it('always gives a valid score, and the same one again', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'd', 'z')
    const responses = fc.oneof(
      fc.array(letters, { maxLength: 6 }).map(all => select(...all)),
      fc.string({ unit: 'binary', maxLength: 60 }).map(type),
      fc.constantFrom('600', 'Kerry', '40%', '15/9/2014').map(type),
    )
    const questions = fc.oneof(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }).map(keys => choice(...keys)),
      fc.constantFrom(...Object.values(blanks)),
    )
    const policies = fc
      .double({ min: 0, max: 1, noNaN: true })
      .map(nearFraction => byPolicy(QuizPolicy.parse({ nearFraction })))
    fc.assert(
      fc.property(questions, responses, policies, (question, response, given) => {
        const score = scoreResponse(question, response, given)
        expect(Score.parse(score)).toEqual(score)
        expect(scoreResponse(question, response, given)).toEqual(score)
      }),
      { numRuns: 500 },
    )
  })
})
