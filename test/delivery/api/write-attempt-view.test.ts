import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeAttemptView } from '../../../src/delivery/api/write-attempt-view.ts'
import { AttemptView } from '../../../src/vocabulary/attempt-view.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { openAttempt } from '../../../src/workflows/open-attempt.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { kindResponses, type OpenSample, openSample, sampleResponses } from '../../samples/open-sample.ts'

let sample: OpenSample
beforeEach(async () => {
  const [maker = expect.fail('no library')] = libraryMakers
  sample = await openSample(maker.make)
})
afterEach(() => sample.close())

it.each([
  { quiz: 'qz_tunnel', responses: sampleResponses },
  { quiz: 'qz_tunnel-kinds', responses: kindResponses },
] as const)('writes every view of two attempts at $quiz as JSON.stringify does', async ({ quiz, responses }) => {
  const keys = [await sample.start(quiz), await sample.start(quiz)]
  for (const [index, { right, wrong }] of responses.entries()) {
    for (const [which, key] of keys.entries()) {
      const response = (index + which) % 2 === 0 ? right : wrong
      const view = await answerQuestion(sample.services, { ...key, slot: index + 1, response })
      const written = writeAttemptView(view)
      expect(written).toBe(JSON.stringify(view))
      expect(AttemptView.parse(JSON.parse(written))).toEqual(view)
    }
  }
  for (const key of keys) {
    await submitAttempt(sample.services, key)
    const view = await openAttempt(sample.services, key)
    expect(writeAttemptView(view)).toBe(JSON.stringify(view))
  }
})

it('writes the words of a student as they are, whatever they hold', async () => {
  const key = await sample.start()
  const text = '"\\ \u2028 </script> \u{1F600} ë'
  const view = await answerQuestion(sample.services, { ...key, slot: 4, response: { kind: 'blank', text } })

  expect(writeAttemptView(view)).toBe(JSON.stringify(view))
  expect(JSON.parse(writeAttemptView(view)).slots[3].response.text).toBe(text)
})
