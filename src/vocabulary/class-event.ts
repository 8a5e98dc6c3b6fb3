import type { ClassId, OrganisationId, StudentId } from './identifiers.ts'

/**
 * Is something that was done to classes, students or what is kept of them, for the record of changes. `counts` says how
 * much; nothing in it names a student otherwise than by the id, or opens anything.
 */
export interface ClassEvent {
  readonly kind:
    | 'class-made'
    | 'class-changed'
    | 'class-removed'
    | 'roster-imported'
    | 'pins-made'
    | 'student-changed'
    | 'student-removed'
    | 'student-exported'
    | 'student-erased'
    | 'retention-set'
    | 'old-attempts-dropped'
  readonly organisation: OrganisationId
  readonly class?: ClassId | undefined
  readonly student?: StudentId | undefined
  readonly counts?: Readonly<Record<string, number>> | undefined
}
