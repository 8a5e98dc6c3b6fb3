import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeBankFile } from '../../src/interchange/bank-file.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import type { Response } from '../../src/vocabulary/response.ts'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { loadBanks } from '../../src/workflows/load-banks.ts'
import type { Services } from '../../src/workflows/services.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { libraryMakers, type MadeLibrary } from '../samples/library-makers.ts'
import { sampleAnchor, sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { sampleEvidence, sampleMatch, sampleOrder } from '../samples/sample-kinds.ts'
import { sampleServices } from '../samples/sample-services.ts'

const fast = sampleAnchor('Trains run through it at up to 160 kilometres an hour.')
const closer = sampleAnchor('Paris, London and Brussels came closer to each other.')
const written: Pick<Question, 'derivation' | 'evidence' | 'process'> = {
  derivation: { by: 'person', who: 'a teacher', grounds: { fa_speed: 'digest-of-a-fact' } },
  evidence: [[fast, closer]],
  process: 'infer',
}

const why: Question = {
  ...written,
  id: 'qu_why',
  kind: 'choice',
  stem: 'Why did Paris, London and Brussels come closer to each other?',
  options: [
    {
      id: 'op_a',
      text: 'trains run fast under the sea',
      origin: { from: 'key' },
      rationale: { text: 'Fast trains make the way short.', evidence: [[fast]] },
    },
    {
      id: 'op_b',
      text: 'workers met under the sea',
      origin: { from: 'person' },
      excluded: 'judged',
      rationale: { text: 'The workers met to dig.', evidence: [[sampleAnchor('Workers from both shores met')]] },
    },
    {
      id: 'op_c',
      text: 'ships sail fast over the sea',
      origin: { from: 'person' },
      excluded: 'not-stated',
      rationale: { text: 'The article does not speak of ships.', evidence: [] },
    },
  ],
  keys: ['op_a'],
  order: 'shuffle',
}

const what: Question = {
  ...written,
  id: 'qu_what',
  kind: 'blank',
  stem: 'What made the way from Paris to London shorter?',
  before: 'The way from Paris to London became shorter by ',
  after: '.',
  accepted: [
    { text: 'fast trains', verdict: 'right', from: 'person' },
    { text: 'the trains', verdict: 'near', from: 'person' },
  ],
  competitors: ['ships'],
  rationale: { text: 'Trains at 160 kilometres an hour bring the cities closer.', evidence: [[fast]] },
}

const bankWith = (questions: Question[], kinds: QuestionBank['quizzes'][number]['blueprint']['kinds']) =>
  sampleBank({
    questions,
    quizzes: [{ ...sampleQuizzes.immediate, blueprint: { questions: questions.length, kinds, seed: 1 } }],
  })

describe.each(libraryMakers)('questions that a teacher wrote into a bank file, in $store', ({ make }) => {
  let made: MadeLibrary
  let services: Services
  beforeEach(async () => {
    made = await make()
    services = sampleServices(made.library)
  })
  afterEach(async () => {
    await made.library.close()
    await made.discard()
  })

  async function begin(bank: QuestionBank) {
    const outcomes = await loadBanks(services, [{ slug: 'tunnel', text: writeBankFile(bank) }])
    expect(outcomes).toMatchObject([{ stored: { version: 1, changed: true } }])
    const { view, token } = await startAttempt(services, 'qz_tunnel')
    return { view, key: { attempt: view.attempt.id, token } }
  }

  it.each<{ question: Question; response: Response; mark: number; words: string }>([
    { question: why, response: { kind: 'choice', selected: ['op_a'] }, mark: 1, words: 'Fast trains make the way' },
    { question: why, response: { kind: 'choice', selected: ['op_b'] }, mark: 0, words: 'The workers met to dig.' },
    { question: what, response: { kind: 'blank', text: 'Fast trains' }, mark: 1, words: 'Trains at 160 kilometres' },
    { question: what, response: { kind: 'blank', text: 'the trains' }, mark: 0.5, words: 'Trains at 160 kilometres' },
    { question: what, response: { kind: 'blank', text: 'ships' }, mark: 0, words: 'Trains at 160 kilometres' },
  ])('serves and reviews $question.kind with reasons and evidence, worth $mark', async given => {
    const { key } = await begin(bankWith([given.question], [given.question.kind]))
    const view = await answerQuestion(services, { ...key, slot: 1, response: given.response })
    const { review } = view.slots[0] ?? expect.fail('the quiz has a question')
    expect(review).toMatchObject({ mark: given.mark, evidence: [[fast, closer]] })
    const reasons = [...(review?.rationales ?? []).map(({ rationale }) => rationale), review?.rationale]
    expect(reasons.map(reason => reason?.text).join()).toContain(given.words)
    expect(reasons.flatMap(reason => reason?.evidence ?? [])).toContainEqual([fast])
  })

  it('serves one of every kind side by side, each as it was asked for', async () => {
    const { view } = await begin(bankWith([sampleOrder, sampleMatch, sampleEvidence], ['order', 'match', 'evidence']))
    expect(view.slots.map(({ asked }) => asked.kind).toSorted()).toEqual(['evidence', 'match', 'order'])
  })

  it('keeps the other kinds out of a quiz that asks for choices and gaps', async () => {
    const bank = bankWith([what, why], ['choice', 'blank'])
    const { view } = await begin({ ...bank, questions: [sampleOrder, what, sampleMatch, why, sampleEvidence] })
    expect(view.slots.map(({ asked }) => asked.kind).toSorted()).toEqual(['blank', 'choice'])
  })
})
