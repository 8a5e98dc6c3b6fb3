import type { Kysely } from 'kysely'
import type { QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { AuditAction, AuditEvent } from '../../vocabulary/audit-event.ts'
import type { OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { RecordedAttempt, RecordedMessage, StudentRecord } from '../../vocabulary/student-record.ts'
import type { Connection } from '../connection.ts'
import { dialectOf } from '../dialect.ts'
import { recordAudit } from '../people/record-audit.ts'
import { readStoredText } from '../stored-text.ts'
import type { Tables } from '../tables.ts'
import { readStudent } from './class-rows.ts'

/** Is what is kept of a student, without the day on which it was read. */
export type KeptOfStudent = Pick<
  StudentRecord,
  'student' | 'classes' | 'sessions' | 'attempts' | 'messages' | 'changes'
>

/** Reads all that is kept of one student. */
export interface StoredRecords {
  /** Reads the record of a student, with `event` in the record of changes where there is such a student. */
  readStudentRecord(
    organisation: OrganisationId,
    student: StudentId,
    event: AuditEvent,
  ): Promise<KeptOfStudent | undefined>
}

/** Reads records in a database of either kind, each as it stands at one moment. */
export function storedRecords({ database }: Connection): StoredRecords {
  return {
    readStudentRecord: (organisation, student, event) => {
      const transaction = database.transaction()
      const steady = dialectOf(database) === 'sqlite' ? transaction : transaction.setIsolationLevel('repeatable read')
      return steady.execute(async trx => {
        const kept = await readRecord(trx, organisation, student)
        if (kept !== undefined) await recordAudit(trx, event)
        return kept
      })
    },
  }
}

async function readRecord(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: StudentId,
): Promise<KeptOfStudent | undefined> {
  const row = await database
    .selectFrom('students')
    .selectAll()
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const classes = await database
    .selectFrom('class_students as member')
    .innerJoin('classes', 'classes.id', 'member.class')
    .where('member.student', '=', id)
    .select(['classes.id', 'classes.name', 'member.since'])
    .orderBy('member.since')
    .orderBy('classes.id')
    .execute()
  const sessions = await database
    .selectFrom('student_sessions')
    .where('student', '=', id)
    .select(['class', 'made_at as madeAt', 'expires_at as expiresAt'])
    .orderBy('made_at')
    .execute()
  const times = { madeAt: row.made_at, ...(row.pin_made_at !== null && { pinMadeAt: row.pin_made_at }) }
  const did = {
    attempts: await readAttempts(database, id),
    messages: await readMessages(database, id),
    changes: await readChanges(database, organisation, id),
  }
  return { student: { ...readStudent(row), ...times }, classes, sessions, ...did }
}

async function readAttempts(database: Kysely<Tables>, student: StudentId): Promise<RecordedAttempt[]> {
  const rows = await database
    .selectFrom('attempts')
    .innerJoin('quiz_versions as version', join =>
      join.onRef('version.quiz', '=', 'attempts.quiz').onRef('version.number', '=', 'attempts.quiz_version'),
    )
    .where('attempts.student', '=', student)
    .selectAll('attempts')
    .select('version.title')
    .orderBy('attempts.started_at')
    .orderBy('attempts.number')
    .execute()
  const recorded: RecordedAttempt[] = []
  for (const { number, ...row } of rows)
    recorded.push({
      ...{ id: row.id, quiz: row.quiz, quizVersion: row.quiz_version, title: readStoredText(row.title) },
      startedAt: row.started_at,
      ...(row.submitted_at !== null && { submittedAt: row.submitted_at }),
      ...(row.accommodation !== null && { accommodation: JSON.parse(row.accommodation) }),
      ...(row.grade !== null && { grade: JSON.parse(row.grade) }),
      responses: await readResponses(database, number),
    })
  return recorded
}

async function readMessages(database: Kysely<Tables>, student: StudentId): Promise<RecordedMessage[]> {
  const rows = await database
    .selectFrom('attempts')
    .innerJoin('outbox', 'outbox.attempt', 'attempts.id')
    .leftJoin('webhooks', 'webhooks.id', 'outbox.destination')
    .where('attempts.student', '=', student)
    .select(['outbox.attempt', 'outbox.body', 'outbox.state', 'outbox.made_at', 'outbox.sent_at', 'webhooks.url'])
    .orderBy('outbox.number')
    .execute()
  return rows.map(({ attempt, body, state, made_at, sent_at, url }) => ({
    ...{ event: String(JSON.parse(body).type), state, madeAt: made_at },
    ...(attempt !== null && { attempt }),
    ...(sent_at !== null && { sentAt: sent_at }),
    ...(url !== null && { host: new URL(url).host }),
  }))
}

async function readChanges(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  student: StudentId,
): Promise<KeptOfStudent['changes']> {
  const rows = await database
    .selectFrom('audit_events')
    .where('organisation', '=', organisation)
    .where(({ eb, or }) => or([eb('resource', '=', student), eb('details', 'like', `%"${student}"%`)]))
    .select(['at', 'action', 'resource', 'details'])
    .orderBy('at')
    .orderBy('id')
    .execute()
  // An underscore of the id stands for any sign where it is looked for.
  const own = rows.filter(({ resource, details }) => resource === student || details.includes(`"${student}"`))
  return own.map(({ at, action }) => ({ at, action: action as AuditAction }))
}

async function readResponses(database: Kysely<Tables>, attempt: number): Promise<QuestionAttempt[]> {
  const rows = await database
    .selectFrom('responses')
    .where('attempt', '=', attempt)
    .selectAll()
    .orderBy('slot')
    .orderBy('sequence')
    .execute()
  return rows.map(({ slot, sequence, response, score, answered_at }) => ({
    ...{ slot, sequence, response: JSON.parse(response), score: JSON.parse(score), answeredAt: answered_at },
  }))
}
