import type { SessionStart } from '../../storage/classes/student-sessions.ts'
import { hashToken } from '../../text/token-hash.ts'
import { type Class, readJoinCode } from '../../vocabulary/class.ts'
import type { StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { ClassServices } from './class-services.ts'
import { countTry } from './guard-pins.ts'
import { isPinOf } from './hash-pin.ts'

const minute = 60_000

/** Is how long a sign-in holds, in milliseconds: 12 hours, and two on a computer that others use after it. */
export const sessionTimes = { own: 12 * 60 * minute, shared: 120 * minute } as const

/** Is what a student gives to sign in: a name of the roster, the PIN, and whether others use the computer too. */
export interface RosterSignIn {
  readonly name: string
  readonly pin: string
  readonly isShared: boolean
}

/**
 * Finds a class by its join code as somebody typed it at a client's address. Throws `class-not-found`, and
 * `too-many-requests` after too many codes that are none.
 */
export async function findJoinedClass(services: ClassServices, code: string, client: string): Promise<Class> {
  const forgive = await countTry(services, { kind: 'code', client })
  const read = readJoinCode(code)
  const found = read === undefined ? undefined : await services.store.findClassByCode(read)
  if (found === undefined)
    throw new QuizwrightError('class-not-found', 'No class has this code. Check each sign, or ask your teacher.')
  await forgive()
  return found
}

/** Enters a class that asks nobody's name, and gives the token of the sign-in. */
export function enterOpenClass(services: ClassServices, { id }: Class, isShared: boolean): Promise<string> {
  return begin(services, { class: id, isShared })
}

/**
 * Signs a student in to a class that asks who comes, and gives the token of the sign-in. Throws `class-sign-in-failed`,
 * the same whether the name or the PIN was wrong, and `too-many-requests`.
 */
export async function signInToClass(
  services: ClassServices,
  { id }: Class,
  { name, pin, isShared }: RosterSignIn,
  client: string,
): Promise<string> {
  const { store, secret } = services
  const digits = pin.replaceAll(/[\s-]/g, '')
  const named = await store.findNamed(id, name)
  const forgive = await countTry(services, { kind: 'pin', client, class: id, name, student: named[0]?.student })
  // Whom nobody is named takes the time of a comparison too.
  const candidates = named.length === 0 ? [{ student: nobody, pinHash: null }] : named
  const fitting = candidates.filter(({ student, pinHash }) => {
    return isPinOf(secret, student, digits, pinHash ?? hashOfNoPin) && pinHash !== null
  })
  const [student, ...others] = fitting
  if (student === undefined || others.length > 0) throw new QuizwrightError('class-sign-in-failed')
  await forgive()
  return begin(services, { class: id, student: student.student, isShared })
}

const nobody: StudentId = 'st_nobody'
const hashOfNoPin = '0'.repeat(64)

type Beginning = Pick<SessionStart, 'class' | 'student' | 'isShared'>

async function begin({ store, clock, newToken }: ClassServices, beginning: Beginning): Promise<string> {
  const token = newToken()
  const madeAt = clock()
  const expiresAt = madeAt + (beginning.isShared ? sessionTimes.shared : sessionTimes.own)
  await store.beginSession({ ...beginning, tokenHash: hashToken(token), madeAt, expiresAt })
  return token
}
