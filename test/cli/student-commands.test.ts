import { readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eraseStudent } from '../../src/cli/erase-student.ts'
import { exportStudent } from '../../src/cli/export-student.ts'
import { StudentRecord } from '../../src/vocabulary/student-record.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { type Classroom, makeSampleClass, openClassroom } from '../samples/open-classroom.ts'

let room: Classroom
let folder: string
let student: `st_${string}`
const said = { out: '', err: '' }
const take = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
  said[stream] += String(text)
  return true
}
beforeEach(async () => {
  room = await openClassroom(async () => {
    const made = await makeSqliteLibrary()
    vi.stubEnv('DATABASE_URL', `file:${made.file}`)
    folder = dirname(made.file)
    return made
  })
  student = (await makeSampleClass(room.classes)).cardOf('Ada Byron').student
  await startAttempt(room.services, 'qz_tunnel', { id: student })
  Object.assign(said, { out: '', err: '' })
  vi.spyOn(process.stdout, 'write').mockImplementation(take('out'))
  vi.spyOn(process.stderr, 'write').mockImplementation(take('err'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await room.close()
})

test('export-student prints all that is kept, or writes it for its owner alone', async () => {
  expect(await exportStudent([student])).toBe(0)
  const record = StudentRecord.parse(JSON.parse(said.out))
  expect(record).toMatchObject({ student: { name: 'Ada Byron' }, attempts: [{ quiz: 'qz_tunnel' }] })
  const out = join(folder, 'ada.json')
  expect(await exportStudent([student, '--out', out])).toBe(0)
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ student: { id: student } })
  expect((await stat(out)).mode & 0o777).toBe(0o600)
  const open = join(folder, 'open.json')
  await writeFile(open, 'for everybody', { mode: 0o644 })
  expect(await exportStudent([student, '--out', open])).toBe(0)
  expect((await stat(open)).mode & 0o777).toBe(0o600)
})

test('erase-student says what it took away, and a second time that there is nothing', async () => {
  expect(await eraseStudent([student, '--attempts', 'delete', '--json'])).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({ student, found: true, deletedAttempts: 1, classes: 1 })
  for (const again of [() => eraseStudent([student, '--attempts', 'keep']), () => exportStudent([student])]) {
    said.err = ''
    expect(await again()).toBe(1)
    expect(said.err).toBe(`quizwright: There is no student "${student}".\n`)
  }
})

test.each([
  [
    'without an id',
    () => exportStudent([]),
    2,
    /^quizwright: One ID of a student is needed\.\n\nquizwright export-student ID/,
  ],
  [
    'without the fate of the attempts',
    () => eraseStudent(['st_x']),
    2,
    /^quizwright: --attempts is needed, with delete or keep\.\n\nquizwright erase-student ID/,
  ],
  [
    'with a fate that is none',
    () => eraseStudent(['st_x', '--attempts', 'burn']),
    2,
    /^quizwright: --attempts is needed, with delete or keep\.\n\nquizwright erase-student ID/,
  ],
  ['with an id that is none', () => exportStudent(['ada']), 1, /"ada" is no id of a student/],
])('says what is wrong %s', async (_, run, code, sentence) => {
  expect(await run()).toBe(code)
  expect(said.err).toMatch(sentence)
})
