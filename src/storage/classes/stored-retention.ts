import { type Kysely, sql } from 'kysely'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'
import { forgetExports } from '../jobs/forget-exports.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { Tables } from '../tables.ts'
import { addDeleted, type DeletedAttempts, deleteAttempts, heldAttempts, noAttempts } from './delete-attempts.ts'
import { lockOrganisation } from './lock-organisation.ts'

/** Is how long an organisation keeps attempts, in days, where it has said so. */
export interface Retention {
  readonly organisation: OrganisationId
  readonly days?: number | undefined
}

/** Keeps how long attempts are kept, and deletes those that have been kept so long. */
export interface StoredRetention {
  /** Lists every organisation with its period. */
  listRetention(): Promise<Retention[]>
  findRetention(organisation: OrganisationId): Promise<number | undefined>
  /** Sets the period, with `event` in the record of changes where it was another. */
  setRetention(organisation: OrganisationId, days: number | undefined, event: AuditEvent): Promise<void>
  /**
   * Deletes attempts at an organisation's quizzes of which nothing happened since a time in milliseconds UTC: not the
   * submission, and no answer where it is not submitted. The messages that tell of them and the results of jobs that
   * list them go too. One transaction takes 500 at most of one quiz, and adds what `describe` gives to the record of
   * changes; `signal` ends it all behind the one under way.
   */
  deleteAttemptsBefore(organisation: OrganisationId, before: number, deletion: Deletion): Promise<DeletedAttempts>
}

/** Is how attempts are deleted: what the record of changes gets, and what ends it before all are gone. */
export interface Deletion {
  readonly describe: (quiz: QuizId, deleted: DeletedAttempts) => AuditEvent
  readonly signal?: AbortSignal | undefined
}

/** Keeps retention in a database of either kind. */
export function storedRetention({ database }: Connection): StoredRetention {
  return {
    listRetention: async () => {
      const rows = await database
        .selectFrom('organisations')
        .leftJoin('retention_periods as period', 'period.organisation', 'organisations.id')
        .select(['organisations.id as organisation', 'period.days'])
        .orderBy('organisations.id')
        .execute()
      return rows.map(({ organisation, days }) => ({ organisation, ...(days !== null && { days }) }))
    },
    findRetention: async organisation => {
      const row = database.selectFrom('retention_periods').select('days').where('organisation', '=', organisation)
      return (await row.executeTakeFirst())?.days
    },
    setRetention: (organisation, days, event) =>
      database.transaction().execute(async trx => {
        await lockOrganisation(trx, organisation)
        const row = trx.selectFrom('retention_periods').select('days').where('organisation', '=', organisation)
        if ((await row.executeTakeFirst())?.days === days) return
        await writeRetention(trx, organisation, days)
        await recordAudit(trx, event)
      }),
    deleteAttemptsBefore: async (organisation, before, deletion) => {
      let gone = noAttempts
      const quizzes = await database
        .selectFrom('quizzes')
        .innerJoin('banks', 'banks.id', 'quizzes.bank')
        .where('banks.organisation', '=', organisation)
        .select('quizzes.id')
        .execute()
      for (const { id } of quizzes) {
        if (deletion.signal?.aborted) break
        gone = addDeleted(gone, await deleteOfQuiz(database, id, before, deletion))
      }
      return gone
    },
  }
}

const mostAtOnce = 500

async function writeRetention(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  days: number | undefined,
): Promise<void> {
  if (days === undefined) {
    await database.deleteFrom('retention_periods').where('organisation', '=', organisation).execute()
    return
  }
  await database
    .insertInto('retention_periods')
    .values({ organisation, days })
    .onConflict(conflict => conflict.column('organisation').doUpdateSet({ days }))
    .execute()
}

async function deleteOfQuiz(
  database: Kysely<Tables>,
  quiz: QuizId,
  before: number,
  { describe, signal }: Deletion,
): Promise<DeletedAttempts> {
  let gone = noAttempts
  for (;;) {
    const part = await database.transaction().execute(async trx => {
      const held = await heldAttempts(trx)
        .where('quiz', '=', quiz)
        .where('started_at', '<', before)
        .where(isOver(before))
        .orderBy('started_at')
        .orderBy('number')
        .limit(mostAtOnce)
        .execute()
      // Now that they are held nobody answers them any more, but somebody may have just before.
      const numbers = held.map(({ number }) => number)
      const still =
        numbers.length === 0
          ? []
          : await trx
              .selectFrom('attempts')
              .select('number')
              .where('number', 'in', numbers)
              .where(isOver(before))
              .execute()
      const deleted = await deleteAttempts(
        trx,
        still.map(({ number }) => number),
      )
      if (deleted.attempts > 0) {
        await recordAudit(trx, describe(quiz, deleted))
        await forgetExports(trx, deleted.quizzes)
      }
      return { deleted, found: numbers.length }
    })
    gone = addDeleted(gone, part.deleted)
    if (part.found < mostAtOnce || signal?.aborted) return gone
  }
}

const isOver = (before: number) => sql<boolean>`(
  attempts.submitted_at < ${before} or (attempts.submitted_at is null and not exists (
    select 1 from responses where responses.attempt = attempts.number and responses.answered_at >= ${before}
  ))
)`
