import type { Kysely } from 'kysely'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { AttemptId, OrganisationId, QuizId, StudentId } from '../../vocabulary/identifiers.ts'
import type { AttemptsFate, ErasureReport } from '../../vocabulary/student-record.ts'
import type { Connection } from '../connection.ts'
import { forgetExports } from '../jobs/forget-exports.ts'
import { stripMessages } from '../outbox/strip-messages.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { Tables } from '../tables.ts'
import { addDeleted, deleteAttempts, heldAttempts, noAttempts } from './delete-attempts.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Takes away what is kept of somebody. */
export interface StoredErasures {
  /**
   * Erases a student as one step: the roster entry, PIN, memberships and sessions go; attempts are deleted, or stay
   * without the student, the accommodation and the token that opened them. So do the messages that tell of them, sent or
   * not, and the results of jobs that list them go. Erasing again finds what came in meanwhile. Where something was there
   * to erase, the record of changes gets what `describe` gives.
   */
  eraseStudent(
    organisation: OrganisationId,
    student: StudentId,
    attempts: AttemptsFate,
    describe: (report: ErasureReport) => AuditEvent,
  ): Promise<ErasureReport>
  /** Deletes an attempt that has no student, with its responses, messages and the results of jobs that list it. */
  eraseAttempt(attempt: AttemptId): Promise<boolean>
}

/** Erases in a database of either kind. */
export function storedErasures({ database }: Connection): StoredErasures {
  return {
    eraseStudent: (organisation, student, fate, describe) =>
      database.transaction().execute(async trx => {
        const report = await eraseStudent(trx, organisation, student, fate)
        if (report.found || report.deletedAttempts + report.keptAttempts > 0) await recordAudit(trx, describe(report))
        return report
      }),
    eraseAttempt: attempt =>
      database.transaction().execute(async trx => {
        const held = await heldAttempts(trx).where('id', '=', attempt).where('student', 'is', null).execute()
        const deleted = await deleteAttempts(
          trx,
          held.map(({ number }) => number),
        )
        await forgetExports(trx, deleted.quizzes)
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
  const { quizzes, ...gone } = await (fate === 'delete' ? deleteOf : detachOf)(database, student)
  await database.deleteFrom('students').where('id', '=', student).execute()
  return {
    ...nothing(student),
    ...gone,
    exports: await forgetExports(database, quizzes),
    found: row !== undefined,
    classes: Number(classes.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
  }
}

const nothing = (student: StudentId): ErasureReport => ({
  ...{ student, found: false, deletedAttempts: 0, deletedResponses: 0, keptAttempts: 0, classes: 0, sessions: 0 },
  ...{ messages: 0, exports: 0 },
})

type Gone = Pick<ErasureReport, 'messages'> &
  Partial<Pick<ErasureReport, 'deletedAttempts' | 'deletedResponses' | 'keptAttempts'>> & {
    readonly quizzes: readonly QuizId[]
  }

const mostAtOnce = 500

async function deleteOf(database: Kysely<Tables>, student: StudentId): Promise<Gone> {
  let gone = noAttempts
  for (;;) {
    const held = await heldAttempts(database).where('student', '=', student).limit(mostAtOnce).execute()
    if (held.length === 0) {
      const { attempts: deletedAttempts, responses: deletedResponses, ...rest } = gone
      return { deletedAttempts, deletedResponses, ...rest }
    }
    const part = await deleteAttempts(
      database,
      held.map(({ number }) => number),
    )
    gone = addDeleted(gone, part)
  }
}

// No token has this hash.
const hashOfNoToken = '0'.repeat(64)

async function detachOf(database: Kysely<Tables>, student: StudentId): Promise<Gone> {
  const detached = await database
    .updateTable('attempts')
    .set({ student: null, accommodation: null, token_hash: hashOfNoToken })
    .where('student', '=', student)
    .returning(['id', 'quiz'])
    .execute()
  return {
    keptAttempts: detached.length,
    messages: await stripMessages(
      database,
      detached.map(({ id }) => id),
    ),
    quizzes: [...new Set(detached.map(({ quiz }) => quiz))],
  }
}
