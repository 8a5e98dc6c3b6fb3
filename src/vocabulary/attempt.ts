import { z } from 'zod'
import { AttemptId, QuizId, StudentId } from './identifiers.ts'
import { Response } from './response.ts'
import { Score } from './score.ts'
import { Accommodation } from './student.ts'

/** Is one answered slot of an attempt. `sequence` numbers its responses from 1; `answeredAt` is milliseconds UTC. */
export const QuestionAttempt = z.strictObject({
  slot: z.int().min(1),
  sequence: z.int().min(1),
  response: Response,
  score: Score,
  answeredAt: z.int(),
})
export type QuestionAttempt = z.infer<typeof QuestionAttempt>

/**
 * Is one student's try at a quiz, pinned to the quiz version that it began with. `student` is there where the student
 * signed in to a class, and `accommodation` is what that student was granted when the attempt began. Times are milliseconds
 * UTC.
 */
export const Attempt = z.strictObject({
  id: AttemptId,
  quiz: QuizId,
  quizVersion: z.int().min(1),
  student: StudentId.optional(),
  accommodation: Accommodation.optional(),
  startedAt: z.int(),
  submittedAt: z.int().optional(),
})
export type Attempt = z.infer<typeof Attempt>
