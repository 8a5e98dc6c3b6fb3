import type { Attempt, QuestionAttempt } from '../../vocabulary/attempt.ts'
import type { AttemptId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { AttemptRecord, ResponseOutcome, ScoredResponse, Submission } from '../attempt-record.ts'
import type { Library } from '../library.ts'
import type { OutboxMessage } from '../outbox/outbox-message.ts'
import type { PostgresConnection, Querying } from '../postgres/connect-postgres.ts'
import { type AttemptRow, type ResponseRow, readAnswer, readAttempt, writeAccommodation } from './attempt-rows.ts'
import { gather } from './gather.ts'
import {
  addAttempts,
  closeAttempt,
  holdAttempt,
  readAttempts,
  recordResponses,
  rescore,
  sendMessages,
} from './postgres-statements.ts'

type Attempts = Pick<Library, 'addAttempt' | 'findAttempt' | 'recordResponse' | 'submitAttempt'>

interface NewAttempt {
  readonly attempt: Attempt
  readonly tokenHash: string
}

const most = 500

/**
 * Keeps attempts in PostgreSQL by prepared SQL over arrays: what arrives while a statement is under way goes together
 * with the next one, in one commit. This is the save path.
 */
export function postgresAttempts({ query, transact }: PostgresConnection): Attempts {
  const add = gather({ run: (items: readonly NewAttempt[]) => addAll(query, items), most })
  const find = gather({ run: (ids: readonly AttemptId[]) => findAll(query, ids), most })
  const record = gather({
    run: (responses: readonly ScoredResponse[]) => recordAll(query, responses),
    keyOf: ({ attempt, slot }) => `${attempt}/${slot}`,
    most,
  })
  return {
    addAttempt: async (attempt, tokenHash) => {
      const isAdded = await add({ attempt, tokenHash })
      if (!isAdded) throw new Error(`The quiz version of ${attempt.id} is not stored, or the attempt is there already.`)
    },
    findAttempt: find,
    recordResponse: async response => {
      // Another server that answers the same slot at the same moment may be first; then what it wrote decides.
      for (let tries = 0; tries < 20; tries += 1) {
        const outcome = await record(response)
        if (outcome !== 'again') return outcome
      }
      throw new QuizwrightError('not-ready')
    },
    submitAttempt: submission => transact(client => submitAttempt(client, submission)),
  }
}

async function addAll(query: Querying, items: readonly NewAttempt[]): Promise<boolean[]> {
  const rows = await query<{ id: AttemptId }>({
    ...addAttempts,
    values: [
      items.map(({ attempt }) => attempt.id),
      items.map(({ attempt }) => attempt.quiz),
      items.map(({ attempt }) => attempt.quizVersion),
      items.map(({ attempt }) => attempt.student ?? null),
      items.map(({ attempt }) => writeAccommodation(attempt.accommodation)),
      items.map(({ tokenHash }) => tokenHash),
      items.map(({ attempt }) => attempt.startedAt),
    ],
  })
  const added = new Set(rows.map(({ id }) => id))
  return items.map(({ attempt }) => added.has(attempt.id))
}

type FoundRow = AttemptRow & { readonly id: AttemptId } & {
  readonly [Column in keyof ResponseRow]: ResponseRow[Column] | null
}

async function findAll(query: Querying, ids: readonly AttemptId[]): Promise<(AttemptRecord | undefined)[]> {
  const rows = await query<FoundRow>({ ...readAttempts, values: [ids] })
  const found = groupById(rows)
  return ids.map(id => {
    const [first, ...others] = found.get(id) ?? []
    if (first === undefined) return undefined
    const answers = [first, ...others].filter(hasAnswer).map(readAnswer)
    return readAttempt(id, first, answers)
  })
}

function groupById(rows: readonly FoundRow[]): Map<AttemptId, FoundRow[]> {
  const groups = new Map<AttemptId, FoundRow[]>()
  for (const row of rows) {
    const group = groups.get(row.id)
    if (group === undefined) groups.set(row.id, [row])
    else group.push(row)
  }
  return groups
}

const hasAnswer = (row: FoundRow): row is FoundRow & ResponseRow => row.slot !== null

async function recordAll(
  query: Querying,
  responses: readonly ScoredResponse[],
): Promise<(ResponseOutcome | 'again')[]> {
  const rows = await query<{ outcome: ResponseOutcome | 'again' }>({
    ...recordResponses,
    values: [
      responses.map(({ attempt }) => attempt),
      responses.map(({ slot }) => slot),
      responses.map(({ response }) => JSON.stringify(response)),
      responses.map(({ score }) => JSON.stringify(score)),
      responses.map(({ answeredAt }) => answeredAt),
      responses.map(({ final }) => final),
    ],
  })
  return rows.map(({ outcome }) => outcome)
}

async function submitAttempt(query: Querying, submission: Submission): Promise<AttemptRecord | undefined> {
  const { attempt, submittedAt, grade, messages } = submission
  const [held] = await query<{ number: number; submitted_at: number | null }>({
    ...holdAttempt,
    values: [attempt],
  })
  if (held === undefined) return undefined
  const [record] = await findAll(query, [attempt])
  if (record === undefined || held.submitted_at !== null) return record
  const answers = await scoreAnswers(query, held.number, record.answers, submission)
  const given = grade(answers)
  await query({ ...closeAttempt, values: [held.number, submittedAt, JSON.stringify(given)] })
  const closed = { ...record, attempt: { ...record.attempt, submittedAt }, answers, grade: given }
  const written = messages?.(closed) ?? []
  if (written.length > 0) await query({ ...sendMessages, values: columnsOf(written) })
  return closed
}

function columnsOf(messages: readonly OutboxMessage[]): unknown[] {
  return [
    messages.map(({ id }) => id),
    messages.map(({ organisation }) => organisation),
    messages.map(({ destination }) => destination),
    messages.map(({ kind }) => kind),
    messages.map(({ body }) => JSON.stringify(body)),
    messages.map(({ madeAt }) => madeAt),
    messages.map(({ attempt = null }) => attempt),
  ]
}

async function scoreAnswers(
  query: Querying,
  number: number,
  answers: readonly QuestionAttempt[],
  { score }: Submission,
): Promise<QuestionAttempt[]> {
  const scored = answers.map(answer => ({ ...answer, score: score?.(answer) ?? answer.score }))
  await query({
    ...rescore,
    values: [
      number,
      scored.map(({ slot }) => slot),
      scored.map(({ sequence }) => sequence),
      scored.map(answer => JSON.stringify(answer.score)),
    ],
  })
  return scored
}
