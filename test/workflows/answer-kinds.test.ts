import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Response } from '../../src/vocabulary/response.ts'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { openAttempt } from '../../src/workflows/open-attempt.ts'
import { submitAttempt } from '../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { kindResponses, type OpenSample, openSample } from '../samples/open-sample.ts'
import { sampleText } from '../samples/sample-bank.ts'
import { sampleEvidence, sampleMatch, sampleOrder } from '../samples/sample-kinds.ts'

const quiz = 'qz_tunnel-kinds'
const beyond = sampleText.length + 1

const unfit: readonly { readonly what: string; readonly slot: number; readonly response: Response }[] = [
  { what: 'an order without an item', slot: 1, response: { kind: 'order', sequence: ['op_story-1', 'op_story-2'] } },
  { what: 'an order of nothing', slot: 1, response: { kind: 'order', sequence: [] } },
  { what: 'a choice for an order', slot: 1, response: { kind: 'choice', selected: ['op_story-1'] } },
  { what: 'a pair of nothing', slot: 2, response: { kind: 'match', pairs: [{ prompt: 'op_50', option: 'op_x' }] } },
  { what: 'no pair', slot: 2, response: { kind: 'match', pairs: [] } },
  { what: 'an order for pairs', slot: 2, response: { kind: 'order', sequence: ['op_50', 'op_38', 'op_160'] } },
  { what: 'a place outside', slot: 3, response: { kind: 'evidence', spans: [{ start: 0, end: beyond }] } },
  { what: 'a place without words', slot: 3, response: { kind: 'evidence', spans: [{ start: 39, end: 41 }] } },
  { what: 'no place', slot: 3, response: { kind: 'evidence', spans: [] } },
  { what: 'words for a place', slot: 3, response: { kind: 'blank', text: 'Queen Elizabeth II' } },
]

describe.each(libraryMakers)('answering an order, pairs and a place in $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())

  it.each(kindResponses.map((responses, index) => ({ slot: index + 1, ...responses })))(
    'judges slot $slot right and wrong, and keeps the response',
    async ({ slot, right, wrong }) => {
      for (const [response, verdict, mark] of [
        [right, 'right', 1],
        [wrong, 'wrong', 0],
      ] as const) {
        const view = await answerQuestion(sample.services, { ...(await sample.start(quiz)), slot, response })
        const { review, response: kept } = view.slots[slot - 1] ?? expect.fail('the slot is missing')
        expect(kept).toEqual(response)
        expect(review).toMatchObject({ response, mark, score: { state: 'scored', verdict, fraction: mark } })
        expect(review?.evidence).not.toEqual([])
        expect(view.slots.filter(other => other.review !== undefined)).toHaveLength(1)
      }
    },
  )

  it('lays the key of each open, with a reason for every item and every pair', async () => {
    const { reviews } = await submitAttempt(sample.services, await sample.start(quiz))
    expect(reviews.map(({ score }) => score)).toEqual(Array.from({ length: 3 }, () => ({ state: 'unanswered' })))
    expect(reviews.map(({ key }) => key)).toEqual([
      {
        options: sampleOrder.sequence,
        text: 'Digging began.; Workers from both shores met.; The tunnel opened.',
      },
      {
        options: ['op_length', 'op_sea', 'op_speed'],
        pairs: sampleMatch.pairs.map(({ prompt, option }) => ({ prompt, option })),
        text: '50 kilometres: its whole length; 38 kilometres: its length under the sea; 160 kilometres: the way of a train in an hour',
      },
      { options: [], text: 'Queen Elizabeth II and President François Mitterrand cut the ribbon.' },
    ])
    expect(reviews.map(({ rationales }) => rationales.map(({ option }) => option))).toEqual([
      sampleOrder.sequence,
      ['op_50', 'op_38', 'op_160'],
      [],
    ])
    expect(reviews[2]?.evidence).toEqual(sampleEvidence.evidence)
  })

  it.each(unfit)('refuses $what and stores nothing', async ({ slot, response }) => {
    const key = await sample.start(quiz)
    const refused = answerQuestion(sample.services, { ...key, slot, response })
    await expect(refused).rejects.toMatchObject({ code: 'response-mismatch', message: /^[A-Z].*\.$/ })
    expect((await openAttempt(sample.services, key)).answered).toBe(0)
  })

  it('grades what is right in part, judged only after submission where the policy says so', async () => {
    const key = await sample.start('qz_tunnel-kinds-exam')
    const pairs = sampleMatch.pairs.slice(0, 2).map(({ prompt, option }) => ({ prompt, option }))
    const view = await answerQuestion(sample.services, { ...key, slot: 2, response: { kind: 'match', pairs } })
    expect(view.slots[1]).toEqual({ asked: view.slots[1]?.asked, response: { kind: 'match', pairs } })
    const { reviews, grade } = await submitAttempt(sample.services, key)
    expect(reviews[1]?.score).toEqual({ state: 'scored', verdict: 'near', fraction: 2 / 3 })
    expect(grade.marks).toBeCloseTo(2 / 3)
    expect(grade.maxMarks).toBe(3)
  })
})
