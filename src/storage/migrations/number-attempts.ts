import { type Kysely, type Migration, sql } from 'kysely'
import { dialectOf } from '../dialect.ts'

/**
 * Numbers the attempts and names each response by the number of its attempt. Numbers grow, so that what students answer
 * now lies together on the disk however many answers are stored, and a key is 8 bytes where an id has 24. A response
 * refers to its attempt without a foreign key: the save path holds the attempt while it writes, and PostgreSQL would
 * look each of them up a second time.
 */
export const numberAttempts: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database
    await schema.alterTable('attempts').renameTo('first_attempts').execute()
    await schema.alterTable('responses').renameTo('first_responses').execute()
    await schema.dropIndex('attempts_quiz_started').execute()
    await createAttempts(database)
    await createResponses(database)
    await sql`insert into attempts (id, quiz, quiz_version, token_hash, started_at, submitted_at, grade)
      select id, quiz, quiz_version, token_hash, started_at, submitted_at, grade
      from first_attempts order by started_at, id`.execute(database)
    await sql`insert into responses (attempt, slot, sequence, response, score, answered_at)
      select a.number, r.slot, r.sequence, r.response, r.score, r.answered_at
      from first_responses r join attempts a on a.id = r.attempt`.execute(database)
    await schema.dropTable('first_responses').execute()
    await schema.dropTable('first_attempts').execute()
  },
}

async function createAttempts(database: Kysely<unknown>): Promise<void> {
  const isSqlite = dialectOf(database) === 'sqlite'
  await database.schema
    .createTable('attempts')
    .addColumn('number', isSqlite ? 'integer' : 'bigint', column =>
      isSqlite ? column.primaryKey().autoIncrement() : column.primaryKey().generatedByDefaultAsIdentity(),
    )
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('quiz', 'text', column => column.notNull())
    .addColumn('quiz_version', 'integer', column => column.notNull())
    .addColumn('student', 'text')
    .addColumn('token_hash', 'text', column => column.notNull())
    .addColumn('started_at', 'bigint', column => column.notNull())
    .addColumn('submitted_at', 'bigint')
    .addColumn('grade', 'text')
    .addUniqueConstraint('attempts_id', ['id'])
    .addForeignKeyConstraint('numbered_attempts_quiz', ['quiz', 'quiz_version'], 'quiz_versions', ['quiz', 'number'])
    .execute()
  await database.schema.createIndex('attempts_quiz_started').on('attempts').columns(['quiz', 'started_at']).execute()
  await database.schema
    .createIndex('attempts_student')
    .on('attempts')
    .columns(['student', 'started_at'])
    .where(sql.ref('student'), 'is not', null)
    .execute()
}

async function createResponses(database: Kysely<unknown>): Promise<void> {
  const table = database.schema
    .createTable('responses')
    .addColumn('attempt', 'bigint', column => column.notNull())
    .addColumn('slot', 'integer', column => column.notNull())
    .addColumn('sequence', 'integer', column => column.notNull())
    .addColumn('response', 'text', column => column.notNull())
    .addColumn('score', 'text', column => column.notNull())
    .addColumn('answered_at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('numbered_responses_key', ['attempt', 'slot', 'sequence'])
  await (dialectOf(database) === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute()
}
