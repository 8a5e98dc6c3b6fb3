import { type Kysely, type Migration, sql } from 'kysely'
import { dialectOf } from '../dialect.ts'

/** Writes beside each message which attempt it tells of, so that it goes where the attempt goes. */
export const nameToldAttempts: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database
    await schema.alterTable('outbox').addColumn('attempt', 'text').execute()
    const told =
      dialectOf(database) === 'sqlite'
        ? sql`json_extract(body, '$.data.attempt.id')`
        : sql`body::json #>> '{data,attempt,id}'`
    await sql`update outbox set attempt = ${told} where body like '{"type":"attempt.submitted"%'`.execute(database)
    await sql`create index outbox_attempt on outbox (attempt) where attempt is not null`.execute(database)
  },
}
