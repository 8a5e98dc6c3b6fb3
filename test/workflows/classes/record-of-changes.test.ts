import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Asker } from '../../../src/vocabulary/asker.ts'
import { AuditEvent } from '../../../src/vocabulary/audit-event.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import type { ClassServices } from '../../../src/workflows/classes/class-services.ts'
import { addStudent, importRoster } from '../../../src/workflows/classes/import-roster.ts'
import { changeClass, makeClass, removeClass } from '../../../src/workflows/classes/keep-classes.ts'
import { changeStudent, removeFromClass, renewPins } from '../../../src/workflows/classes/keep-students.ts'
import { dropOldAttempts, setRetention } from '../../../src/workflows/classes/retention.ts'
import { eraseStudent, exportStudent } from '../../../src/workflows/classes/student-records.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type Classroom, makeSampleClass, openClassroom } from '../../samples/open-classroom.ts'

const teacher: Asker = {
  principal: { kind: 'member', person: 'pe_teacher', organisation: houseOrganisation, role: 'teacher' },
  organisation: houseOrganisation,
  requestId: 'req-1',
}
const day = 24 * 60 * 60 * 1_000

interface Scene {
  readonly classes: ClassServices
  readonly full: `cl_${string}`
  readonly empty: `cl_${string}`
  readonly ada: `st_${string}`
}

interface Change {
  readonly action: AuditEvent['action']
  readonly what: string
  readonly make: (scene: Scene) => Promise<unknown>
  readonly resource?: keyof Scene
  readonly details: object
}

const granted = { timeFactor: 1.5, noTimer: false }

const changes: readonly Change[] = [
  {
    ...{ action: 'class-made', what: 'a class is made', details: { signIn: 'open' } },
    make: ({ classes }) => makeClass(classes, teacher, { name: '8a', signIn: 'open' }),
  },
  {
    ...{ action: 'class-changed', what: 'a class is changed', resource: 'full' },
    make: ({ classes, full }) =>
      changeClass(classes, teacher, full, { name: '7c', signIn: 'roster', newJoinCode: true }),
    details: { changed: ['name', 'join code'] },
  },
  {
    ...{ action: 'class-removed', what: 'a class is removed', resource: 'empty', details: {} },
    make: ({ classes, empty }) => removeClass(classes, teacher, empty),
  },
  {
    ...{ action: 'roster-imported', what: 'a roster is taken in', resource: 'full' },
    make: ({ classes, full }) => importRoster(classes, teacher, full, 'Name;ID\nAda King;7\nDi Ross;9\nBo King;8'),
    details: { added: 1, joined: 0, changed: 1, unchanged: 1, absent: 1, pins: 1 },
  },
  {
    ...{ action: 'student-added', what: 'one student is added', details: { class: expect.any(String), pins: 1 } },
    make: ({ classes, full }) => addStudent(classes, teacher, full, { name: 'Ed New' }),
  },
  {
    ...{ action: 'student-changed', what: 'a name and an id change', resource: 'ada' },
    make: ({ classes, ada }) => changeStudent(classes, teacher, ada, { name: 'Ada King', externalId: '70' }),
    details: { changed: ['name', 'externalId'] },
  },
  {
    ...{ action: 'accommodation-changed', what: 'time is granted', resource: 'ada' },
    make: ({ classes, ada }) =>
      changeStudent(classes, teacher, ada, { name: 'Ada Byron', externalId: '7', accommodation: granted }),
    details: { changed: ['accommodation'] },
  },
  {
    ...{ action: 'student-removed', what: 'a student leaves a class', resource: 'ada' },
    make: ({ classes, full, ada }) => removeFromClass(classes, teacher, full, ada),
    details: { class: expect.any(String) },
  },
  {
    ...{ action: 'pins-made', what: 'all PINs are new', resource: 'full', details: { pins: 3 } },
    make: ({ classes, full }) => renewPins(classes, teacher, full, 'all'),
  },
  {
    ...{ action: 'pins-made', what: 'one PIN is new', resource: 'full' },
    make: ({ classes, full, ada }) => renewPins(classes, teacher, full, [ada]),
    details: { pins: 1, students: [expect.stringMatching(/^st_/)] },
  },
  {
    ...{ action: 'student-exported', what: 'a student is exported', resource: 'ada', details: {} },
    make: ({ classes, ada }) => exportStudent(classes, teacher, ada),
  },
  {
    ...{ action: 'student-erased', what: 'a student is erased with the attempts', resource: 'ada' },
    make: ({ classes, ada }) => eraseStudent(classes, teacher, ada, 'delete'),
    details: {
      ...{ deletedAttempts: 1, deletedResponses: 0, keptAttempts: 0, classes: 1, sessions: 0, messages: 0, exports: 0 },
    },
  },
  {
    ...{ action: 'student-erased', what: 'a student is erased without the attempts', resource: 'ada' },
    make: ({ classes, ada }) => eraseStudent(classes, teacher, ada, 'keep'),
    details: {
      ...{ deletedAttempts: 0, deletedResponses: 0, keptAttempts: 1, classes: 1, sessions: 0, messages: 0, exports: 0 },
    },
  },
  {
    ...{ action: 'retention-set', what: 'a period is set', details: { days: 30 } },
    make: ({ classes }) => setRetention(classes, teacher, 30),
  },
]

