import type { Selectable } from 'kysely'
import type { Class } from '../../vocabulary/class.ts'
import type { Student } from '../../vocabulary/student.ts'
import type { Tables } from '../tables.ts'

/** Reads a class from its row. */
export function readClass(row: Selectable<Tables['classes']>): Class {
  const { id, organisation, name, join_code: joinCode, sign_in: signIn, made_at: madeAt } = row
  return { id, organisation, name, joinCode, signIn, madeAt }
}

/** Is what a student's row tells of the student. */
export type StudentRow = Pick<
  Selectable<Tables['students']>,
  'id' | 'organisation' | 'name' | 'external_id' | 'accommodation' | 'pin_hash'
>

/** Names the columns that `readStudent` needs. */
export const studentColumns = [
  ...(['students.id', 'students.organisation', 'students.name'] as const),
  ...(['students.external_id', 'students.accommodation', 'students.pin_hash'] as const),
] as const

/** Reads a student from a row; the PIN stays behind. */
export function readStudent({ id, organisation, name, external_id, accommodation, pin_hash }: StudentRow): Student {
  return {
    ...{ id, organisation, name },
    ...(external_id !== null && { externalId: external_id }),
    ...(accommodation !== null && { accommodation: JSON.parse(accommodation) }),
    hasPin: pin_hash !== null,
  }
}
