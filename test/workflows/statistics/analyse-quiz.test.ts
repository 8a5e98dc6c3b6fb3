import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findQuizShape } from '../../../src/storage/attempts/find-quiz-shape.ts'
import { listAttempts } from '../../../src/storage/attempts/list-attempts.ts'
import type { QuizId, StudentId } from '../../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { QuizStatistics } from '../../../src/vocabulary/quiz-statistics.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { analyseQuizJob } from '../../../src/workflows/jobs/analyse-quiz-job.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { analyseQuiz } from '../../../src/workflows/statistics/analyse-quiz.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { makeRun } from '../../samples/make-run.ts'
import { type Classroom, makeSampleClass, openClassroom } from '../../samples/open-classroom.ts'
import { sampleResponses } from '../../samples/open-sample.ts'
import { sampleQuestions } from '../../samples/sample-questions.ts'
import { storeSample } from '../../samples/sample-services.ts'

const quiz = 'qz_tunnel'

describe.each(libraryMakers)('analysing a quiz over $store', ({ make }) => {
  let room: Classroom
  beforeEach(async () => {
    room = await openClassroom(make)
  })
  afterEach(() => room.close())

  const given = () => ({
    library: room.services.library,
    attempts: {
      list: (page: Parameters<typeof listAttempts>[1]) => listAttempts(room.made.connection, page),
      shape: (id: QuizId) => findQuizShape(room.made.connection, id),
    },
  })
  const analyse = () => analyseQuiz(given(), { organisation: houseOrganisation, quiz })

  // Answers the first `right` questions right and the next `wrong` ones wrong.
  async function take(right: number, wrong: number, student?: StudentId) {
    const { view, token } = await startAttempt(room.services, quiz, student && { id: student })
    const key = { attempt: view.attempt.id, token }
    for (const [index, responses] of sampleResponses.slice(0, right + wrong).entries()) {
      const response = index < right ? responses.right : responses.wrong
      await answerQuestion(room.services, { ...key, slot: index + 1, response })
    }
    return key
  }
  const submit = async (...taken: Parameters<typeof take>) => submitAttempt(room.services, await take(...taken))

  it('counts submitted attempts, and of a student the first of them', async () => {
    const { cardOf } = await makeSampleClass(room.classes)
    const { student } = cardOf('Bo King')
    await take(6, 0, student)
    await submit(1, 5, student)
    await submit(6, 0, student)
    await submit(3, 1)
    await submit(6, 0)
    await take(2, 0)

    const statistics = await analyse()
    expect(QuizStatistics.parse(statistics)).toEqual(statistics)
    expect(statistics).toMatchObject({ quiz, attempts: 3, repeated: 1, open: 2 })
    const [{ items, ...whole } = expect.fail('no version'), ...others] = statistics.versions
    expect([whole, others]).toMatchObject([
      { version: 1, attempts: 3, maxMarks: 6, meanMarks: expect.closeTo(10 / 3, 9) },
      [],
    ])
    expect(items.map(({ facility }) => Math.round(facility * 3))).toEqual([3, 2, 2, 1, 1, 1])
    expect(items.map(({ unanswered }) => unanswered)).toEqual([0, 0, 0, 0, 1, 1])
    expect(items.map(({ question }) => question)).toEqual(
      sampleQuestions()
        .slice(0, 6)
        .map(({ id }) => id),
    )
    expect(items[1]?.options?.filter(({ chosen }) => chosen > 0)).toEqual([
      { option: 'op_2', isKey: true, chosen: 2, share: 2 / 3 },
      { option: 'op_4', isKey: false, chosen: 1, share: 1 / 3 },
    ])
  })

  it('tells of each version of the quiz by itself', async () => {
    await submit(6, 0)
    const [first, ...rest] = sampleQuestions()
    await storeSample(room.services, { questions: [...rest, ...(first === undefined ? [] : [first])] })
    await submit(0, 0)

    const { versions } = await analyse()
    expect(versions.map(({ version, attempts, meanMarks }) => [version, attempts, meanMarks])).toEqual([
      [1, 1, 6],
      [2, 1, 0],
    ])
    expect(versions[1]?.items[0]?.question).toBe(rest[0]?.id)
  })

  it('is the result of a job, and refuses the quiz of another organisation', async () => {
    await submit(4, 2)
    const { run, content } = makeRun({ kind: 'analyse-quiz', quiz })
    expect(await analyseQuizJob(given())(run)).toEqual({
      sentence: '1 attempt is analysed.',
      mediaType: 'application/json',
    })
    expect(JSON.parse(content())).toEqual(await analyse())
    const foreign = makeRun({ kind: 'analyse-quiz', quiz }, { organisation: 'og_other' })
    await expect(analyseQuizJob(given())(foreign.run)).rejects.toMatchObject({ code: 'quiz-not-found' })
    await expect(analyseQuiz(given(), { organisation: houseOrganisation, quiz: 'qz_none' })).rejects.toMatchObject({
      code: 'quiz-not-found',
    })
  })

  it('reads page after page, says how many, and ends when it is told to', async () => {
    const keys = await Promise.all(Array.from({ length: 401 }, () => startAttempt(room.services, quiz)))
    const told: number[] = []
    const tell = async (read: number) => {
      told.push(read)
    }
    expect(await analyseQuiz({ ...given(), tell }, { organisation: houseOrganisation, quiz })).toEqual({
      ...{ quiz, attempts: 0, repeated: 0, open: keys.length, versions: [] },
    })
    expect(told).toEqual([200, 400])
    const signal = AbortSignal.abort(new Error('gone'))
    const ended = analyseQuiz({ ...given(), signal }, { organisation: houseOrganisation, quiz })
    await expect(ended).rejects.toThrow('gone')
  })
})