describe.each(libraryMakers)('the record of changes of classes in $store', ({ make }) => {
  let room: Classroom
  let scene: Scene
  beforeEach(async () => {
    room = await openClassroom(make)
    const { classes } = room
    const full = await makeSampleClass(classes)
    const empty = await makeClass(classes, teacher, { name: 'Empty', signIn: 'open' })
    const ada = full.cardOf('Ada Byron').student
    await startAttempt(room.services, 'qz_tunnel', { id: ada })
    scene = { classes, full: full.id, empty: empty.id, ada }
  })
  afterEach(() => room.close())

  const tables = ['classes', 'students', 'class_students', 'student_sessions', 'retention_periods', 'attempts'] as const
  const dump = async () => {
    const { database } = room.made.connection
    return Promise.all(
      [...tables, 'audit_events' as const].map(table => database.selectFrom(table).selectAll().execute()),
    )
  }

  test.each(changes)(
    'has one entry, and who did it, where $what',
    async ({ action, make: change, resource, details }) => {
      const before = await room.record()
      await change(scene)
      const known = new Set(before.map(({ id }) => id))
      const added = (await room.record()).filter(({ id }) => !known.has(id))
      const actor = { kind: 'member', id: 'pe_teacher' }
      expect(added).toEqual([
        {
          ...{
            id: expect.any(String),
            at: expect.any(Number),
            organisation: houseOrganisation,
            actor,
            action,
            details,
          },
          ...(resource === undefined ? {} : { resource: scene[resource] }),
          ...(action === 'class-made' || action === 'student-added' ? { resource: expect.any(String) } : {}),
          requestId: 'req-1',
        },
      ])
      expect(added.map(event => AuditEvent.safeParse(event).success)).toEqual([true])
      expect(JSON.stringify(added)).not.toMatch(/Ada|Byron|King|"\d{6}"/)
    },
  )

  test.each(changes)(
    'and the change are both not there where the entry can’t be written: $what',
    async ({ make: change }) => {
      const taken = (await room.record())[0]?.id
      const newId: ClassServices['newId'] = prefix => (prefix === 'ae' ? (taken as never) : room.classes.newId(prefix))
      const before = await dump()
      await expect(change({ ...scene, classes: { ...room.classes, newId } })).rejects.toThrow()
      expect(await dump()).toEqual(before)
    },
  )

  const idle: readonly { readonly what: string; readonly make: Change['make'] }[] = [
    { what: 'the same name', make: ({ classes, full }) => changeClass(classes, teacher, full, { name: '7b' }) },
    { what: 'a class with students', make: ({ classes, full }) => removeClass(classes, teacher, full) },
    {
      what: 'the same roster',
      make: ({ classes, full }) => importRoster(classes, teacher, full, 'Name;ID\nAda Byron;7'),
    },
    { what: 'a roster with faults', make: ({ classes, full }) => importRoster(classes, teacher, full, 'Name\nFi\nFi') },
    { what: 'somebody known', make: ({ classes, full }) => addStudent(classes, teacher, full, { name: 'Ada Byron' }) },
    { what: 'a taken id', make: ({ classes, ada }) => changeStudent(classes, teacher, ada, { externalId: '8' }) },
    { what: 'the same id', make: ({ classes, ada }) => changeStudent(classes, teacher, ada, { externalId: '7' }) },
    { what: 'nobody to leave', make: ({ classes, empty, ada }) => removeFromClass(classes, teacher, empty, ada) },
    { what: 'no PIN to make', make: ({ classes, full }) => renewPins(classes, teacher, full, 'without') },
    { what: 'nobody to export', make: ({ classes }) => exportStudent(classes, teacher, 'st_none') },
    { what: 'nobody to erase', make: ({ classes }) => eraseStudent(classes, teacher, 'st_none', 'delete') },
    { what: 'the same period', make: ({ classes }) => setRetention(classes, teacher, undefined) },
  ]
  test.each(idle)('has nothing of what changes nothing: $what', async ({ make: change }) => {
    const before = await dump()
    await change(scene).catch(() => undefined)
    expect(await dump()).toEqual(before)
  })

  test('lays to the server what time does', async () => {
    await setRetention(room.classes, teacher, 1)
    room.pass(2 * day)
    await dropOldAttempts(room.classes, room.classes.clock())
    expect((await room.record())[0]).toMatchObject({ action: 'old-attempts-dropped', actor: { kind: 'server' } })
    const taken = (await room.record())[0]?.id
    await startAttempt(room.services, 'qz_tunnel')
    room.pass(2 * day)
    const before = await dump()
    await expect(
      dropOldAttempts({ ...room.classes, newId: () => taken as never }, room.classes.clock()),
    ).rejects.toThrow()
    expect(await dump()).toEqual(before)
  })
})
