import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AttemptResult } from '../../src/vocabulary/attempt-view.ts'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { readResult } from '../../src/workflows/read-result.ts'
import { submitAttempt } from '../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { type OpenSample, openSample, sampleResponses } from '../samples/open-sample.ts'
import { sampleServices } from '../samples/sample-services.ts'

describe.each(libraryMakers)('submitting an attempt in $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())

  it.each([
    { right: 0, wrong: 0, marks: 0, passed: false },
    { right: 0, wrong: 6, marks: 0, passed: false },
    { right: 2, wrong: 1, marks: 2, passed: false },
    { right: 3, wrong: 0, marks: 3, passed: true },
    { right: 6, wrong: 0, marks: 6, passed: true },
  ])('grades $right right and $wrong wrong of 6 as $marks of 6', async ({ right, wrong, marks, passed }) => {
    const key = await sample.start()
    for (const [index, responses] of sampleResponses.slice(0, right + wrong).entries()) {
      const response = index < right ? responses.right : responses.wrong
      await answerQuestion(sample.services, { ...key, slot: index + 1, response })
    }
    const result = await submitAttempt(sample.services, key)
    expect(AttemptResult.parse(result)).toEqual(result)
    expect(result.grade).toEqual({ marks, maxMarks: 6, fraction: marks / 6, passed })
    const states = result.reviews.map(({ score }) => score.state)
    expect(states).toEqual(Array.from({ length: 6 }, (_, at) => (at < right + wrong ? 'scored' : 'unanswered')))
  })

  it('judges the last answers only now where feedback comes after submission', async () => {
    const key = await sample.start('qz_tunnel-exam')
    for (const [index, { right, wrong }] of sampleResponses.slice(0, 4).entries()) {
      const slot = index + 1
      await answerQuestion(sample.services, { ...key, slot, response: index < 3 ? wrong : right })
      await answerQuestion(sample.services, { ...key, slot, response: index < 3 ? right : wrong })
    }
    const before = await sample.services.library.findAttempt(key.attempt)
    expect(before?.answers.map(({ score }) => score)).toEqual(Array(4).fill({ state: 'unanswered' }))
    const { grade, reviews } = await submitAttempt(sample.services, key)
    expect(grade).toEqual({ marks: 3, maxMarks: 4, fraction: 0.75 })
    const verdicts = reviews.map(({ score }) => (score.state === 'scored' ? score.verdict : score.state))
    expect(verdicts).toEqual(['right', 'right', 'right', 'wrong'])
    expect((await readResult(sample.services, key)).reviews).toEqual(reviews)
  })

  it('gives the same result when submitted again, by two at once too', async () => {
    const key = await sample.start()
    const results = await Promise.all([submitAttempt(sample.services, key), submitAttempt(sample.services, key)])
    const again = await submitAttempt(sample.services, key)
    expect(results).toEqual([again, again])
    expect(await readResult(sample.services, key)).toEqual(again)
  })

  it('refuses a result before submission', async () => {
    const key = await sample.start()
    await expect(readResult(sample.services, key)).rejects.toMatchObject({ code: 'attempt-open' })
  })

  it('refuses a wrong token and leaves the attempt open', async () => {
    const key = await sample.start()
    const wrong = { ...key, token: 'wrong' }
    await expect(submitAttempt(sample.services, wrong)).rejects.toMatchObject({ code: 'attempt-not-found' })
    await expect(readResult(sample.services, wrong)).rejects.toMatchObject({ code: 'attempt-not-found' })
    await expect(readResult(sample.services, key)).rejects.toMatchObject({ code: 'attempt-open' })
  })

  it('goes on where it stood once the library is opened again', async () => {
    const key = await sample.start()
    const before = await answerQuestion(sample.services, { ...key, slot: 5, response: { kind: 'blank', text: '160' } })
    const library = await sample.made.reopen()
    const services = sampleServices(library)
    const after = await answerQuestion(services, { ...key, slot: 6, response: { kind: 'blank', text: '38' } })
    expect(after.slots.slice(0, 5)).toEqual(before.slots.slice(0, 5))
    expect((await submitAttempt(services, key)).grade.marks).toBe(2)
    await library.close()
  })
})
