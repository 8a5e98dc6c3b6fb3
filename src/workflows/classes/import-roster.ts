import { decodeTable } from '../../interchange/roster/decode-table.ts'
import { readRoster } from '../../interchange/roster/read-roster.ts'
import type { NewStudent, RosterState, RosterWrites } from '../../storage/classes/stored-roster.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { ClassSummary } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { RosterChange, RosterFault, RosterOutcome, RosterPlan, RosterRow } from '../../vocabulary/roster.ts'
import type { PinCard } from '../../vocabulary/student.ts'
import { describeChange } from '../describe-change.ts'
import type { ClassServices } from './class-services.ts'
import { hashPin } from './hash-pin.ts'
import { findClass } from './keep-classes.ts'
import { planRoster } from './plan-roster.ts'
import { readLine } from './read-line.ts'

/**
 * Decodes a roster file. Throws `invalid-roster` for what is no text, such as a workbook.
 */
export function decodeRoster(bytes: Uint8Array): string {
  const text = decodeTable(bytes)
  if (text !== undefined) return text
  const detail = 'This is no text. In the spreadsheet choose "Save as" and CSV, then send that file.'
  throw new QuizwrightError('invalid-roster', detail, [{ pointer: '', detail }])
}

/** Says what a roster file would do to a class, and changes nothing. Throws `class-not-found`. */
export async function previewRoster(
  services: ClassServices,
  organisation: OrganisationId,
  id: ClassId,
  text: string,
): Promise<RosterPlan> {
  await findClass(services, organisation, id)
  const { rows, faults } = readRoster(text)
  const plan = planRoster(await services.store.readRoster(organisation, id, idsOf(rows)), rows)
  return { ...plan, faults: [...faults, ...plan.faults].toSorted((a, b) => a.row - b.row) }
}

/**
 * Takes a roster file into a class, all of it or nothing. Students who are new get a PIN where the class asks who comes;
 * it is told this once. The same file again changes nothing. Students whom it doesn't name stay.
 * Throws `class-not-found`, and `invalid-roster` with the sentence for each row that can't be taken.
 */
export async function importRoster(
  services: ClassServices,
  asker: Asker,
  id: ClassId,
  text: string,
): Promise<RosterOutcome> {
  const of = await findClass(services, asker.organisation, id)
  const { rows, faults } = readRoster(text)
  return takeRows(services, of, { rows, faults }, ({ pins, ...counts }) =>
    describeChange(services, asker, {
      ...{ action: 'roster-imported', resource: id, details: { ...counts, pins: pins.length } },
    }),
  )
}

/**
 * Takes one student into a class, as a roster of one row does. Throws as `importRoster` does, `invalid-request` for a
 * name or an id that is none, and `student-known` for one who is in the class already.
 */
export async function addStudent(
  services: ClassServices,
  asker: Asker,
  id: ClassId,
  { name, externalId = '' }: { readonly name: string; readonly externalId?: string | undefined },
): Promise<RosterOutcome> {
  const of = await findClass(services, asker.organisation, id)
  const given = externalId.trim() !== '' && { externalId: readLine('externalId', externalId) }
  const rows = [{ row: 1, name: readLine('name', name), ...given }]
  const outcome = await takeRows(services, of, { rows, faults: [] }, ({ pins }, [resource]) =>
    describeChange(services, asker, { action: 'student-added', resource, details: { class: id, pins: pins.length } }),
  )
  if (outcome.unchanged > 0) throw new QuizwrightError('student-known')
  return outcome
}

async function takeRows(
  services: ClassServices,
  of: ClassSummary,
  { rows, faults }: { readonly rows: readonly RosterRow[]; readonly faults: readonly RosterFault[] },
  describe: (outcome: RosterOutcome, students: readonly StudentId[]) => AuditEvent,
): Promise<RosterOutcome> {
  const { organisation, id } = of
  const place = { organisation, of: id, at: services.clock() }
  let outcome: RosterOutcome | undefined
  await services.store.changeRoster(place, idsOf(rows), state => {
    const plan = planRoster(state, rows)
    refuse([...faults, ...plan.faults])
    const { writes, pins } = writesOf(services, of, state, plan.changes)
    outcome = { ...countsOf(plan), pins }
    const students = [...writes.added.map(({ id: added }) => added), ...writes.joined]
    const isSame = students.length === 0 && writes.changed.length === 0 && writes.pinned.length === 0
    return isSame ? undefined : { ...writes, event: describe(outcome, students) }
  })
  if (outcome === undefined) throw new QuizwrightError('internal-error')
  return outcome
}

const idsOf = (rows: readonly RosterRow[]): string[] => rows.flatMap(({ externalId }) => externalId ?? [])

function refuse(faults: readonly RosterFault[]): void {
  if (faults.length === 0) return
  const sorted = faults.toSorted((a, b) => a.row - b.row)
  const detail = `Nothing was taken in: ${sorted[0]?.detail ?? ''}`
  throw new QuizwrightError(
    'invalid-roster',
    detail,
    sorted.map(({ row, detail: fault }) => ({ pointer: row === 0 ? '' : `/rows/${row}`, detail: fault })),
  )
}

function countsOf({ changes, absent }: RosterPlan): Omit<RosterOutcome, 'pins'> {
  const count = (kind: RosterChange['kind']) => changes.filter(change => change.kind === kind).length
  return { added: count('add'), joined: count('join'), changed: count('change'), unchanged: count('unchanged'), absent }
}

function writesOf(
  services: ClassServices,
  { signIn }: ClassSummary,
  { members, elsewhere }: RosterState,
  changes: readonly RosterChange[],
): { readonly writes: Omit<RosterWrites, 'event'>; readonly pins: PinCard[] } {
  const pins: PinCard[] = []
  const hasPin = new Set([...members, ...elsewhere].flatMap(student => (student.hasPin ? student.id : [])))
  const makePin = (student: NewStudent['id'], name: string) => {
    const pin = services.newPin()
    pins.push({ student, name, pin })
    return hashPin(services.secret, student, pin)
  }
  const added = changes.flatMap(({ kind, name, externalId }): NewStudent[] => {
    if (kind !== 'add') return []
    const id = services.newId('st')
    return [{ id, name, externalId, ...(signIn === 'roster' && { pinHash: makePin(id, name) }) }]
  })
  const joined = changes.flatMap(({ kind, student }) => (kind === 'join' ? (student ?? []) : []))
  const pinned = changes.flatMap(({ kind, student, name }) => {
    const needsPin = kind === 'join' && signIn === 'roster' && student !== undefined && !hasPin.has(student)
    return needsPin ? [{ id: student, pinHash: makePin(student, name) }] : []
  })
  const changed = changes.flatMap(({ before, student, name, externalId }) =>
    before === undefined || student === undefined ? [] : [{ id: student, name, externalId }],
  )
  return { writes: { added, joined, changed, pinned }, pins }
}
