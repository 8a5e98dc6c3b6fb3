import type { CreateTableBuilder, Kysely, Migration } from 'kysely'
import { dialectOf } from '../dialect.ts'

/** Lays the tables for messages to the world, webhooks, jobs with the parts of their results, and live events. */
export const addJobs: Migration = {
  async up(database: Kysely<unknown>) {
    await createOutbox(database)
    await createWebhooks(database)
    await createJobs(database)
    await createLiveEvents(database)
  },
}

async function createOutbox(database: Kysely<unknown>): Promise<void> {
  await numbered(database, 'outbox')
    .addColumn('id', 'text', column => column.notNull().unique())
    .addColumn('organisation', 'text', column => column.notNull())
    .addColumn('destination', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addColumn('due_at', 'bigint', column => column.notNull())
    .addColumn('tries', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('state', 'text', column => column.notNull().defaultTo('pending'))
    .addColumn('open', 'integer', column => column.notNull().defaultTo(1))
    .addColumn('lease_until', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('sent_at', 'bigint')
    .execute()
  // The one finds the next message of each destination, the other its log.
  const { schema } = database
  await schema.createIndex('outbox_open').on('outbox').columns(['open', 'destination', 'number']).execute()
  await schema.createIndex('outbox_destination').on('outbox').columns(['destination', 'number']).execute()
}

async function createWebhooks({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('webhooks')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
    .addColumn('url', 'text', column => column.notNull())
    .addColumn('secret', 'text', column => column.notNull())
    .addColumn('events', 'text', column => column.notNull())
    .addColumn('active', 'integer', column => column.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('disabled_because', 'text')
    .addColumn('made_at', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('webhooks_organisation').on('webhooks').column('organisation').execute()
}

async function createJobs({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('jobs')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('key', 'text')
    .addColumn('input', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull().defaultTo('queued'))
    .addColumn('progress', 'double precision', column => column.notNull().defaultTo(0))
    .addColumn('sentence', 'text', column => column.notNull().defaultTo(''))
    .addColumn('checkpoint', 'text')
    .addColumn('cancel_asked', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('run', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('tries', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('lease_until', 'bigint')
    .addColumn('due_at', 'bigint', column => column.notNull())
    .addColumn('dispatch', 'text')
    .addColumn('media_type', 'text')
    .addColumn('problem', 'text')
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addUniqueConstraint('jobs_key', ['organisation', 'kind', 'key'])
    .execute()
  await schema.createIndex('jobs_state').on('jobs').columns(['state', 'kind', 'due_at']).execute()
  await schema.createIndex('jobs_organisation').on('jobs').columns(['organisation', 'made_at']).execute()
  await schema
    .createTable('job_parts')
    .addColumn('job', 'text', column => column.notNull().references('jobs.id').onDelete('cascade'))
    .addColumn('part', 'integer', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('job_parts_key', ['job', 'part'])
    .execute()
}

async function createLiveEvents(database: Kysely<unknown>): Promise<void> {
  await numbered(database, 'live_events')
    .addColumn('topic', 'text', column => column.notNull())
    .addColumn('event', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .execute()
}

function numbered(database: Kysely<unknown>, table: string): CreateTableBuilder<string, 'number'> {
  const isSqlite = dialectOf(database) === 'sqlite'
  return database.schema
    .createTable(table)
    .addColumn('number', isSqlite ? 'integer' : 'bigint', column =>
      isSqlite ? column.primaryKey().autoIncrement() : column.primaryKey().generatedByDefaultAsIdentity(),
    )
}
