import type { Kysely } from 'kysely'
import type { BankId, QuizId } from '../../vocabulary/identifiers.ts'
import type { AssembledQuiz } from '../bank-edition.ts'
import { writeStoredText } from '../stored-text.ts'
import type { Tables } from '../tables.ts'

const markOfEachSlot = 1

/**
 * Writes the next version of a quiz within the caller's transaction, over the current versions of its bank and of its
 * questions, and makes the quiz ready. Versions are numbered from 1.
 */
export async function writeQuiz(
  database: Kysely<Tables>,
  quiz: { bank: BankId; assembled: AssembledQuiz; madeBy: 'bank' | 'teacher'; madeAt: number },
): Promise<void> {
  const { definition, questions } = quiz.assembled
  const number = await nextVersion(database, definition.id)
  const head = { bank: quiz.bank, current: number, made_by: quiz.madeBy, status: 'ready' } as const
  await database
    .insertInto('quizzes')
    .values({ id: definition.id, ...head })
    .onConflict(conflict => conflict.column('id').doUpdateSet(head))
    .execute()
  await database
    .insertInto('quiz_versions')
    .values({
      quiz: definition.id,
      number,
      bank: quiz.bank,
      bank_version: database.selectFrom('banks').select('current').where('id', '=', quiz.bank),
      title: writeStoredText(definition.title),
      description: writeStoredText(definition.description),
      policy: JSON.stringify(definition.policy),
      definition: JSON.stringify(definition),
      made_at: quiz.madeAt,
    })
    .execute()
  await writeSlots(database, { bank: quiz.bank, quiz: definition.id, quiz_version: number }, questions)
}

async function writeSlots(
  database: Kysely<Tables>,
  place: { bank: BankId; quiz: QuizId; quiz_version: number },
  questions: AssembledQuiz['questions'],
): Promise<void> {
  for (const [index, question] of questions.entries()) {
    const version = database
      .selectFrom('questions')
      .select('current')
      .where('bank', '=', place.bank)
      .where('id', '=', question)
    await database
      .insertInto('quiz_slots')
      .values({ ...place, slot: index + 1, question, question_version: version, max_mark: markOfEachSlot })
      .execute()
  }
}

async function nextVersion(database: Kysely<Tables>, id: QuizId): Promise<number> {
  const row = await database.selectFrom('quizzes').select('current').where('id', '=', id).executeTakeFirst()
  return (row?.current ?? 0) + 1
}
