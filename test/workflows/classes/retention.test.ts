import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serverFor, theServer } from '../../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { dropOldAttempts, readRetention, setRetention } from '../../../src/workflows/classes/retention.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type Classroom, openClassroom } from '../../samples/open-classroom.ts'
import { sampleResponses } from '../../samples/open-sample.ts'

const day = 24 * 60 * 60 * 1_000

describe.each(libraryMakers)('keeping attempts for a while in $store', ({ make }) => {
  let room: Classroom
  beforeEach(async () => {
    room = await openClassroom(make)
  })
  afterEach(() => room.close())

  const start = async () => {
    const { view, token } = await startAttempt(room.services, 'qz_tunnel-exam')
    return { attempt: view.attempt.id, token }
  }
  const answer = (key: Awaited<ReturnType<typeof start>>, slot: number) => {
    const response = sampleResponses[slot - 1]?.right
    if (response === undefined) throw new Error('no such slot')
    return answerQuestion(room.services, { ...key, slot, response })
  }
  const drop = (longestRetention?: number) =>
    dropOldAttempts({ ...room.classes, longestRetention }, room.classes.clock())
  const left = async () => {
    const { database } = room.made.connection
    const attempts = await database.selectFrom('attempts').select('id').orderBy('number').execute()
    const responses = await database.selectFrom('responses').select('slot').execute()
    return { attempts: attempts.map(({ id }) => id), responses: responses.length }
  }

  test('deletes nothing where nobody has said so', async () => {
    await start()
    room.pass(10_000 * day)
    expect(await drop()).toEqual({ attempts: 0, responses: 0 })
    expect((await left()).attempts).toHaveLength(1)
  })

  test('deletes what was submitted so long ago, with its responses, and nothing that is younger', async () => {
    await setRetention(room.classes, theServer, 30)
    const old = await start()
    await answer(old, 1)
    await submitAttempt(room.services, old)
    room.pass(29 * day)
    const young = await start()
    await submitAttempt(room.services, young)
    expect(await drop()).toEqual({ attempts: 0, responses: 0 })
    room.pass(2 * day)
    expect(await drop()).toEqual({ attempts: 1, responses: 1 })
    expect(await left()).toEqual({ attempts: [young.attempt], responses: 0 })
    expect((await room.record())[0]).toMatchObject({
      ...{ action: 'old-attempts-dropped', actor: { kind: 'server' }, resource: 'qz_tunnel-exam' },
      details: { attempts: 1, responses: 1, messages: 0 },
    })
  })

  test('counts from the submission, however long ago the attempt began', async () => {
    await setRetention(room.classes, theServer, 30)
    const key = await start()
    room.pass(40 * day)
    await answer(key, 1)
    room.pass(20 * day)
    await submitAttempt(room.services, key)
    room.pass(20 * day)
    expect(await drop()).toMatchObject({ attempts: 0 })
    room.pass(11 * day)
    expect(await drop()).toMatchObject({ attempts: 1 })
  })

  test('spares an attempt under way that was answered since', async () => {
    await setRetention(room.classes, theServer, 30)
    const [idle, answered] = [await start(), await start()]
    room.pass(20 * day)
    await answer(answered, 1)
    room.pass(20 * day)
    expect(await drop()).toEqual({ attempts: 1, responses: 0 })
    expect((await left()).attempts).toEqual([answered.attempt])
    expect((await left()).attempts).not.toContain(idle.attempt)
    room.pass(11 * day)
    expect(await drop()).toEqual({ attempts: 1, responses: 1 })
  })

  test.each([
    { set: undefined, longest: 30, holds: 30 },
    { set: 60, longest: 30, holds: 30 },
    { set: 20, longest: 30, holds: 20 },
    { set: 20, longest: undefined, holds: 20 },
    { set: undefined, longest: undefined, holds: undefined },
  ])('holds $holds days where $set are set and the server allows $longest', async ({ set, longest, holds }) => {
    const services = { ...room.classes, longestRetention: longest }
    await setRetention(services, theServer, 5)
    await setRetention(services, theServer, set)
    expect((await readRetention(services, houseOrganisation)).holds).toBe(holds)
    await start()
    room.pass((holds ?? 1_000) * day - 1_000)
    expect(await drop(longest)).toMatchObject({ attempts: 0 })
    room.pass(2_000)
    expect(await drop(longest)).toMatchObject({ attempts: holds === undefined ? 0 : 1 })
  })

  test('keeps to the period of the organisation whose quiz it is', async () => {
    await setRetention(room.classes, serverFor(room.other), 1)
    await start()
    room.pass(10 * day)
    expect(await drop()).toMatchObject({ attempts: 0 })
  })

  test('deletes more than one transaction takes, while two servers do it at once', async () => {
    await setRetention(room.classes, theServer, 1)
    await Promise.all(Array.from({ length: 1_100 }, start))
    room.pass(2 * day)
    const fresh = await start()
    const dropped = await Promise.all([drop(), drop()])
    expect(dropped.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(1_100)
    expect((await left()).attempts).toEqual([fresh.attempt])
  })
})
