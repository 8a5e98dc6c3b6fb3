import type { ClassId } from '../../src/vocabulary/identifiers.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { makeSampleClass } from '../samples/open-classroom.ts'
import { type OpenApp, ownerKey, type Sent } from './open-app.ts'

/** Is a call of one operation of the API, and the status that it is to answer with. */
export interface ClassCall {
  readonly operation: string
  readonly status: number
  readonly path: () => string
  readonly sent: () => Sent
}

/** Names what was prepared: a class with a roster, an open one without, students by their names, and attempts. */
export interface PreparedClasses {
  readonly full: ClassId
  readonly empty: ClassId
  readonly students: ReadonlyMap<string, string>
  readonly own: { readonly id: string; readonly token: string }
  readonly nobodys: { readonly id: string; readonly token: string }
}

/** Adds to an app what the calls of `classCalls` ask for. */
export async function prepareClasses(app: OpenApp): Promise<PreparedClasses> {
  const full = await makeSampleClass(app.classes)
  const empty = await app.send('/api/v1/classes', { token: ownerKey, json: { name: 'Empty', signIn: 'open' } })
  const students = new Map(full.outcome.pins.map(({ name, student }) => [name, student]))
  const { view, token } = await startAttempt(app.services, 'qz_tunnel', { id: full.cardOf('Ada Byron').student })
  return {
    full: full.id,
    empty: ((await empty.json()) as { id: ClassId }).id,
    students,
    own: { id: view.attempt.id, token },
    nobodys: await app.start(),
  }
}

/** Lists calls of each operation on classes, rosters and students. */
export function classCalls(prepared: () => PreparedClasses): readonly ClassCall[] {
  const call = (operation: string, status: number, path: () => string, method = 'GET', json?: unknown): ClassCall => ({
    ...{ operation, status, path: () => `/api/v1${path()}` },
    sent: () => ({ method, token: ownerKey, ...(json !== undefined && { json }) }),
  })
  const table = (
    operation: string,
    status: number,
    path: () => string,
    body: string,
    type = 'text/csv',
  ): ClassCall => ({
    ...{ operation, status, path: () => `/api/v1${path()}` },
    sent: () => ({ method: 'POST', token: ownerKey, body, headers: { 'Content-Type': type } }),
  })
  const full = () => `/classes/${prepared().full}`
  const none = () => '/classes/cl_none'
  const student = (name: string) => () => `/students/${prepared().students.get(name)}`
  const attempt = (which: 'own' | 'nobodys', status: number): ClassCall => ({
    ...{ operation: 'eraseAttempt', status, path: () => `/api/v1/attempts/${prepared()[which].id}` },
    sent: () => ({ method: 'DELETE', token: prepared()[which].token }),
  })
  const more = { accommodation: { timeFactor: 1.5, noTimer: true } }
  return [
    call('listClasses', 200, () => '/classes'),
    { ...call('listClasses', 401, () => '/classes'), sent: () => ({}) },
    call('makeClass', 201, () => '/classes', 'POST', { name: '8a' }),
    call('makeClass', 400, () => '/classes', 'POST', { name: ' ' }),
    call('findClass', 200, full),
    call('findClass', 404, none),
    call('findClass', 404, () => '/classes/nonsense'),
    call('changeClass', 200, full, 'PATCH', { name: '7c', newJoinCode: true }),
    call('changeClass', 404, none, 'PATCH', { signIn: 'open' }),
    call('changeClass', 400, full, 'PATCH', { joinCode: 'AAAAAA' }),
    call('removeClass', 409, full, 'DELETE'),
    call('removeClass', 204, () => `/classes/${prepared().empty}`, 'DELETE'),
    call('removeClass', 404, () => `/classes/${prepared().empty}`, 'DELETE'),
    call('listStudents', 200, () => `${full()}/students`),
    call('addStudent', 200, () => `${full()}/students`, 'POST', { name: 'Di Ross', externalId: '9' }),
    call('addStudent', 409, () => `${full()}/students`, 'POST', { name: 'Di Ross' }),
    call('addStudent', 400, () => `${full()}/students`, 'POST', { name: '\u200b' }),
    table('previewRoster', 200, () => `${full()}/roster/preview`, 'Name;ID\nAda King;7\n;1'),
    table('previewRoster', 404, () => `${none()}/roster/preview`, 'Name\nAda'),
    table('previewRoster', 422, () => `${full()}/roster/preview`, 'PK\u0003\u0004'),
    table('importRoster', 200, () => `${full()}/roster`, 'Name\nEd New', 'text/plain; charset=utf-8'),
    table('importRoster', 422, () => `${full()}/roster`, 'Name\nFi\nFi'),
    table('importRoster', 415, () => `${full()}/roster`, '{}', 'application/json'),
    call('makePins', 200, () => `${full()}/pins`, 'POST', { students: 'all' }),
    call('makePins', 404, () => `${full()}/pins`, 'POST', { students: ['st_none'] }),
    call('makePins', 400, () => `${full()}/pins`, 'POST', { students: 'some' }),
    call('listClassAttempts', 200, () => `${full()}/attempts`),
    call('listClassAttempts', 400, () => `${full()}/attempts?limit=0`),
    call('findStudent', 200, student('Ada Byron')),
    call('findStudent', 404, () => '/students/st_none'),
    call('changeStudent', 200, student('Ada Byron'), 'PATCH', more),
    call('changeStudent', 200, student('Ada Byron'), 'PATCH', { accommodation: null, externalId: null }),
    call('changeStudent', 409, student('Ada Byron'), 'PATCH', { externalId: '8' }),
    call('changeStudent', 400, student('Ada Byron'), 'PATCH', { accommodation: { timeFactor: 0.5, noTimer: false } }),
    attempt('own', 409),
    attempt('nobodys', 204),
    attempt('nobodys', 404),
    call('exportStudent', 200, () => `${student('Ada Byron')()}/export`),
    call('exportStudent', 404, () => '/students/st_none/export'),
    call('removeStudent', 204, () => `${full()}${student('Cy Young')()}`, 'DELETE'),
    call('removeStudent', 404, () => `${full()}${student('Cy Young')()}`, 'DELETE'),
    call('eraseStudent', 200, () => `${student('Ada Byron')()}?attempts=keep`, 'DELETE'),
    call('eraseStudent', 404, student('Ada Byron'), 'DELETE'),
    call('eraseStudent', 400, () => `${student('Ada Byron')()}?attempts=some`, 'DELETE'),
    call('setRetention', 200, () => '/retention', 'PUT', { days: 365 }),
    call('setRetention', 200, () => '/retention', 'PUT', { days: null }),
    call('setRetention', 400, () => '/retention', 'PUT', { days: 0 }),
    call('readRetention', 200, () => '/retention'),
  ]
}
