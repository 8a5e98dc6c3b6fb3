import { type Kysely, type Migration, sql } from 'kysely'

/** Lays the tables of classes and students, and lets an attempt say what its student was granted. */
export const createClassTables: Migration = {
  async up(database: Kysely<unknown>) {
    await createClasses(database)
    await createStudents(database)
    await createSessions(database)
    await database.schema
      .createTable('retention_periods')
      .addColumn('organisation', 'text', column => column.primaryKey().references('organisations.id'))
      .addColumn('days', 'integer', column => column.notNull())
      .execute()
    await database.schema.alterTable('attempts').addColumn('accommodation', 'text').execute()
  },
}

async function createClasses({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('classes')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('join_code', 'text', column => column.notNull().unique())
    .addColumn('sign_in', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('classes_organisation').on('classes').column('organisation').execute()
}

async function createStudents({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('students')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('organisation', 'text', column => column.notNull().references('organisations.id'))
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('name_key', 'text', column => column.notNull())
    .addColumn('external_id', 'text')
    .addColumn('accommodation', 'text')
    .addColumn('pin_hash', 'text')
    .addColumn('pin_made_at', 'bigint')
    .addColumn('made_at', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createIndex('students_external_id')
    .on('students')
    .columns(['organisation', 'external_id'])
    .unique()
    .where(sql.ref('external_id'), 'is not', null)
    .execute()
  await schema
    .createTable('class_students')
    .addColumn('class', 'text', column => column.notNull().references('classes.id'))
    .addColumn('student', 'text', column => column.notNull().references('students.id'))
    .addColumn('since', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('class_students_key', ['class', 'student'])
    .execute()
  await schema.createIndex('class_students_student').on('class_students').column('student').execute()
}

async function createSessions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('student_sessions')
    .addColumn('token_hash', 'text', column => column.primaryKey())
    .addColumn('class', 'text', column => column.notNull().references('classes.id'))
    .addColumn('student', 'text', column => column.references('students.id'))
    .addColumn('shared', 'integer', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addColumn('expires_at', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('student_sessions_student').on('student_sessions').column('student').execute()
  await schema.createIndex('student_sessions_end').on('student_sessions').column('expires_at').execute()
  await schema
    .createTable('pin_tries')
    .addColumn('subject', 'text', column => column.primaryKey())
    .addColumn('count', 'integer', column => column.notNull())
    .addColumn('ends_at', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('pin_tries_end').on('pin_tries').column('ends_at').execute()
}
