import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serverFor, theServer } from '../../../src/vocabulary/asker.ts'
import type { OrganisationId, StudentId } from '../../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { StudentRecord } from '../../../src/vocabulary/student-record.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { signInToClass } from '../../../src/workflows/classes/join-class.ts'
import { changeStudent } from '../../../src/workflows/classes/keep-students.ts'
import { eraseStudent, exportStudent } from '../../../src/workflows/classes/student-records.ts'
import { readStudentSession } from '../../../src/workflows/classes/student-session.ts'
import { eraseAttempt } from '../../../src/workflows/erase-attempt.ts'
import { openAttempt } from '../../../src/workflows/open-attempt.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type Classroom, client, makeSampleClass, openClassroom } from '../../samples/open-classroom.ts'
import { sampleResponses } from '../../samples/open-sample.ts'

const granted = { timeFactor: 1.5, noTimer: false }

describe.each(libraryMakers)('what is kept of a student in $store', ({ make }) => {
  let room: Classroom
  let of: Awaited<ReturnType<typeof makeSampleClass>>
  let ada: StudentId
  beforeEach(async () => {
    room = await openClassroom(make)
    of = await makeSampleClass(room.classes)
    ada = of.cardOf('Ada Byron').student
  })
  afterEach(() => room.close())

  const grant = (accommodation: typeof granted | null) => changeStudent(room.classes, theServer, ada, { accommodation })
  const erase = (fate: 'delete' | 'keep' = 'delete', organisation = houseOrganisation as OrganisationId) =>
    eraseStudent(room.classes, serverFor(organisation), ada, fate)
  const start = async () => {
    const student = await room.classes.store.findStudent(houseOrganisation, ada)
    const { view, token } = await startAttempt(room.services, 'qz_tunnel-exam', student)
    return { attempt: view.attempt.id, token }
  }
  const answer = (key: Awaited<ReturnType<typeof start>>, slot: number, which: 'right' | 'wrong') => {
    const response = sampleResponses[slot - 1]?.[which]
    if (response === undefined) throw new Error('no such slot')
    return answerQuestion(room.services, { ...key, slot, response })
  }
  const signIn = () =>
    signInToClass(room.classes, of, { name: 'Ada Byron', pin: of.cardOf('Ada Byron').pin, isShared: false }, client)
  const rowsOf = async () => {
    const { database } = room.made.connection
    const [attempts, responses] = await Promise.all([
      database.selectFrom('attempts').selectAll().execute(),
      database.selectFrom('responses').selectAll().execute(),
    ])
    return { attempts, responses: responses.length }
  }

  test('is exported whole: entry, classes, sign-ins and every response with score and grade', async () => {
    await grant(granted)
    await signIn()
    const key = await start()
    await answer(key, 1, 'wrong')
    await answer(key, 1, 'right')
    await submitAttempt(room.services, key)
    const record = await exportStudent(room.classes, theServer, ada)
    expect(StudentRecord.parse(record)).toEqual(record)
    expect(record).toMatchObject({
      student: { id: ada, name: 'Ada Byron', externalId: '7', accommodation: granted },
      classes: [{ id: of.id, name: '7b' }],
      sessions: [{ class: of.id }],
      attempts: [{ id: key.attempt, title: 'The Channel Tunnel: exam', accommodation: granted, grade: { marks: 1 } }],
    })
    expect(record.attempts[0]?.responses.map(({ slot, sequence, score }) => [slot, sequence, score.state])).toEqual([
      [1, 1, 'unanswered'],
      [1, 2, 'scored'],
    ])
    expect(JSON.stringify(record)).not.toMatch(/hash|token|[0-9a-f]{64}/)
    expect((await room.record())[0]).toMatchObject({ action: 'student-exported', resource: ada })
  })

  test('holds in each attempt what was granted when it began', async () => {
    const accommodationOf = async () => (await room.services.library.findAttempt((await start()).attempt))?.attempt
    expect(await accommodationOf()).not.toHaveProperty('accommodation')
    await grant(granted)
    const during = await start()
    await grant({ timeFactor: 1, noTimer: false })
    expect(await accommodationOf()).not.toHaveProperty('accommodation')
    const { attempt } = await openAttempt(room.services, during)
    expect(attempt).toMatchObject({ student: ada, accommodation: granted })
  })

  test('is erased with every attempt, whatever is under way, and is not there a second time', async () => {
    const token = await signIn()
    const key = await start()
    await answer(key, 1, 'right')
    const other = await startAttempt(room.services, 'qz_tunnel')
    expect(await erase()).toEqual({
      ...{
        student: ada,
        found: true,
        deletedAttempts: 1,
        deletedResponses: 1,
        keptAttempts: 0,
        classes: 1,
        sessions: 1,
        messages: 0,
        exports: 0,
      },
    })
    const told = await room.record()
    expect(told[0]).toMatchObject({ action: 'student-erased', resource: ada, details: { deletedAttempts: 1 } })
    const { attempts, responses } = await rowsOf()
    expect([attempts.map(({ id }) => id), responses]).toEqual([[other.view.attempt.id], 0])
    expect(await readStudentSession(room.classes, token)).toBeUndefined()
    await expect(signIn()).rejects.toMatchObject({ code: 'class-sign-in-failed' })
    await expect(answer(key, 2, 'right')).rejects.toMatchObject({ code: 'attempt-not-found' })
    await expect(exportStudent(room.classes, theServer, ada)).rejects.toMatchObject({
      code: 'student-not-found',
    })
    await expect(erase()).rejects.toMatchObject({ code: 'student-not-found' })
    expect(await room.record()).toEqual(told)
  })

  test('is erased but for attempts that are kept as nobody’s: the grade stays, and no token opens it', async () => {
    await grant(granted)
    const key = await start()
    await answer(key, 1, 'right')
    await submitAttempt(room.services, key)
    expect(await erase('keep')).toMatchObject({ found: true, deletedAttempts: 0, keptAttempts: 1 })
    const { attempts, responses } = await rowsOf()
    expect([attempts.length, responses]).toEqual([1, 1])
    expect(attempts[0]).toMatchObject({ student: null, accommodation: null, grade: expect.stringContaining('marks') })
    await expect(openAttempt(room.services, key)).rejects.toMatchObject({ code: 'attempt-not-found' })
  })

  test('of an attempt that came in while the student was erased goes with the next erasure', async () => {
    await erase()
    await startAttempt(room.services, 'qz_tunnel', { id: ada })
    expect(await erase()).toMatchObject({ found: false, deletedAttempts: 1 })
    expect((await rowsOf()).attempts).toEqual([])
  })

  test('is out of reach of another organisation', async () => {
    await start()
    await expect(erase('delete', room.other)).rejects.toMatchObject({ code: 'student-not-found' })
    await expect(exportStudent(room.classes, serverFor(room.other), ada)).rejects.toMatchObject({
      code: 'student-not-found',
    })
    await expect(changeStudent(room.classes, serverFor(room.other), ada, { name: 'X' })).rejects.toMatchObject({
      code: 'student-not-found',
    })
    expect((await rowsOf()).attempts).toHaveLength(1)
  })

  test('gives an id to one student of an organisation', async () => {
    const take = (externalId: string | null) => changeStudent(room.classes, theServer, ada, { externalId })
    await expect(take('8')).rejects.toMatchObject({ code: 'external-id-taken' })
    expect(await take('9')).toMatchObject({ externalId: '9' })
    expect(await take(null)).not.toHaveProperty('externalId')
    await expect(changeStudent(room.classes, theServer, ada, { name: ' ' })).rejects.toMatchObject({
      code: 'invalid-request',
    })
  })

  test('opens the attempts of the student who has signed in, and nobody else’s', async () => {
    const { attempt } = await start()
    const bo = of.cardOf('Bo King').student
    expect(await openAttempt(room.services, { attempt, token: '', student: ada })).toMatchObject({ answered: 0 })
    for (const student of [bo, undefined])
      await expect(openAttempt(room.services, { attempt, token: '', student })).rejects.toMatchObject({
        code: 'attempt-not-found',
      })
    const anonymous = (await startAttempt(room.services, 'qz_tunnel')).view.attempt.id
    await expect(openAttempt(room.services, { attempt: anonymous, token: '' })).rejects.toMatchObject({
      code: 'attempt-not-found',
    })
  })

  test('lets the holder of a token erase an attempt that has no student, once', async () => {
    const { view, token } = await startAttempt(room.services, 'qz_tunnel')
    const key = { attempt: view.attempt.id, token }
    await answer(key, 1, 'right')
    const remove = (given: typeof key) => eraseAttempt(room.services, room.classes, given)
    await expect(remove({ ...key, token: 'guessed' })).rejects.toMatchObject({ code: 'attempt-not-found' })
    await remove(key)
    expect(await rowsOf()).toEqual({ attempts: [], responses: 0 })
    await expect(remove(key)).rejects.toMatchObject({ code: 'attempt-not-found' })
    await expect(remove(await start())).rejects.toMatchObject({ code: 'attempt-of-student' })
  })
})
