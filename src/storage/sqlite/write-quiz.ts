import type { BankId, QuizId } from '../../vocabulary/identifiers.ts'
import type { AssembledQuiz } from '../bank-edition.ts'
import { runNow, type SqliteConnection } from './connect-sqlite.ts'

const markOfEachSlot = 1

/**
 * Writes the next version of a quiz within the caller's transaction, over the current versions of its bank and of its
 * questions, and makes the quiz ready. Versions are numbered from 1.
 */
export function writeQuiz(
  connection: SqliteConnection,
  quiz: { bank: BankId; assembled: AssembledQuiz; madeBy: 'bank' | 'teacher'; madeAt: number },
): void {
  const { definition, questions } = quiz.assembled
  const number = nextVersion(connection, definition.id)
  const head = { bank: quiz.bank, current: number, made_by: quiz.madeBy, status: 'ready' } as const
  const { build } = connection
  runNow(
    connection,
    build
      .insertInto('quizzes')
      .values({ id: definition.id, ...head })
      .onConflict(conflict => conflict.column('id').doUpdateSet(head)),
  )
  runNow(
    connection,
    build.insertInto('quiz_versions').values({
      quiz: definition.id,
      number,
      bank: quiz.bank,
      bank_version: build.selectFrom('banks').select('current').where('id', '=', quiz.bank),
      title: definition.title,
      description: definition.description,
      policy: JSON.stringify(definition.policy),
      definition: JSON.stringify(definition),
      made_at: quiz.madeAt,
    }),
  )
  for (const [index, question] of questions.entries()) {
    const version = build
      .selectFrom('questions')
      .select('current')
      .where('bank', '=', quiz.bank)
      .where('id', '=', question)
    runNow(
      connection,
      build.insertInto('quiz_slots').values({
        quiz: definition.id,
        quiz_version: number,
        slot: index + 1,
        bank: quiz.bank,
        question,
        question_version: version,
        max_mark: markOfEachSlot,
      }),
    )
  }
}

function nextVersion(connection: SqliteConnection, id: QuizId): number {
  const [row] = runNow(connection, connection.build.selectFrom('quizzes').select('current').where('id', '=', id))
  return (row?.current ?? 0) + 1
}
