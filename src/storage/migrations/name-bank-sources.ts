import type { Kysely, Migration } from 'kysely'

/** Makes the table that says from what the banks of files were loaded, so that a start need not make them once more. */
export const nameBankSources: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('bank_sources')
      .addColumn('bank', 'text', column => column.primaryKey().references('banks.id'))
      .addColumn('version', 'integer', column => column.notNull())
      .addColumn('source', 'text', column => column.notNull())
      .execute()
  },
}
