import type { Attempt, QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { AttemptId, QuizId } from '../../vocabulary/identifiers.ts'
import type { AttemptRecord, ResponseOutcome, ScoredResponse, Submission } from '../attempt-record.ts'
import type { Library } from '../library.ts'
import type { SqliteConnection } from './connect-sqlite.ts'

type Attempts = Pick<Library, 'addAttempt' | 'findAttempt' | 'recordResponse' | 'submitAttempt'>

interface AttemptRow {
  readonly quiz: QuizId
  readonly quizVersion: number
  readonly tokenHash: string
  readonly startedAt: number
  readonly submittedAt: number | null
  readonly grade: string | null
}

interface ResponseRow {
  readonly slot: number
  readonly sequence: number
  readonly response: string
  readonly score: string
  readonly answeredAt: number
}

/**
 * Keeps attempts in SQLite by prepared SQL: this is the save path. Each write takes the write lock before it reads
 * (`begin immediate`), so that what it checks still holds when it writes, in other processes too.
 */
export function sqliteAttempts({ raw }: SqliteConnection): Attempts {
  const statements = prepareStatements(raw)
  const find = raw.transaction((id: AttemptId) => findAttempt(statements, id))
  const record = raw.transaction((response: ScoredResponse) => recordResponse(statements, response))
  const submit = raw.transaction((submission: Submission) => submitAttempt(statements, submission))
  return {
    addAttempt: async ({ id, quiz, quizVersion, startedAt }: Attempt, tokenHash) => {
      statements.add.run(id, quiz, quizVersion, tokenHash, startedAt)
    },
    findAttempt: async id => find(id),
    recordResponse: async response => record.immediate(response),
    submitAttempt: async submission => submit.immediate(submission),
  }
}

function prepareStatements(raw: SqliteConnection['raw']) {
  return {
    add: raw.prepare<[AttemptId, QuizId, number, string, number]>(
      'insert into attempts (id, quiz, quiz_version, token_hash, started_at) values (?, ?, ?, ?, ?)',
    ),
    attempt: raw.prepare<[AttemptId], AttemptRow>(
      `select quiz, quiz_version as quizVersion, token_hash as tokenHash, started_at as startedAt,
         submitted_at as submittedAt, grade
       from attempts where id = ?`,
    ),
    answers: raw.prepare<[AttemptId], ResponseRow>(
      `select slot, sequence, response, score, answered_at as answeredAt
       from responses r where attempt = ? and sequence =
         (select max(sequence) from responses where attempt = r.attempt and slot = r.slot)
       order by slot`,
    ),
    latest: raw.prepare<[AttemptId, number], { sequence: number; response: string }>(
      'select sequence, response from responses where attempt = ? and slot = ? order by sequence desc limit 1',
    ),
    respond: raw.prepare<[AttemptId, number, number, string, string, number]>(
      'insert into responses (attempt, slot, sequence, response, score, answered_at) values (?, ?, ?, ?, ?, ?)',
    ),
    score: raw.prepare<[string, AttemptId, number, number]>(
      'update responses set score = ? where attempt = ? and slot = ? and sequence = ?',
    ),
    close: raw.prepare<[number, string, AttemptId]>('update attempts set submitted_at = ?, grade = ? where id = ?'),
  }
}

type Statements = ReturnType<typeof prepareStatements>

function findAttempt(statements: Statements, id: AttemptId): AttemptRecord | undefined {
  const row = statements.attempt.get(id)
  if (row === undefined) return undefined
  const { quiz, quizVersion, tokenHash, startedAt, submittedAt, grade } = row
  return {
    attempt: { id, quiz, quizVersion, startedAt, ...(submittedAt !== null && { submittedAt }) },
    tokenHash,
    answers: answersOf(statements, id),
    ...(grade !== null && { grade: JSON.parse(grade) }),
  }
}

function answersOf(statements: Statements, id: AttemptId): QuestionAttempt[] {
  return statements.answers
    .all(id)
    .map(row => ({ ...row, response: JSON.parse(row.response), score: JSON.parse(row.score) }))
}

function recordResponse(statements: Statements, given: ScoredResponse): ResponseOutcome {
  const { attempt, slot, score, answeredAt, final } = given
  const row = statements.attempt.get(attempt)
  if (row === undefined) return 'missing'
  if (row.submittedAt !== null) return 'submitted'
  const response = JSON.stringify(given.response)
  const latest = statements.latest.get(attempt, slot)
  if (latest?.response === response) return 'repeated'
  if (latest !== undefined && final) return 'final'
  statements.respond.run(attempt, slot, (latest?.sequence ?? 0) + 1, response, JSON.stringify(score), answeredAt)
  return 'recorded'
}

function submitAttempt(statements: Statements, submission: Submission): AttemptRecord | undefined {
  const { attempt, submittedAt, grade } = submission
  const row = statements.attempt.get(attempt)
  if (row !== undefined && row.submittedAt === null) {
    const answers = scoreAnswers(statements, submission)
    statements.close.run(submittedAt, JSON.stringify(grade(answers)), attempt)
  }
  return findAttempt(statements, attempt)
}

function scoreAnswers(statements: Statements, { attempt, score }: Submission): QuestionAttempt[] {
  return answersOf(statements, attempt).map(answer => {
    const scored = { ...answer, score: score?.(answer) ?? answer.score }
    statements.score.run(JSON.stringify(scored.score), attempt, answer.slot, answer.sequence)
    return scored
  })
}
