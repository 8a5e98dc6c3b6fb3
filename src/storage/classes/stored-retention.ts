import { type Kysely, sql } from 'kysely'
import type { OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { type DeletedAttempts, deleteAttempts, heldAttempts } from './delete-attempts.ts'

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
  setRetention(organisation: OrganisationId, days: number | undefined): Promise<void>
  /**
   * Deletes attempts at an organisation's quizzes of which nothing happened since a time in milliseconds UTC: not the
   * submission, and no answer where it is not submitted. One transaction takes 500 at most.
   */
  deleteAttemptsBefore(organisation: OrganisationId, before: number): Promise<DeletedAttempts>
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
    setRetention: async (organisation, days) => {
      if (days === undefined)
        await database.deleteFrom('retention_periods').where('organisation', '=', organisation).execute()
      else
        await database
          .insertInto('retention_periods')
          .values({ organisation, days })
          .onConflict(conflict => conflict.column('organisation').doUpdateSet({ days }))
          .execute()
    },
    deleteAttemptsBefore: async (organisation, before) => {
      let gone: DeletedAttempts = { attempts: 0, responses: 0 }
      const quizzes = await database
        .selectFrom('quizzes')
        .innerJoin('banks', 'banks.id', 'quizzes.bank')
        .where('banks.organisation', '=', organisation)
        .select('quizzes.id')
        .execute()
      for (const { id } of quizzes) {
        const part = await deleteOfQuiz(database, id, before)
        gone = { attempts: gone.attempts + part.attempts, responses: gone.responses + part.responses }
      }
      return gone
    },
  }
}

const mostAtOnce = 500

async function deleteOfQuiz(database: Kysely<Tables>, quiz: QuizId, before: number): Promise<DeletedAttempts> {
  let gone: DeletedAttempts = { attempts: 0, responses: 0 }
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
      return { ...deleted, found: numbers.length }
    })
    gone = { attempts: gone.attempts + part.attempts, responses: gone.responses + part.responses }
    if (part.found < mostAtOnce) return gone
  }
}

const isOver = (before: number) => sql<boolean>`(
  attempts.submitted_at < ${before} or (attempts.submitted_at is null and not exists (
    select 1 from responses where responses.attempt = attempts.number and responses.answered_at >= ${before}
  ))
)`
