import { type Kysely, sql } from 'kysely'
import type { QuizId } from '../../vocabulary/identifiers.ts'
import { ExportAttempts } from '../../vocabulary/job-request.ts'
import { dialectOf } from '../dialect.ts'
import type { Tables } from '../tables.ts'

/** Is what a job says whose result was taken away. */
export const forgottenSentence =
  'The result is deleted, since attempts in it were erased or kept long enough. Ask for a new one.'

/**
 * Takes away what jobs have written of the attempts at quizzes, within the transaction that takes attempts away, as its
 * last step: who holds the jobs waits for nobody. A job that is done says so; one under way begins anew. Gives how many
 * results are gone.
 */
export async function forgetExports(transaction: Kysely<Tables>, quizzes: readonly QuizId[]): Promise<number> {
  if (quizzes.length === 0) return 0
  // A job that has read the attempts before they are gone is either seen here or begins once they are.
  if (dialectOf(transaction) === 'postgres') await sql`lock table jobs in share row exclusive mode`.execute(transaction)
  const exports = await transaction
    .selectFrom('jobs')
    .select(['id', 'input'])
    .where('kind', '=', ExportAttempts.shape.kind.value)
    .execute()
  const ids = exports.filter(({ input }) => quizzes.includes(JSON.parse(input).quiz)).map(({ id }) => id)
  if (ids.length === 0) return 0
  await transaction.deleteFrom('job_parts').where('job', 'in', ids).execute()
  await transaction
    .updateTable('jobs')
    .set({ checkpoint: null, progress: 0 })
    .where('id', 'in', ids)
    .where('state', 'in', ['queued', 'running'])
    .execute()
  // Without a dispatch the queue hands it out anew; its worker finds that it has lost it.
  await transaction
    .updateTable('jobs')
    .set(({ eb }) => ({ state: 'queued', lease_until: null, dispatch: null, tries: eb('tries', '-', 1) }))
    .where('id', 'in', ids)
    .where('state', '=', 'running')
    .execute()
  const { numUpdatedRows } = await transaction
    .updateTable('jobs')
    .set({ media_type: null, sentence: forgottenSentence })
    .where('id', 'in', ids)
    .where('state', '=', 'done')
    .where('media_type', 'is not', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
