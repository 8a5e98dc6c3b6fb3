import type { Kysely } from 'kysely'
import { listTables } from '../list-tables.ts'
import { TransferFault } from './transfer-fault.ts'

/** Is the table that a database has only while another one is moved into it. */
export const progressTable = 'transfer_progress'

/**
 * Throws a `TransferFault` where another database has been moved into this one in part, so that no server serves half of
 * the data.
 */
export async function refuseUnfinishedMove<Any>(database: Kysely<Any>): Promise<void> {
  if ((await listTables(database)).includes(progressTable))
    throw new TransferFault(
      'The database holds a part of another one: run the same "quizwright migrate-database" again until it ends.',
    )
}
