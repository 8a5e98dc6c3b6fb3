import { expect, test } from 'vitest'
import { Draft } from '../../src/vocabulary/draft.ts'
import type { FactProposer } from '../../src/vocabulary/fact-proposer.ts'
import { helpDraft } from '../../src/workflows/help-draft.ts'
import { bridgeBank } from './proposals/bridge-bank.ts'
import { goodFact, goodQuestion } from './proposals/good-answer.ts'

const draft: Draft = { bank: bridgeBank(), page: {}, cuts: [], facts: [], questions: [], findings: [], notes: [] }

const proposing = (facts: unknown[], questions: unknown[], notes: string[] = []): FactProposer => ({
  name: 'small:3b',
  propose: async () => ({ facts, questions, distractors: [], notes }),
})

test('a fact and a question that the article shows stand behind the reader’s, as drafts without confidence', async () => {
  const helped = await helpDraft(draft, proposing([goodFact], [goodQuestion]))
  expect(Draft.parse(helped)).toEqual(helped)
  expect(helped.facts.map(({ confidence, statement }) => [confidence, statement])).toEqual([
    [0, 'Sweden bought 12 trains from a firm in Germany.'],
  ])
  expect(helped.questions.map(({ status, question }) => [status, question.stem])).toEqual([
    ['draft', goodQuestion.stem],
  ])
  expect(helped.bank.facts.at(-1)?.status).toBe('suggested')
  expect(helped.notes).toEqual([
    { code: 'helper-asked', detail: 'The helper model small:3b added 1 fact and 1 question; nothing was dropped.' },
  ])
})

test('what the article does not show is dropped and counted, and a failure is told', async () => {
  const lie = { ...goodFact, quote: 'Sweden bought 90 trains from a firm in Germany' }
  const helped = await helpDraft(draft, proposing([lie, 7], [], ['The helper model’s answer is cut off.']))
  expect(helped.bank.facts).toEqual(draft.bank.facts)
  expect(helped.notes.map(({ code }) => code)).toEqual(['helper-asked', 'helper-failed'])
  expect(helped.notes[0]?.detail).toMatch(/added 0 facts and 0 questions; dropped: .*wrong-shape 1/)
})
