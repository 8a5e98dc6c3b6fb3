import type { OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'

/** Is whose a quiz is, and how many slots it has in that of its versions that has most. */
export interface QuizShape {
  readonly organisation: OrganisationId
  readonly slots: number
}

/** Finds the shape of a quiz, of one that is no longer offered too. */
export async function findQuizShape(
  { database }: Pick<Connection, 'database'>,
  quiz: QuizId,
): Promise<QuizShape | undefined> {
  return database
    .selectFrom('quizzes')
    .innerJoin('banks', 'banks.id', 'quizzes.bank')
    .innerJoin('quiz_slots', 'quiz_slots.quiz', 'quizzes.id')
    .where('quizzes.id', '=', quiz)
    .groupBy('banks.organisation')
    .select(({ fn }) => ['banks.organisation', fn.max('quiz_slots.slot').as('slots')])
    .executeTakeFirst()
}
