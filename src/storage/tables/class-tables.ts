import type { SignIn } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'

/**
 * Types the tables of classes and students. Times are milliseconds UTC; `accommodation` is JSON. PINs are stored as a
 * keyed hash, tokens as SHA-256. `name_key` is how a typed name is found, whatever its case, accents and order.
 */
export interface ClassTables {
  classes: {
    id: ClassId
    organisation: OrganisationId
    name: string
    join_code: string
    sign_in: SignIn
    made_at: number
  }
  students: {
    id: StudentId
    organisation: OrganisationId
    name: string
    name_key: string
    external_id: string | null
    accommodation: string | null
    pin_hash: string | null
    pin_made_at: number | null
    made_at: number
  }
  class_students: { class: ClassId; student: StudentId; since: number }
  student_sessions: {
    token_hash: string
    class: ClassId
    student: StudentId | null
    shared: number
    made_at: number
    expires_at: number
  }
  pin_tries: { subject: string; count: number; ends_at: number }
  retention_periods: { organisation: OrganisationId; days: number }
}
