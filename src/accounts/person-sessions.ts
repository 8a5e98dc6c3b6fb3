import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '../storage/tables.ts'
import { hashToken } from '../text/token-hash.ts'
import type { PersonId, PersonSessionId } from '../vocabulary/identifiers.ts'
import type { Person } from '../vocabulary/person.ts'

const day = 24 * 60 * 60 * 1_000
const idle = 30 * day
const whole = 90 * day
const betweenTouches = 10 * 60 * 1_000

/** Is how a person got in. */
export type SignInMethod = 'password' | 'passkey' | 'provider'

/** Is one sign-in of a person on one device; times are milliseconds UTC. `device` is words, such as "Firefox on Linux". */
export interface PersonSession {
  readonly id: PersonSessionId
  readonly person: PersonId
  readonly method: SignInMethod
  readonly device: string
  readonly madeAt: number
  readonly seenAt: number
  readonly expiresAt: number
}

/** Is a session with the person whose it is. */
export interface SignedIn {
  readonly person: Person
  readonly session: PersonSession
}

/** Says what a session begins with. */
export interface SessionStart {
  readonly token: string
  readonly person: PersonId
  readonly method: SignInMethod
  readonly device: string
}

/**
 * Keeps the sessions of people by the hashes of their tokens. A session ends 30 days after it was last used, and 90 days
 * after it began whatever happens.
 */
export interface PersonSessions {
  readonly begin: (start: SessionStart) => Promise<PersonSession>
  readonly find: (token: string) => Promise<SignedIn | undefined>
  readonly list: (person: PersonId) => Promise<PersonSession[]>
  readonly end: (person: PersonId, session: PersonSessionId) => Promise<boolean>
  readonly endAll: (person: PersonId, except?: PersonSessionId) => Promise<number>
}

/** Is how long a browser keeps the cookie of a session, in seconds: as long as a session can last. */
export const sessionSeconds = whole / 1_000

/** Opens the sessions of a database, or of a transaction of it. */
export function openPersonSessions(
  database: Kysely<Tables>,
  { clock, newId }: { clock: () => number; newId: (prefix: 'ps') => PersonSessionId },
): PersonSessions {
  return {
    async begin({ token, ...start }) {
      const now = clock()
      await database.deleteFrom('person_sessions').where('expires_at', '<=', now).execute()
      const times = { made_at: now, seen_at: now, expires_at: now + idle }
      const row = { id: newId('ps'), token_hash: hashToken(token), ...start, ...times }
      await database.insertInto('person_sessions').values(row).execute()
      return sessionOf(row)
    },
    async find(token) {
      const now = clock()
      const row = await database
        .selectFrom('person_sessions')
        .innerJoin('people', 'people.id', 'person_sessions.person')
        .selectAll('person_sessions')
        .select(['people.name', 'people.address'])
        .where('token_hash', '=', hashToken(token))
        .where('expires_at', '>', now)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const person = { id: row.person, name: row.name, address: row.address }
      if (now - row.seen_at < betweenTouches) return { person, session: sessionOf(row) }
      const times = { seen_at: now, expires_at: Math.min(now + idle, row.made_at + whole) }
      await database.updateTable('person_sessions').set(times).where('id', '=', row.id).execute()
      return { person, session: sessionOf({ ...row, ...times }) }
    },
    async list(person) {
      const rows = await database
        .selectFrom('person_sessions')
        .selectAll()
        .where('person', '=', person)
        .where('expires_at', '>', clock())
        .orderBy('seen_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(sessionOf)
    },
    async end(person, session) {
      const ended = await database
        .deleteFrom('person_sessions')
        .where('person', '=', person)
        .where('id', '=', session)
        .executeTakeFirst()
      return ended.numDeletedRows > 0n
    },
    async endAll(person, except) {
      const all = database.deleteFrom('person_sessions').where('person', '=', person)
      const ended = await (except === undefined ? all : all.where('id', '!=', except)).executeTakeFirst()
      return Number(ended.numDeletedRows)
    },
  }
}

function sessionOf(row: Selectable<Tables['person_sessions']>): PersonSession {
  const { id, person, method, device } = row
  return { id, person, method, device, madeAt: row.made_at, seenAt: row.seen_at, expiresAt: row.expires_at }
}
