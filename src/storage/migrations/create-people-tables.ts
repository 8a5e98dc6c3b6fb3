import type { Kysely, Migration } from 'kysely'

/** Creates the tables of API keys, invitations and the record of changes. */
export const createPeopleTables: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('api_keys')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
      .addColumn('name', 'text', column => column.notNull())
      .addColumn('secret_hash', 'text', column => column.notNull().unique())
      .addColumn('scopes', 'text', column => column.notNull())
      .addColumn('is_owner', 'integer', column => column.notNull())
      .addColumn('made_by', 'text')
      .addColumn('made_at', 'bigint', column => column.notNull())
      .addColumn('last_used_at', 'bigint')
      .addColumn('expires_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute()
    await schema.createIndex('api_keys_organisation').on('api_keys').column('organisation').execute()
    await schema
      .createTable('invitations')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
      .addColumn('role', 'text', column => column.notNull())
      .addColumn('note', 'text', column => column.notNull())
      .addColumn('token_hash', 'text', column => column.notNull().unique())
      .addColumn('made_at', 'bigint', column => column.notNull())
      .addColumn('expires_at', 'bigint', column => column.notNull())
      .addColumn('accepted_by', 'text')
      .addColumn('ended_at', 'bigint')
      .execute()
    await schema.createIndex('invitations_organisation').on('invitations').column('organisation').execute()
    await schema
      .createTable('audit_events')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('at', 'bigint', column => column.notNull())
      .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
      .addColumn('actor_kind', 'text', column => column.notNull())
      .addColumn('actor', 'text')
      .addColumn('action', 'text', column => column.notNull())
      .addColumn('resource', 'text')
      .addColumn('details', 'text', column => column.notNull())
      .addColumn('request_id', 'text')
      .execute()
    await schema
      .createIndex('audit_events_organisation')
      .on('audit_events')
      .columns(['organisation', 'at', 'id'])
      .execute()
  },
}
