import type { Kysely } from 'kysely'
import type { AttemptId, OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { AttemptsFate, ErasureReport } from '../../vocabulary/student-record.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { type DeletedAttempts, deleteAttempts, heldAttempts } from './delete-attempts.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Takes away what is kept of somebody. */
export interface StoredErasures {
  /**
   * Erases a student as one step: the roster entry, PIN, memberships and sessions go; attempts are deleted, or stay
   * without the student, the accommodation and the token that opened them. Erasing again finds what came in meanwhile.
   */
  eraseStudent(organisation: OrganisationId, student: StudentId, attempts: AttemptsFate): Promise<ErasureReport>
  /** Deletes an attempt that has no student, with its responses. */
  eraseAttempt(attempt: AttemptId): Promise<boolean>
}

/** Erases in a database of either kind. */
export function storedErasures({ database }: Connection): StoredErasures {
  return {
    eraseStudent: (organisation, student, fate) =>
      database.transaction().execute(trx => eraseStudent(trx, organisation, student, fate)),
    eraseAttempt: attempt =>
      database.transaction().execute(async trx => {
        const held = await heldAttempts(trx).where('id', '=', attempt).where('student', 'is', null).execute()
        const deleted = await deleteAttempts(
          trx,
          held.map(({ number }) => number),
        )
        return deleted.attempts > 0
      }),
  }
}

async function eraseStudent(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  student: StudentId,
  fate: AttemptsFate,
): Promise<ErasureReport> {
  await lockOrganisation(database, organisation)
  const row = await database.selectFrom('students').select('organisation').where('id', '=', student).executeTakeFirst()
  // Another organisation's student is as good as none; whom nobody has may have left an attempt begun at the last moment.
  if (row !== undefined && row.organisation !== organisation) return nothing(student)
  const sessions = await database.deleteFrom('student_sessions').where('student', '=', student).executeTakeFirst()
  const classes = await database.deleteFrom('class_students').where('student', '=', student).executeTakeFirst()
  const gone = fate === 'delete' ? await deleteOf(database, student) : await detachOf(database, student)
  await database.deleteFrom('students').where('id', '=', student).execute()
  return {
    ...nothing(student),
    ...gone,
    found: row !== undefined,
    classes: Number(classes.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
  }
}

const nothing = (student: StudentId): ErasureReport => ({
  ...{ student, found: false, deletedAttempts: 0, deletedResponses: 0, keptAttempts: 0, classes: 0, sessions: 0 },
})

type Gone = Pick<ErasureReport, 'deletedAttempts' | 'deletedResponses'> | Pick<ErasureReport, 'keptAttempts'>

const mostAtOnce = 500

async function deleteOf(database: Kysely<Tables>, student: StudentId): Promise<Gone> {
  let gone: DeletedAttempts = { attempts: 0, responses: 0 }
  for (;;) {
    const held = await heldAttempts(database).where('student', '=', student).limit(mostAtOnce).execute()
    if (held.length === 0) return { deletedAttempts: gone.attempts, deletedResponses: gone.responses }
    const part = await deleteAttempts(
      database,
      held.map(({ number }) => number),
    )
    gone = { attempts: gone.attempts + part.attempts, responses: gone.responses + part.responses }
  }
}

// No token has this hash.
const hashOfNoToken = '0'.repeat(64)

async function detachOf(database: Kysely<Tables>, student: StudentId): Promise<Gone> {
  const detached = await database
    .updateTable('attempts')
    .set({ student: null, accommodation: null, token_hash: hashOfNoToken })
    .where('student', '=', student)
    .executeTakeFirst()
  return { keptAttempts: Number(detached.numUpdatedRows) }
}
