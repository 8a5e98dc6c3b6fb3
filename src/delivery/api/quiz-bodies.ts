import { z } from 'zod'
import { AttemptView, QuizSummary } from '../../vocabulary/attempt-view.ts'
import { BankId } from '../../vocabulary/identifiers.ts'
import { QuizDefinition } from '../../vocabulary/quiz.ts'

/** Is the answer to a request for all quizzes that can be taken. */
export const QuizList = z.strictObject({ quizzes: z.array(QuizSummary) })
export type QuizList = z.infer<typeof QuizList>

/** Asks for a quiz to be assembled from the ready questions of a stored bank. */
export const MakeQuiz = z.strictObject({ bank: BankId, ...QuizDefinition.omit({ id: true }).shape })
export type MakeQuiz = z.infer<typeof MakeQuiz>

/** Is an attempt that has just begun; `token` is told this once and opens it from now on. */
export const StartedAttempt = z.strictObject({ ...AttemptView.shape, token: z.string().min(22) })
export type StartedAttempt = z.infer<typeof StartedAttempt>
