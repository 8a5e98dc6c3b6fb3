import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { theServer } from '../../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { decodeRoster, importRoster, previewRoster } from '../../../src/workflows/classes/import-roster.ts'
import { findClass, makeClass } from '../../../src/workflows/classes/keep-classes.ts'
import { listClassStudents } from '../../../src/workflows/classes/keep-students.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type Classroom, makeSampleClass, openClassroom, sampleRoster } from '../../samples/open-classroom.ts'

describe.each(libraryMakers)('importing a roster in $store', ({ make }) => {
  let room: Classroom
  beforeEach(async () => {
    room = await openClassroom(make)
  })
  afterEach(() => room.close())

  const take = (id: `cl_${string}`, text: string) => importRoster(room.classes, theServer, id, text)
  const plan = (id: `cl_${string}`, text: string) => previewRoster(room.classes, houseOrganisation, id, text)
  const students = (id: `cl_${string}`) => listClassStudents(room.classes, houseOrganisation, id)

  test('makes the students, each with a PIN of six digits that only its hash is kept of', async () => {
    const { id, outcome } = await makeSampleClass(room.classes)
    expect(outcome).toMatchObject({ added: 3, joined: 0, changed: 0, unchanged: 0, absent: 0 })
    expect(outcome.pins.map(({ name }) => name)).toEqual(['Ada Byron', 'Bo King', 'Cy Young'])
    for (const { pin } of outcome.pins) expect(pin).toMatch(/^\d{6}$/)
    expect((await students(id)).map(({ name, externalId, hasPin }) => [name, externalId, hasPin])).toEqual([
      ['Ada Byron', '7', true],
      ['Bo King', '8', true],
      ['Cy Young', undefined, true],
    ])
    const rows = await room.made.connection.database.selectFrom('students').select('pin_hash').execute()
    for (const { pin_hash } of rows) expect(pin_hash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(await room.record())).not.toMatch(/Ada|\b\d{6}\b/)
  })

  test('a second time changes nothing and makes no PIN', async () => {
    const { id } = await makeSampleClass(room.classes)
    const before = await students(id)
    expect(await take(id, sampleRoster)).toEqual({
      ...{ added: 0, joined: 0, changed: 0, unchanged: 3, absent: 0, pins: [] },
    })
    expect(await students(id)).toEqual(before)
  })

  test('previews what it then does, and does nothing before', async () => {
    const { id } = await makeSampleClass(room.classes)
    const next = 'Name;ID\nAda King;7\nCy Young;9\nDi Ross;10'
    const { changes, faults, absent } = await plan(id, next)
    expect(faults).toEqual([])
    expect(changes.map(({ kind, name, externalId, before }) => [kind, name, externalId, before])).toEqual([
      ['change', 'Ada King', '7', { name: 'Ada Byron', externalId: '7' }],
      ['change', 'Cy Young', '9', { name: 'Cy Young' }],
      ['add', 'Di Ross', '10', undefined],
    ])
    expect(absent).toBe(1)
    expect((await students(id)).map(({ name }) => name)).toEqual(['Ada Byron', 'Bo King', 'Cy Young'])
    expect(await take(id, next)).toMatchObject({ added: 1, changed: 2, unchanged: 0, absent: 1 })
    expect((await students(id)).map(({ name, externalId }) => `${name} ${externalId}`)).toEqual([
      ...['Ada King 7', 'Bo King 8', 'Cy Young 9', 'Di Ross 10'],
    ])
  })

  test('takes a student of another class in by the id, with the PIN that is known already', async () => {
    await makeSampleClass(room.classes)
    const second = await makeSampleClass(room.classes, { roster: 'Name;ID\nAda Byron;7\nEd New;11' })
    expect(second.outcome).toMatchObject({ added: 1, joined: 1 })
    expect(second.outcome.pins.map(({ name }) => name)).toEqual(['Ada Byron', 'Ed New'].slice(1))
  })

  test('makes no PIN in a class that is open, and the missing ones when a class with sign-in takes the student', async () => {
    const open = await makeSampleClass(room.classes, { signIn: 'open' })
    expect(open.outcome.pins).toEqual([])
    expect(await findClass(room.classes, houseOrganisation, open.id)).toMatchObject({ students: 3, withoutPin: 3 })
    const strict = await makeSampleClass(room.classes, { roster: 'Name;ID\nAda Byron;7' })
    expect(strict.outcome).toMatchObject({ joined: 1, pins: [{ name: 'Ada Byron' }] })
  })

  test('with one bad row takes nothing, and says what is wrong with each', async () => {
    const { id } = await makeClass(room.classes, theServer, { name: '7b', signIn: 'roster' })
    const bad = 'Name;ID\nAda;7\n;8\nBo;7'
    expect((await plan(id, bad)).faults.map(({ row }) => row)).toEqual([3, 4])
    await expect(take(id, bad)).rejects.toMatchObject({
      code: 'invalid-roster',
      faults: [
        { pointer: '/rows/3', detail: 'Row 3 has no name.' },
        { pointer: '/rows/4', detail: 'Row 4 has the id of row 2.' },
      ],
    })
    expect(await students(id)).toEqual([])
  })

  test('asks for an id where a name is that of two students', async () => {
    const { id } = await makeSampleClass(room.classes, { roster: 'Name;ID\nAda;7\nAda;8' })
    expect((await plan(id, 'Name\nAda')).faults).toEqual([{ row: 2, detail: expect.stringContaining('Give the id.') }])
  })

  test('knows nothing of the students of another organisation', async () => {
    await makeSampleClass(room.classes)
    const foreign = await makeSampleClass(room.classes, { organisation: room.other })
    expect(foreign.outcome).toMatchObject({ added: 3, joined: 0 })
    await expect(take(foreign.id, sampleRoster)).rejects.toMatchObject({ code: 'class-not-found' })
    await expect(plan(foreign.id, sampleRoster)).rejects.toMatchObject({ code: 'class-not-found' })
  })

  test('of two files at once makes each student once', async () => {
    const { id } = await makeClass(room.classes, theServer, { name: '7b', signIn: 'roster' })
    const outcomes = await Promise.all([1, 2, 3].map(() => take(id, sampleRoster)))
    expect(outcomes.map(({ added }) => added).toSorted()).toEqual([0, 0, 3])
    expect(await students(id)).toHaveLength(3)
  })

  test('takes 5,000 students at once', async () => {
    const { id } = await makeClass(room.classes, theServer, { name: 'All', signIn: 'open' })
    const text = `Name,ID\n${Array.from({ length: 5_000 }, (_, index) => `Student ${index},${index}`).join('\n')}`
    expect(await take(id, text)).toMatchObject({ added: 5_000 })
    expect(await take(id, text)).toMatchObject({ added: 0, unchanged: 5_000 })
  })

  test('whatever stood there before, the same file again changes nothing', async () => {
    const row = fc.tuple(fc.constantFrom('Ada', 'Bo', 'Cy', 'ada'), fc.constantFrom('', '1', '2', '3'))
    const file = fc
      .array(row, { minLength: 1, maxLength: 5 })
      .map(rows => `Name;ID\n${rows.map(r => r.join(';')).join('\n')}`)
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async files => {
        const { id } = await makeClass(room.classes, theServer, { name: 'x', signIn: 'open' })
        for (const text of files) {
          if ((await plan(id, text)).faults.length > 0) continue
          await take(id, text)
          const before = await students(id)
          expect(await take(id, text)).toMatchObject({ added: 0, joined: 0, changed: 0 })
          expect(await students(id)).toEqual(before)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('a roster file is decoded', () => {
  const text = 'Name;ID\r\nÅsa Lindström;7\r\n'
  const utf16 = (order: 'le' | 'be') => {
    const bytes = Buffer.from(text, 'utf16le')
    return order === 'le' ? bytes : bytes.swap16()
  }
  test.each([
    ['as UTF-8', Buffer.from(text)],
    ['as UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['as Windows-1252', Buffer.from(text, 'latin1')],
    ['as UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('le')])],
    ['as UTF-16, big end first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('be')])],
    ['as UTF-16 without a mark', utf16('le')],
    ['as UTF-16, big end first, without a mark', utf16('be')],
  ])('%s', (_, bytes) => {
    expect(decodeRoster(bytes)).toBe(text)
  })

  test.each([
    ['a workbook', Buffer.from('PK\u0003\u0004xlsx')],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['bytes of no text', Buffer.from([1, 2, 3, 0, 0, 0, 7])],
  ])('unless it is %s', (_, bytes) => {
    expect(() => decodeRoster(bytes)).toThrow(expect.objectContaining({ code: 'invalid-roster' }))
  })
})
