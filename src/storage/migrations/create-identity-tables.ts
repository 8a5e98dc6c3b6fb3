import type { Kysely, Migration } from 'kysely'

/** Lays the tables for people, their credentials, one-time links, sessions, passkeys, and counts of attempts to get in. */
export const createIdentityTables: Migration = {
  async up(database: Kysely<unknown>) {
    await createPeople(database)
    await createVerifications(database)
    await createSessions(database)
    await createPasskeys(database)
    await createAttemptCounts(database)
  },
}

async function createPeople({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('people')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('address', 'text', column => column.notNull().unique())
    .addColumn('address_verified', 'integer', column => column.notNull())
    .addColumn('image', 'text')
    .addColumn('made_at', 'text', column => column.notNull())
    .addColumn('changed_at', 'text', column => column.notNull())
    .execute()
  await schema
    .createTable('credentials')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('person', 'text', column => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('provider', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('password', 'text')
    .addColumn('access_token', 'text')
    .addColumn('refresh_token', 'text')
    .addColumn('id_token', 'text')
    .addColumn('access_token_expires_at', 'text')
    .addColumn('refresh_token_expires_at', 'text')
    .addColumn('scope', 'text')
    .addColumn('made_at', 'text', column => column.notNull())
    .addColumn('changed_at', 'text', column => column.notNull())
    .addUniqueConstraint('credentials_key', ['provider', 'subject'])
    .execute()
  await schema.createIndex('credentials_person').on('credentials').column('person').execute()
}

async function createVerifications({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('verifications')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('identifier', 'text', column => column.notNull())
    .addColumn('value', 'text', column => column.notNull())
    .addColumn('expires_at', 'text', column => column.notNull())
    .addColumn('made_at', 'text', column => column.notNull())
    .addColumn('changed_at', 'text', column => column.notNull())
    .execute()
  await schema.createIndex('verifications_identifier').on('verifications').column('identifier').execute()
}

async function createSessions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('person_sessions')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('token_hash', 'text', column => column.notNull().unique())
    .addColumn('person', 'text', column => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('method', 'text', column => column.notNull())
    .addColumn('device', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addColumn('seen_at', 'bigint', column => column.notNull())
    .addColumn('expires_at', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('person_sessions_person').on('person_sessions').column('person').execute()
  await schema.createIndex('person_sessions_expiry').on('person_sessions').column('expires_at').execute()
}

async function createPasskeys({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('passkeys')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('person', 'text', column => column.notNull().references('people.id').onDelete('cascade'))
    .addColumn('credential', 'text', column => column.notNull().unique())
    .addColumn('public_key', 'text', column => column.notNull())
    .addColumn('counter', 'bigint', column => column.notNull())
    .addColumn('transports', 'text', column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute()
  await schema.createIndex('passkeys_person').on('passkeys').column('person').execute()
}

async function createAttemptCounts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('attempt_counts')
    .addColumn('subject', 'text', column => column.primaryKey())
    .addColumn('count', 'integer', column => column.notNull())
    .addColumn('ends_at', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('attempt_counts_end').on('attempt_counts').column('ends_at').execute()
}
