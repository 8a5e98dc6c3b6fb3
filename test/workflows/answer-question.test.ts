import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Response } from '../../src/vocabulary/response.ts'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { openAttempt } from '../../src/workflows/open-attempt.ts'
import { submitAttempt } from '../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { type OpenSample, openSample, sampleResponses } from '../samples/open-sample.ts'

const typed = (text: string): Response => ({ kind: 'blank', text })
const chosen = (...selected: `op_${string}`[]): Response => ({ kind: 'choice', selected })

describe.each(libraryMakers)('answering a question in $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())

  it.each(sampleResponses.map((responses, index) => ({ slot: index + 1, ...responses })))(
    'judges slot $slot right and wrong, with the key, a rationale of each option and evidence',
    async ({ slot, right, wrong }) => {
      for (const [response, verdict, mark] of [
        [right, 'right', 1],
        [wrong, 'wrong', 0],
      ] as const) {
        const view = await answerQuestion(sample.services, { ...(await sample.start()), slot, response })
        const { asked, review, response: kept } = view.slots[slot - 1] ?? expect.fail('the slot is missing')
        expect(kept).toEqual(response)
        expect(review).toMatchObject({ response, mark, score: { state: 'scored', verdict, fraction: mark } })
        expect(review?.evidence).not.toEqual([])
        expect(review?.rationales.map(({ option }) => option)).toEqual(
          asked.kind === 'choice' ? asked.options.map(({ id }) => id) : [],
        )
        expect(view.answered).toBe(1)
        expect(view.slots.filter(other => other.review !== undefined)).toHaveLength(1)
      }
    },
  )

  it('words the key of a choice and of a gap', async () => {
    const key = await sample.start()
    await answerQuestion(sample.services, { ...key, slot: 1, response: chosen('op_1') })
    const view = await answerQuestion(sample.services, { ...key, slot: 4, response: typed('?!') })
    expect(view.slots.map(({ review }) => review?.key)).toEqual([
      { options: ['op_3'], text: 'Folkestone' },
      undefined,
      undefined,
      { options: [], text: 'Coquelles' },
      undefined,
      undefined,
    ])
  })

  it.each([
    { what: 'typed words for a choice', slot: 1, response: typed('Folkestone') },
    { what: 'a chosen option for a gap', slot: 4, response: chosen('op_1') },
    { what: 'an option that is not offered', slot: 1, response: chosen('op_9') },
    { what: 'more options than can be right', slot: 1, response: chosen('op_1', 'op_2') },
    { what: 'no option', slot: 1, response: chosen() },
    { what: 'an empty gap', slot: 4, response: typed('') },
    { what: 'a gap of spaces', slot: 4, response: typed(' \t\u00a0\n') },
  ])('refuses $what and stores nothing', async ({ slot, response }) => {
    const key = await sample.start()
    const refused = answerQuestion(sample.services, { ...key, slot, response })
    await expect(refused).rejects.toMatchObject({ code: 'response-mismatch', message: /^[A-Z].*\.$/ })
    expect((await openAttempt(sample.services, key)).answered).toBe(0)
  })

  it.each([0, 7, -1, 1.5, Number.NaN])('refuses slot %s, which the quiz does not have', async slot => {
    const answer = { ...(await sample.start()), slot, response: typed('38') }
    await expect(answerQuestion(sample.services, answer)).rejects.toMatchObject({ code: 'slot-not-found' })
  })

  it('refuses a wrong token', async () => {
    const answer = { ...(await sample.start()), token: 'wrong', slot: 1, response: chosen('op_1') }
    await expect(answerQuestion(sample.services, answer)).rejects.toMatchObject({ code: 'attempt-not-found' })
  })

  it.each([
    { first: chosen('op_1'), again: chosen('op_1', 'op_1'), slot: 1 },
    { first: typed('Coquelles'), again: typed('  Coquelles '), slot: 4 },
  ])('takes the same response again as one', async ({ first, again, slot }) => {
    const key = await sample.start()
    const view = await answerQuestion(sample.services, { ...key, slot, response: first })
    expect(await answerQuestion(sample.services, { ...key, slot, response: again })).toEqual(view)
    expect((await sample.services.library.findAttempt(key.attempt))?.answers).toMatchObject([{ sequence: 1 }])
  })

  it('refuses another response to a judged question', async () => {
    const key = await sample.start()
    const view = await answerQuestion(sample.services, { ...key, slot: 1, response: chosen('op_1') })
    const second = answerQuestion(sample.services, { ...key, slot: 1, response: chosen('op_3') })
    await expect(second).rejects.toMatchObject({ code: 'response-final' })
    expect(await openAttempt(sample.services, key)).toEqual(view)
  })

  it('lets exactly one of two different responses at once win', async () => {
    const key = await sample.start()
    const settled = await Promise.allSettled(
      ['op_1', 'op_2', 'op_3', 'op_4'].map(id =>
        answerQuestion(sample.services, { ...key, slot: 1, response: chosen(id as `op_${string}`) }),
      ),
    )
    const refusals = settled.flatMap(result => (result.status === 'rejected' ? [result.reason.code] : []))
    expect(refusals).toEqual(['response-final', 'response-final', 'response-final'])
  })

  it('never lands a response after a submission that it races', async () => {
    for (const order of ['answer first', 'submit first']) {
      const key = await sample.start()
      const answer = () => answerQuestion(sample.services, { ...key, slot: 4, response: typed('Coquelles') })
      const submit = () => submitAttempt(sample.services, key)
      const [answered, submitted] =
        order === 'answer first'
          ? await Promise.allSettled([answer(), submit()])
          : (await Promise.allSettled([submit(), answer()])).toReversed()
      if (submitted?.status !== 'fulfilled') throw new Error('The submission must succeed.')
      const { attempt, grade } = await submit()
      expect(grade.marks).toBe(answered?.status === 'fulfilled' ? 1 : 0)
      expect(attempt.submittedAt).toBeDefined()
      await expect(answer()).rejects.toMatchObject({ code: 'attempt-submitted' })
    }
  })

  it('shows no verdict before submission where the policy judges afterwards, and lets answers change', async () => {
    const key = await sample.start('qz_tunnel-exam')
    const wrong = await answerQuestion(sample.services, { ...key, slot: 1, response: chosen('op_1') })
    const right = await answerQuestion(sample.services, { ...key, slot: 1, response: chosen('op_3') })
    expect(right.slots[0]).toEqual({ ...wrong.slots[0], response: chosen('op_3') })
    expect(right.slots.every(({ review }) => review === undefined)).toBe(true)
    const { reviews } = await submitAttempt(sample.services, key)
    expect(reviews[0]).toMatchObject({ response: chosen('op_3'), mark: 1 })
    const view = await openAttempt(sample.services, key)
    expect(view.slots.map(({ review }) => review)).toEqual(reviews)
  })
})
