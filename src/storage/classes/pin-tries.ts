import { type Kysely, sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { dialectOf } from '../dialect.ts'
import type { Tables } from '../tables.ts'

/** Is one thing that tries are counted of, how many are taken, and within how many milliseconds from the first. */
export interface TryLimit {
  readonly subject: string
  readonly most: number
  readonly within: number
}

/** Counts tries in the database, so that all servers over it count together. */
export interface PinTries {
  /**
   * Counts one more try of each subject in turn. At the first that has had too many it stops, and gives when that one's
   * time ends; those behind it are not counted.
   */
  countTries(limits: readonly TryLimit[], now: number): Promise<number | undefined>
  /** Takes one try of each subject back; they are in the order in which they were counted. */
  forgetTries(subjects: readonly string[]): Promise<void>
}

/** Counts tries in a database of either kind. */
export function pinTries({ database }: Connection): PinTries {
  return {
    countTries: async (limits, now) => {
      await clean(database, now)
      return database.transaction().execute(async trx => {
        for (const limit of limits) {
          const { count, ends_at } = await countOne(trx, limit, now)
          if (count > limit.most) return ends_at
        }
        return undefined
      })
    },
    // One after the other in the order of counting, so that no two transactions wait for each other.
    forgetTries: subjects =>
      database.transaction().execute(async trx => {
        for (const subject of subjects)
          await trx
            .updateTable('pin_tries')
            .set(({ eb }) => ({ count: eb('count', '-', 1) }))
            .where('subject', '=', subject)
            .where('count', '>', 0)
            .execute()
      }),
  }
}

function countOne(database: Kysely<Tables>, { subject, within }: TryLimit, now: number) {
  const isOver = sql<boolean>`pin_tries.ends_at <= ${now}`
  return database
    .insertInto('pin_tries')
    .values({ subject, count: 1, ends_at: now + within })
    .onConflict(conflict =>
      conflict.column('subject').doUpdateSet({
        count: sql`case when ${isOver} then 1 else pin_tries.count + 1 end`,
        ends_at: sql`case when ${isOver} then ${sql.lit(now + within)} else pin_tries.ends_at end`,
      }),
    )
    .returning(['count', 'ends_at'])
    .executeTakeFirstOrThrow()
}

async function clean(database: Kysely<Tables>, now: number): Promise<void> {
  const over = database.selectFrom('pin_tries').select('subject').where('ends_at', '<=', now).limit(100)
  const free = dialectOf(database) === 'sqlite' ? over : over.forUpdate().skipLocked()
  if ((await over.limit(1).executeTakeFirst()) === undefined) return
  await database.deleteFrom('pin_tries').where('subject', 'in', free).execute()
}
