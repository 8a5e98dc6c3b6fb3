import type { BankId, QuestionId } from '../../vocabulary/identifiers.ts'
import type { Question } from '../../vocabulary/question.ts'
import type { BankEdition } from '../bank-edition.ts'
import { runNow, type SqliteConnection } from './connect-sqlite.ts'

interface Current {
  readonly id: QuestionId
  readonly current: number
  readonly digest: string
}

/**
 * Writes the questions of a bank within the caller's transaction: a new version where the digest changed, `ready` for
 * each one given and `retired` for every other version of the bank.
 */
export function writeQuestions(connection: SqliteConnection, edition: BankEdition): void {
  const { build } = connection
  const stored = new Map(currentQuestions(connection, edition.id).map(row => [row.id, row]))
  runNow(connection, build.updateTable('question_versions').set({ status: 'retired' }).where('bank', '=', edition.id))
  for (const [position, { question, digest }] of edition.questions.entries()) {
    const known = stored.get(question.id)
    const number = known === undefined ? 1 : known.digest === digest ? known.current : known.current + 1
    placeQuestion(connection, { bank: edition.id, id: question.id, current: number, position })
    if (number === known?.current) restoreVersion(connection, edition.id, question.id, number)
    else addVersion(connection, edition, { question, digest, number })
  }
}

function currentQuestions(connection: SqliteConnection, bank: BankId): Current[] {
  const query = connection.build
    .selectFrom('questions')
    .innerJoin('question_versions as version', join =>
      join
        .onRef('version.bank', '=', 'questions.bank')
        .onRef('version.question', '=', 'questions.id')
        .onRef('version.number', '=', 'questions.current'),
    )
    .where('questions.bank', '=', bank)
    .select(['questions.id', 'questions.current', 'version.digest'])
  return runNow(connection, query)
}

function placeQuestion(
  connection: SqliteConnection,
  row: { bank: BankId; id: QuestionId; current: number; position: number },
): void {
  const { current, position } = row
  const query = connection.build
    .insertInto('questions')
    .values(row)
    .onConflict(conflict => conflict.columns(['bank', 'id']).doUpdateSet({ current, position }))
  runNow(connection, query)
}

function restoreVersion(connection: SqliteConnection, bank: BankId, question: QuestionId, number: number): void {
  const query = connection.build
    .updateTable('question_versions')
    .set({ status: 'ready' })
    .where('bank', '=', bank)
    .where('question', '=', question)
    .where('number', '=', number)
  runNow(connection, query)
}

function addVersion(
  connection: SqliteConnection,
  { id, because, madeAt }: BankEdition,
  { question, digest, number }: { question: Question; digest: string; number: number },
): void {
  const query = connection.build.insertInto('question_versions').values({
    bank: id,
    question: question.id,
    number,
    digest,
    status: 'ready',
    content: JSON.stringify(question),
    because,
    made_at: madeAt,
  })
  runNow(connection, query)
}
