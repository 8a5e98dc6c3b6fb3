import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AttemptView } from '../../src/vocabulary/attempt-view.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { openAttempt } from '../../src/workflows/open-attempt.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { type OpenSample, openSample } from '../samples/open-sample.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

describe.each(libraryMakers)('starting an attempt in $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())

  it('shows every slot unanswered and nothing beyond what the strict view allows', async () => {
    const { view } = await startAttempt(sample.services, 'qz_tunnel')
    expect(AttemptView.parse(view)).toEqual(view)
    const asked = sampleQuestions().filter(({ kind }) => kind === 'choice' || kind === 'blank')
    expect(view.slots.map(({ asked: { stem } }) => stem)).toEqual(asked.map(({ stem }) => stem))
    expect(view.slots.every(({ response, review }) => response === undefined && review === undefined)).toBe(true)
    expect(view.answered).toBe(0)
  })

  it('opens with its token as it was shown at the start', async () => {
    const { view, token } = await startAttempt(sample.services, 'qz_tunnel')
    expect(await openAttempt(sample.services, { attempt: view.attempt.id, token })).toEqual(view)
  })

  it('says the same of a wrong token and of an attempt that is not there', async () => {
    const { view, token } = await startAttempt(sample.services, 'qz_tunnel')
    const other = await startAttempt(sample.services, 'qz_tunnel')
    const keys = [
      { attempt: view.attempt.id, token: '' },
      { attempt: view.attempt.id, token: other.token },
      { attempt: 'at_nowhere' as const, token },
      { attempt: `at_' or 1=1 --` as const, token },
    ]
    const refusals = await Promise.all(
      keys.map(key => openAttempt(sample.services, key).catch((error: unknown) => error)),
    )
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'attempt-not-found' })
    expect(new Set(refusals.map(String)).size).toBe(1)
  })

  it('stores no token, only its hash', async () => {
    const { view, token } = await startAttempt(sample.services, 'qz_tunnel')
    const record = await sample.services.library.findAttempt(view.attempt.id)
    expect(record?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(record)).not.toContain(token)
  })

  it('refuses a quiz that is not there', async () => {
    await expect(startAttempt(sample.services, 'qz_nowhere')).rejects.toMatchObject({ code: 'quiz-not-found' })
  })

  it('shows byte for byte the same whichever option is the key', async () => {
    const before = await startAttempt(sample.services, 'qz_tunnel')
    const swapped = await openSample(make, { questions: sampleQuestions().map(withKeyMoved) })
    const after = await startAttempt(swapped.services, 'qz_tunnel')
    expect(JSON.stringify(after)).toBe(JSON.stringify(before))
    await swapped.close()
  })

  it('makes identifiers and tokens that never repeat and can not be guessed', async () => {
    const services = makeServices(sample.services.library)
    const started = await Promise.all(Array.from({ length: 50 }, () => startAttempt(services, 'qz_tunnel')))
    expect(new Set(started.map(({ token }) => token)).size).toBe(50)
    expect(new Set(started.map(({ view }) => view.attempt.id)).size).toBe(50)
    for (const { view, token } of started) {
      expect(view.attempt.id).toMatch(/^at_[A-Za-z0-9_-]{21}$/)
      expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/)
    }
  })
})

function withKeyMoved(question: Question): Question {
  if (question.kind === 'blank') return { ...question, accepted: [{ text: 'moved', verdict: 'right', from: 'person' }] }
  if (question.kind !== 'choice') return question
  const [first, second] = question.options.filter(({ id }) => !question.keys.includes(id))
  const key = second ?? first
  if (key === undefined) throw new Error('A choice needs a wrong option.')
  const options = question.options.map(option => ({
    id: option.id,
    text: option.text,
    origin: option.id === key.id ? { from: 'key' as const } : { from: 'person' as const },
    ...(option.id !== key.id && { excluded: 'judged' as const }),
    rationale: { text: `moved: ${option.id}`, evidence: [] },
  }))
  return { ...question, options, keys: [key.id], evidence: [] }
}
