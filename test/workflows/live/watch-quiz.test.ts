import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findQuizShape } from '../../../src/storage/attempts/find-quiz-shape.ts'
import { listAttempts } from '../../../src/storage/attempts/list-attempts.ts'
import { countAttempts } from '../../../src/storage/live/count-attempts.ts'
import type { LiveEvents } from '../../../src/storage/live/live-events.ts'
import { openLiveEvents } from '../../../src/storage/live/open-live-events.ts'
import type { OpenConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { announceQuizzes, type QuizAnnouncer } from '../../../src/workflows/live/announce-quizzes.ts'
import { type LiveNews, watchQuiz } from '../../../src/workflows/live/watch-quiz.ts'
import type { Services } from '../../../src/workflows/services.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'
import { sampleResponses } from '../../samples/open-sample.ts'
import { sampleServices, storeSample } from '../../samples/sample-services.ts'

describe.each(databaseMakers)('watching a quiz over $store', ({ make }) => {
  let database: MadeDatabase
  let other: OpenConnection
  let services: Services
  let announcer: QuizAnnouncer
  const lives: LiveEvents[] = []
  const ending = { current: new AbortController() }
  const openLive = (connection: OpenConnection) => {
    const live = openLiveEvents(connection, { poll: 50 })
    lives.push(live)
    return live
  }
  beforeEach(async () => {
    database = await make()
    other = await database.reopen()
    ending.current = new AbortController()
    announcer = announceQuizzes(openLive(database.connection), { pause: 20 })
    services = { ...sampleServices(openLibrary(database.connection)), announce: announcer.announce }
    await storeSample(services)
  })
  afterEach(async () => {
    ending.current.abort()
    await announcer.close()
    for (const live of lives.splice(0)) await live.close()
    await other.close()
    await database.connection.close()
    await database.discard()
  })
  // The watcher sits at another node than the students.
  const watch = (changes: Partial<Parameters<typeof watchQuiz>[1]> = {}, look = 60_000) => {
    const attempts = {
      count: (of: Parameters<typeof countAttempts>[1]) => countAttempts(other, of),
      list: (page: Parameters<typeof listAttempts>[1]) => listAttempts(other, page),
      shape: (quiz: Parameters<typeof findQuizShape>[1]) => findQuizShape(other, quiz),
    }
    const request = {
      organisation: houseOrganisation,
      quiz: 'qz_tunnel',
      since: 0,
      signal: ending.current.signal,
    } as const
    return watchQuiz({ live: openLive(other), attempts, look }, { ...request, ...changes })
  }
  const next = async (news: AsyncGenerator<LiveNews, void>): Promise<LiveNews> => {
    const { value } = await news.next()
    if (!value) throw new Error('The news have ended.')
    return value
  }
  const answerAll = async () => {
    const { view, token } = await startAttempt(services, 'qz_tunnel')
    const key = { attempt: view.attempt.id, token }
    for (const [index, { right }] of sampleResponses.entries())
      await answerQuestion(services, { ...key, slot: index + 1, response: right })
    return key
  }
  const nothing = { quiz: 'qz_tunnel', since: 0, started: 0, submitted: 0, answered: [0, 0, 0, 0, 0, 0] }

  it('tells all counts first, then what students at another node do, until they are as they are', async () => {
    const news = await watch()
    const first = await next(news)
    expect(first).toMatchObject({ kind: 'snapshot', quiz: nothing })
    const key = await answerAll()
    await submitAttempt(services, key)
    await answerAll()
    const told = { started: 0, submitted: 0, answered: new Map<number, number>() }
    while (told.started < 2 || (told.answered.get(6) ?? 0) < 2 || told.submitted < 1) {
      const piece = await next(news)
      if (piece.kind !== 'change') throw new Error('A second snapshot came.')
      for (const { slot, count } of piece.change.answered ?? []) told.answered.set(slot, count)
      told.started = piece.change.started ?? told.started
      told.submitted = piece.change.submitted ?? told.submitted
    }
    expect([told.started, told.submitted, [...told.answered.values()]]).toEqual([2, 1, [2, 2, 2, 2, 2, 2]])
  })

  it('tells nothing anew to one who comes back and has it all, and a snapshot where something changed', async () => {
    const first = await next(await watch())
    ending.current.abort()
    ending.current = new AbortController()
    const back = await watch({ lastId: first.id })
    const coming = next(back)
    await wait(200)
    await answerAll()
    expect((await coming).kind).toBe('change')
    expect((await next(await watch({ lastId: first.id }))).kind).toBe('snapshot')
  })

  it('looks by itself where no event comes, and counts only what began since', async () => {
    const silent = { ...services, announce: () => {} }
    const news = await watch({}, 60)
    await next(news)
    await startAttempt(silent, 'qz_tunnel')
    expect(await next(news)).toMatchObject({ kind: 'change', change: { started: 1 } })
    const later = await next(await watch({ since: Date.UTC(2099, 0) }))
    expect(later).toMatchObject({ quiz: { ...nothing, since: Date.UTC(2099, 0) } })
  })

  it('ends with its signal, and shows no quiz of another organisation', async () => {
    const news = await watch()
    await next(news)
    const waiting = news.next()
    ending.current.abort()
    expect(await waiting).toEqual({ done: true, value: undefined })
    await expect(watch({ organisation: 'og_other' })).rejects.toMatchObject({ code: 'quiz-not-found' })
    await expect(watch({ quiz: 'qz_none' })).rejects.toMatchObject({ code: 'quiz-not-found' })
  })

  it('announces what many do at once in one write, and what waits when it ends', async () => {
    const published: number[] = []
    const gathering = announceQuizzes(
      { publish: async events => void published.push(events.length) },
      { pause: 60_000 },
    )
    for (let count = 0; count < 500; count += 1) gathering.announce(count % 2 === 0 ? 'qz_a' : 'qz_b')
    await gathering.close()
    await gathering.close()
    expect(published).toEqual([2])
  })
})
