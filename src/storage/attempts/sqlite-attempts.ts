import type { Database } from 'better-sqlite3'
import type { QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { AttemptId, MessageId, OrganisationId, QuizId, StudentId } from '../../vocabulary/identifiers.ts'
import type { AttemptRecord, ResponseOutcome, ScoredResponse, Submission } from '../attempt-record.ts'
import type { Library } from '../library.ts'
import type { OutboxMessage } from '../outbox/outbox-message.ts'
import type { SqliteConnection } from '../sqlite/connect-sqlite.ts'
import { type Commit, groupCommits } from '../sqlite/group-commits.ts'
import { whenUnlocked } from '../sqlite/sqlite-failure.ts'
import { type AttemptRow, type ResponseRow, readAnswer, readAttempt, writeAccommodation } from './attempt-rows.ts'
import { gather } from './gather.ts'

type Attempts = Pick<Library, 'addAttempt' | 'findAttempt' | 'recordResponse' | 'submitAttempt'>

const mostReadAtOnce = 500

/**
 * Keeps attempts in SQLite by prepared SQL and in commits of many at once: this is the save path. Reading goes beside
 * the writer and never waits for it; what is asked for in one turn of the event loop is read in one step, since locks
 * cost more than rows. `commit` says how writes are committed.
 */
export function sqliteAttempts(connection: SqliteConnection, commit: Commit = groupCommits(connection)): Attempts {
  const write = prepareWriting(connection.raw)
  const read = prepareReading(connection.reader)
  const readInOneStep = connection.reader.transaction((ids: readonly AttemptId[]) =>
    ids.map(id => findAttempt(read, id)),
  )
  return {
    addAttempt: ({ id, quiz, quizVersion, student = null, accommodation, startedAt }, tokenHash) =>
      commit(() => {
        write.add.run(id, quiz, quizVersion, student, writeAccommodation(accommodation), tokenHash, startedAt)
      }),
    findAttempt: gather({
      run: ids => whenUnlocked(connection.patience, () => readInOneStep(ids)),
      most: mostReadAtOnce,
    }),
    recordResponse: response => commit(() => recordResponse(write, response)),
    submitAttempt: submission => commit(() => submitAttempt(write, submission)),
  }
}

function prepareReading(raw: Database) {
  return {
    attempt: raw.prepare<[AttemptId], AttemptRow>(
      `select number, quiz, quiz_version as quizVersion, student, accommodation, token_hash as tokenHash,
         started_at as startedAt, submitted_at as submittedAt, grade
       from attempts where id = ?`,
    ),
    answers: raw.prepare<[number], ResponseRow>(
      `select slot, sequence, response, score, answered_at as answeredAt
       from responses r where attempt = ? and sequence =
         (select max(sequence) from responses where attempt = r.attempt and slot = r.slot)
       order by slot`,
    ),
  }
}

function prepareWriting(raw: Database) {
  return {
    ...prepareReading(raw),
    add: raw.prepare<[AttemptId, QuizId, number, StudentId | null, string | null, string, number]>(
      `insert into attempts (id, quiz, quiz_version, student, accommodation, token_hash, started_at)
       values (?, ?, ?, ?, ?, ?, ?)`,
    ),
    latest: raw.prepare<[number, number], { sequence: number; response: string }>(
      'select sequence, response from responses where attempt = ? and slot = ? order by sequence desc limit 1',
    ),
    respond: raw.prepare<[number, number, number, string, string, number]>(
      'insert into responses (attempt, slot, sequence, response, score, answered_at) values (?, ?, ?, ?, ?, ?)',
    ),
    score: raw.prepare<[string, number, number, number]>(
      'update responses set score = ? where attempt = ? and slot = ? and sequence = ?',
    ),
    close: raw.prepare<[number, string, number]>('update attempts set submitted_at = ?, grade = ? where number = ?'),
    send: raw.prepare<[MessageId, OrganisationId, string, string, string, number, number, AttemptId | null]>(
      `insert into outbox (id, organisation, destination, kind, body, made_at, due_at, attempt)
        values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  }
}

type Reading = ReturnType<typeof prepareReading>
type Writing = ReturnType<typeof prepareWriting>

function findAttempt(statements: Reading, id: AttemptId): AttemptRecord | undefined {
  const row = statements.attempt.get(id)
  return row && readAttempt(id, row, statements.answers.all(row.number).map(readAnswer))
}

function recordResponse(statements: Writing, given: ScoredResponse): ResponseOutcome {
  const { slot, score, answeredAt, final } = given
  const attempt = statements.attempt.get(given.attempt)
  if (attempt === undefined) return 'missing'
  if (attempt.submittedAt !== null) return 'submitted'
  const response = JSON.stringify(given.response)
  const latest = statements.latest.get(attempt.number, slot)
  if (latest?.response === response) return 'repeated'
  if (latest !== undefined && final) return 'final'
  const sequence = (latest?.sequence ?? 0) + 1
  statements.respond.run(attempt.number, slot, sequence, response, JSON.stringify(score), answeredAt)
  return 'recorded'
}

function submitAttempt(statements: Writing, submission: Submission): AttemptRecord | undefined {
  const { attempt, submittedAt, grade, messages } = submission
  const row = statements.attempt.get(attempt)
  const isOpen = row !== undefined && row.submittedAt === null
  if (isOpen) {
    const answers = scoreAnswers(statements, row.number, submission)
    statements.close.run(submittedAt, JSON.stringify(grade(answers)), row.number)
  }
  const record = findAttempt(statements, attempt)
  if (isOpen && record !== undefined) sendMessages(statements, messages?.(record) ?? [])
  return record
}

function sendMessages(statements: Writing, messages: readonly OutboxMessage[]): void {
  for (const { id, organisation, destination, kind, body, madeAt, attempt = null } of messages)
    statements.send.run(id, organisation, destination, kind, JSON.stringify(body), madeAt, madeAt, attempt)
}

function scoreAnswers(statements: Writing, attempt: number, { score }: Submission): QuestionAttempt[] {
  return statements.answers.all(attempt).map(row => {
    const answer = readAnswer(row)
    const scored = { ...answer, score: score?.(answer) ?? answer.score }
    const stored = JSON.stringify(scored.score)
    if (stored !== row.score) statements.score.run(stored, attempt, answer.slot, answer.sequence)
    return scored
  })
}
