import type { Kysely } from 'kysely'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import { dialectOf } from '../dialect.ts'
import type { Tables } from '../tables.ts'

/**
 * Holds an organisation until the end of the transaction, so that changes of its students take turns. Over SQLite the
 * transaction has the write lock already.
 */
export async function lockOrganisation(transaction: Kysely<Tables>, organisation: OrganisationId): Promise<void> {
  if (dialectOf(transaction) === 'sqlite') return
  const row = transaction.selectFrom('organisations').select('id').where('id', '=', organisation)
  await row.forNoKeyUpdate().execute()
}
