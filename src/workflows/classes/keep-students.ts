import type { StudentChanges } from '../../storage/classes/stored-students.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { ClassId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { type PinCard, type Student, tidyAccommodation } from '../../vocabulary/student.ts'
import { describeChange } from '../describe-change.ts'
import type { ClassServices } from './class-services.ts'
import { hashPin } from './hash-pin.ts'
import { findClass } from './keep-classes.ts'
import { readLine } from './read-line.ts'

/** Lists the students of a class by name. Throws `class-not-found`. */
export async function listClassStudents(
  services: ClassServices,
  organisation: OrganisationId,
  of: ClassId,
): Promise<Student[]> {
  await findClass(services, organisation, of)
  return services.store.listStudents(organisation, of)
}

/** Finds a student of an organisation. Throws `student-not-found`. */
export async function findStudent(
  { store }: ClassServices,
  organisation: OrganisationId,
  id: StudentId,
): Promise<Student> {
  const found = await store.findStudent(organisation, id)
  if (found === undefined) throw new QuizwrightError('student-not-found')
  return found
}

/**
 * Changes a student's name, id or accommodation. An attempt keeps the accommodation that it began with.
 * Throws `student-not-found`, `external-id-taken`, and `invalid-request` for a name or an id that is none.
 */
export async function changeStudent(
  services: ClassServices,
  asker: Asker,
  id: StudentId,
  { name, externalId, accommodation }: StudentChanges,
): Promise<Student> {
  const { organisation } = asker
  const changes = {
    ...(name !== undefined && { name: readLine('name', name) }),
    ...(externalId !== undefined && {
      externalId: externalId === null || externalId.trim() === '' ? null : readLine('externalId', externalId),
    }),
    ...(accommodation !== undefined && { accommodation: tidyAccommodation(accommodation ?? undefined) ?? null }),
  }
  const outcome = await services.store.changeStudent(organisation, id, changes, changed => {
    const action = changed.includes('accommodation') ? 'accommodation-changed' : 'student-changed'
    return describeChange(services, asker, { action, resource: id, details: { changed } })
  })
  if (outcome === 'taken') throw new QuizwrightError('external-id-taken')
  return findStudent(services, organisation, id)
}

/** Takes a student out of a class; the student and the attempts stay. Throws `student-not-found`. */
export async function removeFromClass(
  services: ClassServices,
  asker: Asker,
  of: ClassId,
  student: StudentId,
): Promise<void> {
  const event = describeChange(services, asker, {
    ...{ action: 'student-removed', resource: student, details: { class: of } },
  })
  const isRemoved = await services.store.removeFromClass(asker.organisation, of, student, event)
  if (!isRemoved) throw new QuizwrightError('student-not-found')
}

/**
 * Makes new PINs for students of a class: for those named, for those who have none yet, or for all. Each is told this
 * once; old PINs and sign-ins end. Throws `class-not-found`, and `student-not-found` for one who is not of the class.
 */
export async function renewPins(
  services: ClassServices,
  asker: Asker,
  of: ClassId,
  whom: readonly StudentId[] | 'all' | 'without',
): Promise<PinCard[]> {
  const { store, secret, newPin, clock } = services
  const students = await listClassStudents(services, asker.organisation, of)
  const isAsked = ({ id, hasPin }: Student) =>
    typeof whom === 'string' ? whom === 'all' || !hasPin : whom.includes(id)
  const asked = students.filter(isAsked)
  if (typeof whom !== 'string' && asked.length < new Set(whom).size) throw new QuizwrightError('student-not-found')
  const cards = asked.map(({ id, name }) => ({ student: id, name, pin: newPin() }))
  const hashed = cards.map(({ student, pin }) => ({ student, pinHash: hashPin(secret, student, pin) }))
  // Who made a PIN could have signed in with it, so students that were named are named in the record too.
  const named = typeof whom !== 'string' && { students: cards.map(({ student }) => student) }
  const details = { pins: cards.length, ...named }
  await store.setPins(hashed, clock(), describeChange(services, asker, { action: 'pins-made', resource: of, details }))
  return cards
}
