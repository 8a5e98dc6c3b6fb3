import { z } from 'zod'
import { QuestionAttempt } from './attempt.ts'
import { AuditEvent } from './audit-event.ts'
import { Class } from './class.ts'
import { AttemptId, QuizId, StudentId } from './identifiers.ts'
import { Grade } from './score.ts'
import { Accommodation, Student } from './student.ts'
import { MessageState } from './webhook.ts'

/** Is an attempt of a student of a class as its teacher's table shows it. Times are milliseconds UTC. */
export const ClassAttempt = z.strictObject({
  attempt: AttemptId,
  student: StudentId,
  name: z.string(),
  externalId: z.string().optional(),
  quiz: QuizId,
  title: z.string(),
  startedAt: z.int(),
  submittedAt: z.int().optional(),
  grade: Grade.optional(),
})
export type ClassAttempt = z.infer<typeof ClassAttempt>

/** Is an attempt with every response that was given in it, also those that later ones replaced. */
export const RecordedAttempt = z.strictObject({
  id: AttemptId,
  quiz: QuizId,
  quizVersion: z.int().min(1),
  title: z.string(),
  startedAt: z.int(),
  submittedAt: z.int().optional(),
  accommodation: Accommodation.optional(),
  grade: Grade.optional(),
  responses: z.array(QuestionAttempt),
})
export type RecordedAttempt = z.infer<typeof RecordedAttempt>

/**
 * Is a message that tells somebody's own system of an attempt: of what it tells, what became of it, and the host of the
 * webhook, where that is still there. Messages are kept for a month.
 */
export const RecordedMessage = z.strictObject({
  event: z.string(),
  attempt: AttemptId.optional(),
  state: MessageState,
  madeAt: z.int(),
  sentAt: z.int().optional(),
  host: z.string().optional(),
})
export type RecordedMessage = z.infer<typeof RecordedMessage>

/**
 * Is all that is kept of one student: the roster entry, the classes, when the student signed in where that still holds,
 * the attempts, the messages that told of them, and what the record of changes tells of the student. Nothing in it opens
 * anything. Times are milliseconds UTC.
 */
export const StudentRecord = z.strictObject({
  format: z.literal('quizwright-student'),
  version: z.literal(1),
  exportedAt: z.int(),
  student: z.strictObject({ ...Student.shape, madeAt: z.int(), pinMadeAt: z.int().optional() }),
  classes: z.array(z.strictObject({ ...Class.pick({ id: true, name: true }).shape, since: z.int() })),
  sessions: z.array(z.strictObject({ class: Class.shape.id, madeAt: z.int(), expiresAt: z.int() })),
  attempts: z.array(RecordedAttempt),
  messages: z.array(RecordedMessage),
  changes: z.array(AuditEvent.pick({ at: true, action: true })),
})
export type StudentRecord = z.infer<typeof StudentRecord>

/** Is what becomes of the attempts of a student who is erased: they go too, or stay as nobody's. */
export const AttemptsFate = z.enum(['delete', 'keep'])
export type AttemptsFate = z.infer<typeof AttemptsFate>

/**
 * Says what the erasure of a student has taken away: `found` whether there was such a student, and how many attempts,
 * responses, class memberships and sessions. `messages` told of the attempts: they are deleted with them, or no longer
 * name the student; `exports` are results of jobs that are gone. Kept attempts count in `keptAttempts`: they name nobody and nobody can open
 * them.
 */
export const ErasureReport = z.strictObject({
  student: StudentId,
  found: z.boolean(),
  deletedAttempts: z.int().min(0),
  deletedResponses: z.int().min(0),
  keptAttempts: z.int().min(0),
  classes: z.int().min(0),
  sessions: z.int().min(0),
  messages: z.int().min(0),
  exports: z.int().min(0),
})
export type ErasureReport = z.infer<typeof ErasureReport>
