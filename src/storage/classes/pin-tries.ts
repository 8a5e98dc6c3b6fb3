import { sql } from 'kysely'
import type { Connection } from '../connection.ts'

/**
 * Counts tries in the database, so that all servers over it count together. `countTry` counts one more of a subject and
 * gives the count within its time, and when that ends; `forgetTry` takes one back.
 */
export interface PinTries {
  countTry(subject: string, now: number, within: number): Promise<{ readonly count: number; readonly endsAt: number }>
  forgetTry(subject: string): Promise<void>
}

/** Counts tries in a database of either kind. */
export function pinTries({ database }: Connection): PinTries {
  return {
    countTry: async (subject, now, within) => {
      await database.deleteFrom('pin_tries').where('ends_at', '<=', now).execute()
      const row = await database
        .insertInto('pin_tries')
        .values({ subject, count: 1, ends_at: now + within })
        .onConflict(conflict => conflict.column('subject').doUpdateSet({ count: sql`pin_tries.count + 1` }))
        .returning(['count', 'ends_at as endsAt'])
        .executeTakeFirstOrThrow()
      return row
    },
    forgetTry: async subject => {
      await database
        .updateTable('pin_tries')
        .set(({ eb }) => ({ count: eb('count', '-', 1) }))
        .where('subject', '=', subject)
        .where('count', '>', 0)
        .execute()
    },
  }
}
