import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findQuizShape } from '../../../src/storage/attempts/find-quiz-shape.ts'
import { listAttempts } from '../../../src/storage/attempts/list-attempts.ts'
import { takeJob } from '../../../src/storage/jobs/job-ledger.ts'
import { openJobQueue } from '../../../src/storage/jobs/open-job-queue.ts'
import { openOutbox } from '../../../src/storage/outbox/open-outbox.ts'
import { openWebhooks } from '../../../src/storage/webhooks/open-webhooks.ts'
import { serverFor, theServer } from '../../../src/vocabulary/asker.ts'
import type { JobId, StudentId } from '../../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { dropOldAttempts, setRetention } from '../../../src/workflows/classes/retention.ts'
import { eraseStudent, exportStudent } from '../../../src/workflows/classes/student-records.ts'
import { eraseAttempt } from '../../../src/workflows/erase-attempt.ts'
import { exportAttemptsJob } from '../../../src/workflows/jobs/export-attempts-job.ts'
import { findJob } from '../../../src/workflows/jobs/find-job.ts'
import { readJobResult } from '../../../src/workflows/jobs/read-job-result.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type Classroom, makeSampleClass, openClassroom } from '../../samples/open-classroom.ts'
import { sampleResponses } from '../../samples/open-sample.ts'
import { sampleEvent, serverSecret } from '../../samples/sample-audit.ts'

const granted = { timeFactor: 1.5, noTimer: false }
const day = 24 * 60 * 60 * 1_000

