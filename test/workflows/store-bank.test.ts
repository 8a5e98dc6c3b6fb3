import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { theServer } from '../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { findBank } from '../../src/workflows/find-bank.ts'
import { findQuiz } from '../../src/workflows/find-quiz.ts'
import { listBankQuestions } from '../../src/workflows/list-bank-questions.ts'
import { listBanks } from '../../src/workflows/list-banks.ts'
import { listQuizzes } from '../../src/workflows/list-quizzes.ts'
import { openAttempt } from '../../src/workflows/open-attempt.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { storeBank } from '../../src/workflows/store-bank.ts'
import { storeQuiz } from '../../src/workflows/store-quiz.ts'
import { submitAttempt } from '../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { type OpenSample, openSample } from '../samples/open-sample.ts'
import { sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { storeSample } from '../samples/sample-services.ts'

const first = (questions: readonly Question[], { questions: count }: { questions: number }) => questions.slice(0, count)

const order = {
  asker: theServer,
  bank: 'qb_tunnel',
  title: 'Two to begin with',
  description: '',
  blueprint: { questions: 2, kinds: ['choice', 'blank'], seed: 1 },
  policy: { feedback: 'immediate', nearFraction: 0.5 },
} satisfies Parameters<typeof storeQuiz>[1]

describe.each(libraryMakers)('storing a bank in $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())

  it('offers its questions and quizzes', async () => {
    expect(await listBanks(sample.services, houseOrganisation)).toMatchObject([
      { id: 'qb_tunnel', version: 1, questions: 9 },
    ])
    expect((await findBank(sample.services, houseOrganisation, 'qb_tunnel')).bank).toEqual(sampleBank())
    expect(
      (await listBankQuestions(sample.services, houseOrganisation, 'qb_tunnel')).map(({ question }) => question),
    ).toEqual(sampleQuestions())
    const quizzes = await listQuizzes(sample.services, houseOrganisation)
    expect(quizzes.map(({ id, questions, maxMarks }) => [id, questions, maxMarks])).toEqual([
      ['qz_tunnel', 6, 6],
      ['qz_tunnel-exam', 4, 4],
      ['qz_tunnel-kinds', 3, 3],
      ['qz_tunnel-kinds-exam', 3, 3],
    ])
    expect(await findQuiz(sample.services, 'qz_tunnel')).toEqual(quizzes[0])
  })

  it('says so where there is no such bank or quiz', async () => {
    await expect(findBank(sample.services, houseOrganisation, 'qb_nowhere')).rejects.toMatchObject({
      code: 'bank-not-found',
    })
    await expect(listBankQuestions(sample.services, houseOrganisation, 'qb_nowhere')).rejects.toMatchObject({
      code: 'bank-not-found',
    })
    await expect(findQuiz(sample.services, 'qz_nowhere')).rejects.toMatchObject({ code: 'quiz-not-found' })
  })

  it('changes nothing when it is stored again, whatever the reason given', async () => {
    const again = await storeSample(sample.services, { because: 'started again' })
    expect(again).toEqual({ bank: 'qb_tunnel', version: 1, changed: false })
    expect((await listBankQuestions(sample.services, houseOrganisation, 'qb_tunnel'))[0]).toMatchObject({
      number: 1,
      because: 'sample',
    })
  })

  it('makes new versions of the bank, its quizzes and the one question that changed', async () => {
    const stored = await storeSample(sample.services, { questions: corrected(), because: 'a correction' })
    expect(stored).toEqual({ bank: 'qb_tunnel', version: 2, changed: true })
    const versions = await listBankQuestions(sample.services, houseOrganisation, 'qb_tunnel')
    expect(versions.map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1])
    expect(versions[5]).toMatchObject({ because: 'a correction' })
    expect((await listQuizzes(sample.services, houseOrganisation)).map(({ version }) => version)).toEqual([2, 2, 2, 2])
  })

  it('lets an attempt go on with the question, key and article that it began with', async () => {
    const key = await sample.start()
    const began = await openAttempt(sample.services, key)
    const article = { ...sampleBank().article, headline: 'Another headline' }
    await storeSample(sample.services, { bank: sampleBank({ article }), questions: corrected() })
    expect(await openAttempt(sample.services, key)).toEqual(began)
    const response = { kind: 'blank', text: '38' } as const
    const old = await answerQuestion(sample.services, { ...key, slot: 6, response })
    expect(old.slots[5]?.review).toMatchObject({ mark: 1, key: { text: '38' } })
    expect((await submitAttempt(sample.services, key)).article.headline).toBe(began.article.headline)
    const { view, token } = await startAttempt(sample.services, 'qz_tunnel')
    const fresh = await answerQuestion(sample.services, { attempt: view.attempt.id, token, slot: 6, response })
    expect(fresh.slots[5]?.review).toMatchObject({ mark: 0, key: { text: '39' } })
    expect(fresh.article.headline).toBe('Another headline')
  })

  it('retires questions that are no longer given, and an attempt at them can still end', async () => {
    const key = await sample.start()
    const quizzes = [sampleQuizzes.afterSubmit]
    await storeSample(sample.services, { bank: sampleBank({ quizzes }), questions: sampleQuestions().slice(1) })
    expect(await listBankQuestions(sample.services, houseOrganisation, 'qb_tunnel')).toHaveLength(8)
    await expect(startAttempt(sample.services, 'qz_tunnel')).rejects.toMatchObject({ code: 'quiz-not-found' })
    await answerQuestion(sample.services, { ...key, slot: 1, response: { kind: 'choice', selected: ['op_3'] } })
    expect((await submitAttempt(sample.services, key)).grade).toMatchObject({ marks: 1, maxMarks: 6 })
  })

  it('refuses a bank with too few questions for its quizzes, and stores nothing of it', async () => {
    const before = await listBanks(sample.services, houseOrganisation)
    const refused = storeSample(sample.services, { questions: sampleQuestions().slice(0, 3) })
    await expect(refused).rejects.toMatchObject({ code: 'too-few-questions' })
    expect(await listBanks(sample.services, houseOrganisation)).toEqual(before)
  })

  it('refuses a question or a quiz that stands twice, and points at it', async () => {
    const [question] = sampleQuestions()
    const twice = storeSample(sample.services, { questions: [...sampleQuestions(), ...(question ? [question] : [])] })
    await expect(twice).rejects.toMatchObject({ code: 'invalid-bank', faults: [{ pointer: '/questions/9/id' }] })
    const quizzes = [sampleQuizzes.immediate, sampleQuizzes.immediate]
    const doubled = storeSample(sample.services, { bank: sampleBank({ quizzes }) })
    await expect(doubled).rejects.toMatchObject({ code: 'invalid-bank', faults: [{ pointer: '/quizzes/1/id' }] })
  })

  it('refuses a quiz whose id another bank has, and points at it', async () => {
    const quizzes = [{ ...sampleQuizzes.immediate, id: 'qz_free' as const }, sampleQuizzes.afterSubmit]
    const bank = sampleBank({ quizzes })
    const delivery = {
      ...{
        id: 'qb_other' as const,
        asker: theServer,
        bank,
        questions: sampleQuestions(),
        because: '',
        assemble: first,
      },
    } as const
    await expect(storeBank(sample.services, delivery)).rejects.toMatchObject({
      code: 'invalid-bank',
      faults: [{ pointer: '/quizzes/1/id' }],
    })
    expect((await listBanks(sample.services, houseOrganisation)).map(({ id }) => id)).toEqual(['qb_tunnel'])
  })

  describe('with a quiz that a teacher made over it', () => {
    it('offers the quiz beside its own', async () => {
      const quiz = await storeQuiz(sample.services, order, first)
      expect(quiz).toMatchObject({ title: order.title, bank: 'qb_tunnel', version: 1, questions: 2, maxMarks: 2 })
      expect(await listQuizzes(sample.services, houseOrganisation)).toContainEqual(quiz)
      const { view } = await startAttempt(sample.services, quiz.id)
      expect(view.slots.map(({ asked }) => asked.stem)).toEqual(
        sampleQuestions()
          .slice(0, 2)
          .map(({ stem }) => stem),
      )
    })

    it('refuses one that the bank can not fill, and one over no bank', async () => {
      const large = { ...order, blueprint: { ...order.blueprint, questions: 10 } }
      await expect(storeQuiz(sample.services, large, first)).rejects.toMatchObject({ code: 'too-few-questions' })
      const nowhere = { ...order, bank: 'qb_nowhere' } as const
      await expect(storeQuiz(sample.services, nowhere, first)).rejects.toMatchObject({ code: 'bank-not-found' })
      expect(await listQuizzes(sample.services, houseOrganisation)).toHaveLength(4)
    })

    it('fills it anew when the bank changes', async () => {
      const { id } = await storeQuiz(sample.services, order, first)
      await storeSample(sample.services, { questions: sampleQuestions().reverse() })
      expect((await findQuiz(sample.services, id)).version).toBe(2)
      const { view } = await startAttempt(sample.services, id)
      expect(view.slots[0]?.asked.stem).toBe(sampleQuestions().findLast(({ kind }) => kind === 'blank')?.stem)
    })

    it('leaves it as it was when the changed bank can no longer fill it', async () => {
      const five = { ...order, blueprint: { ...order.blueprint, questions: 5 } }
      const { id } = await storeQuiz(sample.services, five, first)
      const quizzes = [sampleQuizzes.afterSubmit]
      await storeSample(sample.services, { bank: sampleBank({ quizzes }), questions: sampleQuestions().slice(0, 4) })
      expect(await findQuiz(sample.services, id)).toMatchObject({ version: 1, questions: 5 })
    })
  })
})

function corrected(): Question[] {
  return sampleQuestions().map(question =>
    question.id === 'qu_under-sea' && question.kind === 'blank'
      ? {
          ...question,
          quantity: { value: 39, units: ['kilometres'] },
          accepted: [{ text: '39', verdict: 'right', from: 'quantity' }],
          competitors: ['38', '50'],
        }
      : question,
  )
}
