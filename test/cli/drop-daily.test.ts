import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dropDaily } from '../../src/cli/drop-daily.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import { setRetention } from '../../src/workflows/classes/retention.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { type Classroom, openClassroom } from '../samples/open-classroom.ts'

const day = 24 * 60 * 60 * 1_000
let room: Classroom
const logged: string[] = []
const log = {
  info: (fields: object, sentence: string) => void logged.push(`${sentence} ${JSON.stringify(fields)}`),
  error: (_: object, sentence: string) => void logged.push(sentence),
}
beforeEach(async () => {
  room = await openClassroom(makeSqliteLibrary)
  logged.length = 0
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await room.close()
})

test('drops old attempts at once and every day, whatever failed before, until it is stopped', async () => {
  await setRetention(room.classes, theServer, 1)
  await startAttempt(room.services, 'qz_tunnel')
  room.pass(2 * day)
  let broken = false
  const listRetention = () => (broken ? Promise.reject(new Error('gone')) : room.classes.store.listRetention())
  const stop = dropDaily({ ...room.classes, store: { ...room.classes.store, listRetention } }, log)
  await vi.waitFor(() => expect(logged).toEqual(['old attempts dropped {"attempts":1,"responses":0}']))
  broken = true
  vi.advanceTimersByTime(day)
  await vi.waitFor(() => expect(logged.at(-1)).toBe('old attempts could not be dropped'))
  broken = false
  await startAttempt(room.services, 'qz_tunnel')
  room.pass(2 * day)
  vi.advanceTimersByTime(day)
  await vi.waitFor(() => expect(logged).toHaveLength(3))
  await stop()
  vi.advanceTimersByTime(2 * day)
  expect(vi.getTimerCount()).toBe(0)
})

test('stops between two transactions, however many attempts are still to go', async () => {
  await setRetention(room.classes, theServer, 1)
  const { view } = await startAttempt(room.services, 'qz_tunnel')
  const { database } = room.made.connection
  const like = await database.selectFrom('attempts').selectAll().where('id', '=', view.attempt.id).executeTakeFirst()
  if (like === undefined) throw new Error('The attempt is not there.')
  const { number: _, ...row } = like
  const more = Array.from({ length: 1_199 }, (_, index) => ({ ...row, id: `at_more-${index}` as const }))
  await database.insertInto('attempts').values(more).execute()
  room.pass(2 * day)
  let stopped: Promise<void> | undefined
  const newId: typeof room.classes.newId = prefix => {
    // An entry is made for each transaction.
    stopped ??= stop()
    return room.classes.newId(prefix)
  }
  const stop = dropDaily({ ...room.classes, newId }, log)
  await vi.waitFor(() => expect(stopped).toBeDefined())
  await stopped
  expect(logged).toEqual(['old attempts dropped {"attempts":500,"responses":0}'])
})