describe.each(libraryMakers)('what messages and exports hold of a student in $store', ({ make }) => {
  let room: Classroom
  let ada: StudentId
  let bo: StudentId
  let queue: Awaited<ReturnType<typeof openJobQueue>>
  beforeEach(async () => {
    room = await openClassroom(make)
    const of = await makeSampleClass(room.classes)
    ada = of.cardOf('Ada Byron').student
    bo = of.cardOf('Bo King').student
    const { connection } = room.made
    const webhook = {
      id: 'wh_grades' as const,
      organisation: houseOrganisation,
      url: 'https://grades.school.example/hook?x=1',
    }
    const subscribed = { events: ['attempt.submitted'], active: true, madeAt: 0 } as const
    const added = { webhook: { ...webhook, ...subscribed }, secret: 'whsec_sample' }
    await openWebhooks(connection, serverSecret).add(added, sampleEvent('webhook-added'))
    queue = await openJobQueue(connection, { pause: 20, clock: room.classes.clock })
  })
  afterEach(async () => {
    await queue.close()
    await room.close()
  })

  const database = () => room.made.connection.database
  const submit = async (student?: StudentId) => {
    const { view, token } = await startAttempt(
      room.services,
      'qz_tunnel-exam',
      student && { id: student, accommodation: granted },
    )
    const key = { attempt: view.attempt.id, token }
    const [first] = sampleResponses
    if (first !== undefined) await answerQuestion(room.services, { ...key, slot: 1, response: first.right })
    await submitAttempt(room.services, key)
    return key
  }
  const send = async () => {
    const outbox = openOutbox(room.made.connection)
    const [message] = await outbox.claim({ now: room.classes.clock(), lease: 1_000, most: 1 })
    if (message === undefined) throw new Error('nothing to send')
    await outbox.settle(message, { state: 'sent', sentAt: room.classes.clock() })
  }
  const messages = () =>
    database().selectFrom('outbox').select(['attempt', 'body', 'state']).orderBy('number').execute()
  const parts = () => database().selectFrom('job_parts').selectAll().execute()
  const addExport = (id: JobId, quiz = 'qz_tunnel-exam') =>
    queue.add({
      id,
      organisation: houseOrganisation,
      kind: 'export-attempts',
      input: { kind: 'export-attempts', quiz },
    })
  const workOff = async (...ids: JobId[]) => {
    const { connection } = room.made
    const handler = exportAttemptsJob({
      list: page => listAttempts(connection, page),
      shape: quiz => findQuizShape(connection, quiz),
    })
    await queue.work('export-attempts', handler)
    for (const id of ids)
      await vi.waitFor(async () => expect((await queue.find(id))?.state).toBe('done'), {
        timeout: 12_000,
        interval: 25,
      })
  }
  const everything = async () => JSON.stringify([await messages(), await parts()])

  test('is exported: which messages told of the student, when, and to which host', async () => {
    const key = await submit(ada)
    await submit(bo)
    await send()
    const told = { event: 'attempt.submitted', attempt: key.attempt, state: 'sent', host: 'grades.school.example' }
    const times = { madeAt: expect.any(Number), sentAt: expect.any(Number) }
    expect((await exportStudent(room.classes, theServer, ada)).messages).toEqual([{ ...told, ...times }])
    await openWebhooks(room.made.connection, serverSecret).remove('wh_grades', sampleEvent('webhook-removed'))
    const { host: _, ...rest } = told
    expect((await exportStudent(room.classes, theServer, ada)).messages).toEqual([{ ...rest, ...times }])
  })

  test('goes with the attempts: messages that were sent and those that are to be sent', async () => {
    await submit(ada)
    await send()
    await submit(ada)
    const other = await submit(bo)
    const report = await eraseStudent(room.classes, theServer, ada, 'delete')
    expect(report).toMatchObject({ deletedAttempts: 2, messages: 2 })
    expect((await messages()).map(({ attempt }) => attempt)).toEqual([other.attempt])
  })

  test('no longer names the student where the attempts stay, and is sent all the same', async () => {
    const key = await submit(ada)
    await send()
    await submit(ada)
    expect(await eraseStudent(room.classes, theServer, ada, 'keep')).toMatchObject({ keptAttempts: 2, messages: 2 })
    expect(await everything()).not.toMatch(new RegExp(`${ada}|accommodation`))
    const left = await messages()
    expect(left.map(({ state }) => state)).toEqual(['sent', 'pending'])
    expect(JSON.parse(left[0]?.body ?? '')).toMatchObject({
      ...{ type: 'attempt.submitted', timestamp: expect.any(String) },
      data: { attempt: { id: key.attempt, quiz: 'qz_tunnel-exam' }, grade: { marks: 1 } },
    })
  })

  test.each(['delete', 'keep'] as const)('is gone from the results of exports where attempts are to %s', async fate => {
    await submit(ada)
    await addExport('jb_exam')
    await addExport('jb_other', 'qz_tunnel')
    await workOff('jb_exam', 'jb_other')
    expect(await everything()).toContain(ada)
    expect(await eraseStudent(room.classes, theServer, ada, fate)).toMatchObject({ exports: 1 })
    expect(await everything()).not.toContain(ada)
    expect((await parts()).map(({ job }) => job)).toEqual(['jb_other'])
    const read = async () => {
      const job = await findJob({ jobs: queue }, { organisation: houseOrganisation, job: 'jb_exam' })
      return readJobResult({ jobs: queue }, job)
    }
    await expect(read()).rejects.toMatchObject({ code: 'job-result-gone', message: expect.stringContaining('deleted') })
    expect(await queue.find('jb_exam')).toMatchObject({ state: 'done', sentence: expect.stringContaining('deleted') })
  })

  test('does not come back by an export that was under way: it begins anew', async () => {
    await submit(ada)
    const other = await submit(bo)
    await addExport('jb_exam')
    const now = room.classes.clock()
    const taken = await takeJob(database(), 'jb_exam', { now, lease: 1_000_000 })
    const note = { checkpoint: '{"after":1,"written":1,"part":1}' }
    await database().updateTable('jobs').set(note).where('id', '=', 'jb_exam').execute()
    await database().insertInto('job_parts').values({ job: 'jb_exam', part: 0, content: ada }).execute()
    await eraseStudent(room.classes, theServer, ada, 'delete')
    expect([taken?.run, await parts()]).toEqual([1, []])
    expect(await queue.find('jb_exam')).toMatchObject({ state: 'queued', tries: 0 })
    await workOff('jb_exam')
    const text = (await parts()).map(({ content }) => content).join('')
    expect([text.includes(other.attempt), text.includes('attempt,student'), text.includes(ada)]).toEqual([
      ...[true, true, false],
    ])
  })

  test('does not outlast what retention drops', async () => {
    await submit(ada)
    await send()
    await addExport('jb_exam')
    await workOff('jb_exam')
    await setRetention(room.classes, theServer, 1)
    await dropOldAttempts(room.classes, room.classes.clock() + 2 * day)
    expect([await messages(), await parts()]).toEqual([[], []])
    expect((await room.record())[0]).toMatchObject({ action: 'old-attempts-dropped', details: { messages: 1 } })
  })

  test('goes with an attempt that its holder erases, and stays out of reach of another organisation', async () => {
    const key = await submit()
    const other = await submit(ada)
    const reaching = eraseStudent(room.classes, serverFor(room.other), ada, 'delete')
    await expect(reaching).rejects.toMatchObject({ code: 'student-not-found' })
    await eraseAttempt(room.services, room.classes, key)
    expect((await messages()).map(({ attempt }) => attempt)).toEqual([other.attempt])
  })
})
