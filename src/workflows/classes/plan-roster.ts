import type { RosterState } from '../../storage/classes/stored-roster.ts'
import type { RosterChange, RosterFault, RosterPlan, RosterRow } from '../../vocabulary/roster.ts'
import type { Student } from '../../vocabulary/student.ts'

/**
 * Plans what the rows of a roster do to a class. A student is known by the id, else by the very name among those of the
 * class; a student of the class without an id gets the one that goes with the name. Guarantee: planning the same rows
 * again, once they are done, changes nothing.
 */
export function planRoster(state: RosterState, rows: readonly RosterRow[]): RosterPlan {
  const byId = new Map([...state.elsewhere, ...state.members].flatMap(student => idOf(student)))
  const isMember = new Set(state.members.map(({ id }) => id))
  const byName = groupByName(state.members)
  const claimed = new Set(rows.flatMap(({ externalId }) => (externalId && byId.get(externalId)?.id) || []))
  const changes: RosterChange[] = []
  const faults: RosterFault[] = []

  const known = (row: RosterRow): Student | undefined | RosterFault => {
    const holder = row.externalId === undefined ? undefined : byId.get(row.externalId)
    if (holder !== undefined) return holder
    const namesakes = (byName.get(row.name) ?? []).filter(({ id }) => !claimed.has(id))
    const fitting =
      row.externalId === undefined ? namesakes : namesakes.filter(({ externalId }) => externalId === undefined)
    if (fitting.length < 2) return fitting[0]
    return {
      row: row.row,
      detail: `Row ${row.row}: ${fitting.length} students of the class have this name. Give the id.`,
    }
  }
  for (const row of rows) {
    const student = known(row)
    if (student !== undefined && 'detail' in student) faults.push(student)
    else if (student === undefined) changes.push({ ...row, kind: 'add' })
    else {
      claimed.add(student.id)
      changes.push(changeOf(row, student, isMember.has(student.id)))
    }
  }
  const named = new Set(changes.flatMap(({ student }) => student ?? []))
  return { changes, faults, absent: state.members.filter(({ id }) => !named.has(id)).length }
}

const idOf = (student: Student) => (student.externalId === undefined ? [] : [[student.externalId, student] as const])

function groupByName(students: readonly Student[]): Map<string, Student[]> {
  const groups = new Map<string, Student[]>()
  for (const student of students) groups.set(student.name, [...(groups.get(student.name) ?? []), student])
  return groups
}

function changeOf(row: RosterRow, { id: student, name, externalId }: Student, isMember: boolean): RosterChange {
  const isSame = name === row.name && (row.externalId === undefined || row.externalId === externalId)
  const id = externalId !== undefined && { externalId }
  const after = { ...row, ...(row.externalId === undefined && id), student }
  const before = isSame ? {} : { before: { name, ...id } }
  if (!isMember) return { ...after, kind: 'join', ...before }
  return { ...after, kind: isSame ? 'unchanged' : 'change', ...before }
}
