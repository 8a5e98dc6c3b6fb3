import type { StudentSession } from '../../storage/classes/student-sessions.ts'
import { hashToken } from '../../text/token-hash.ts'
import type { AttemptId, QuizId } from '../../vocabulary/identifiers.ts'
import type { ClassServices } from './class-services.ts'

/** Finds the sign-in that a token opens, if it still holds. */
export async function readStudentSession(
  { store, clock }: ClassServices,
  token: string,
): Promise<StudentSession | undefined> {
  return token === '' ? undefined : store.findSession(hashToken(token), clock())
}

/** Lists by quiz the attempt that a student has under way, the latest where there are several. */
export async function listOwnAttempts(
  { store }: ClassServices,
  { student }: StudentSession,
): Promise<Map<QuizId, AttemptId>> {
  const open = student === undefined ? [] : await store.listOpenAttempts(student.id)
  return new Map(open.map(({ quiz, attempt }) => [quiz, attempt]))
}

/** Ends a sign-in and gives the attempts that were begun in it, which the browser is to forget. */
export async function leaveClass(services: ClassServices, token: string): Promise<AttemptId[]> {
  const session = await readStudentSession(services, token)
  await services.store.endSession(hashToken(token))
  if (session?.student === undefined) return []
  const begun = await services.store.listAttemptsSince(session.student.id, session.madeAt)
  return begun.map(({ attempt }) => attempt)
}
