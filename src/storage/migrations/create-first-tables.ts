import type { Kysely, Migration } from 'kysely'

/** Lays the tables for banks, questions, quizzes, attempts and responses. */
export const createFirstTables: Migration = {
  async up(database: Kysely<unknown>) {
    await createBanks(database)
    await createQuestions(database)
    await createQuizzes(database)
    await createAttempts(database)
  },
}

async function createBanks({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('banks')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('current', 'integer', column => column.notNull())
    .execute()
  await schema
    .createTable('bank_versions')
    .addColumn('bank', 'text', column => column.notNull())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('digest', 'text', column => column.notNull())
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('headline', 'text', column => column.notNull())
    .addColumn('article', 'text', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('because', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('bank_versions_key', ['bank', 'number'])
    .addForeignKeyConstraint('bank_versions_bank', ['bank'], 'banks', ['id'])
    .execute()
}

async function createQuestions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('questions')
    .addColumn('bank', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('current', 'integer', column => column.notNull())
    .addColumn('position', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('questions_key', ['bank', 'id'])
    .addForeignKeyConstraint('questions_bank', ['bank'], 'banks', ['id'])
    .execute()
  await schema
    .createTable('question_versions')
    .addColumn('bank', 'text', column => column.notNull())
    .addColumn('question', 'text', column => column.notNull())
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('digest', 'text', column => column.notNull())
    .addColumn('status', 'text', column => column.notNull())
    .addColumn('content', 'text', column => column.notNull())
    .addColumn('because', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('question_versions_key', ['bank', 'question', 'number'])
    .addForeignKeyConstraint('question_versions_question', ['bank', 'question'], 'questions', ['bank', 'id'])
    .execute()
}

async function createQuizzes({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('quizzes')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('bank', 'text', column => column.notNull().references('banks.id'))
    .addColumn('current', 'integer', column => column.notNull())
    .addColumn('made_by', 'text', column => column.notNull())
    .addColumn('status', 'text', column => column.notNull())
    .execute()
  await schema.createIndex('quizzes_bank').on('quizzes').column('bank').execute()
  await schema
    .createTable('quiz_versions')
    .addColumn('quiz', 'text', column => column.notNull().references('quizzes.id'))
    .addColumn('number', 'integer', column => column.notNull())
    .addColumn('bank', 'text', column => column.notNull())
    .addColumn('bank_version', 'integer', column => column.notNull())
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('description', 'text', column => column.notNull())
    .addColumn('policy', 'text', column => column.notNull())
    .addColumn('definition', 'text', column => column.notNull())
    .addColumn('made_at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('quiz_versions_key', ['quiz', 'number'])
    .addForeignKeyConstraint('quiz_versions_bank', ['bank', 'bank_version'], 'bank_versions', ['bank', 'number'])
    .execute()
  await schema
    .createTable('quiz_slots')
    .addColumn('quiz', 'text', column => column.notNull())
    .addColumn('quiz_version', 'integer', column => column.notNull())
    .addColumn('slot', 'integer', column => column.notNull())
    .addColumn('bank', 'text', column => column.notNull())
    .addColumn('question', 'text', column => column.notNull())
    .addColumn('question_version', 'integer', column => column.notNull())
    .addColumn('max_mark', 'double precision', column => column.notNull())
    .addPrimaryKeyConstraint('quiz_slots_key', ['quiz', 'quiz_version', 'slot'])
    .addForeignKeyConstraint('quiz_slots_quiz', ['quiz', 'quiz_version'], 'quiz_versions', ['quiz', 'number'])
    .addForeignKeyConstraint('quiz_slots_question', ['bank', 'question', 'question_version'], 'question_versions', [
      'bank',
      'question',
      'number',
    ])
    .execute()
}

async function createAttempts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('attempts')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('quiz', 'text', column => column.notNull())
    .addColumn('quiz_version', 'integer', column => column.notNull())
    .addColumn('token_hash', 'text', column => column.notNull())
    .addColumn('started_at', 'bigint', column => column.notNull())
    .addColumn('submitted_at', 'bigint')
    .addColumn('grade', 'text')
    .addForeignKeyConstraint('attempts_quiz', ['quiz', 'quiz_version'], 'quiz_versions', ['quiz', 'number'])
    .execute()
  await schema.createIndex('attempts_quiz_started').on('attempts').columns(['quiz', 'started_at']).execute()
  await schema
    .createTable('responses')
    .addColumn('attempt', 'text', column => column.notNull().references('attempts.id'))
    .addColumn('slot', 'integer', column => column.notNull())
    .addColumn('sequence', 'integer', column => column.notNull())
    .addColumn('response', 'text', column => column.notNull())
    .addColumn('score', 'text', column => column.notNull())
    .addColumn('answered_at', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('responses_key', ['attempt', 'slot', 'sequence'])
    .execute()
}
