import type { Kysely, Migration } from 'kysely'
import { houseOrganisation } from '../../vocabulary/organisation.ts'

/** Adds organisations and their members, with the server's own one, to which every bank stored so far belongs. */
export const addOrganisations: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('organisations')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('name', 'text', column => column.notNull())
      .addColumn('made_at', 'bigint', column => column.notNull())
      .execute()
    const rows = database as Kysely<{ organisations: { id: string; name: string; made_at: number } }>
    await rows.insertInto('organisations').values({ id: houseOrganisation, name: 'This server', made_at: 0 }).execute()
    await database.schema
      .alterTable('banks')
      .addColumn('organisation', 'text', column => column.notNull().defaultTo(houseOrganisation))
      .execute()
    await database.schema
      .createTable('members')
      .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
      .addColumn('person', 'text', column => column.notNull())
      .addColumn('role', 'text', column => column.notNull())
      .addColumn('since', 'bigint', column => column.notNull())
      .addPrimaryKeyConstraint('members_key', ['organisation', 'person'])
      .execute()
    await database.schema.createIndex('members_person').on('members').column('person').execute()
    await database.schema.createIndex('banks_organisation').on('banks').column('organisation').execute()
  },
}
