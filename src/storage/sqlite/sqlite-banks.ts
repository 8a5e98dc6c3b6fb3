import type { BankSummary } from '../../vocabulary/bank-summary.ts'
import type { BankId, QuizId } from '../../vocabulary/identifiers.ts'
import type { QuestionVersion } from '../../vocabulary/question.ts'
import type { BankEdition, BankOutcome, StoredBank } from '../bank-edition.ts'
import type { Library } from '../library.ts'
import { runNow, type SqliteConnection } from './connect-sqlite.ts'
import { writeQuestions } from './write-questions.ts'
import { writeQuiz } from './write-quiz.ts'

type Banks = Pick<Library, 'saveBank' | 'listBanks' | 'findBank' | 'listReadyQuestions'>

/** Keeps banks and their questions in SQLite. */
export function sqliteBanks(connection: SqliteConnection): Banks {
  const saveInOneStep = connection.raw.transaction((edition: BankEdition) => saveBank(connection, edition))
  return {
    saveBank: async edition => saveInOneStep.immediate(edition),
    listBanks: async () => runNow(connection, summaries(connection)),
    findBank: async id => findBank(connection, id),
    listReadyQuestions: async bank => listReadyQuestions(connection, bank),
  }
}

function saveBank(connection: SqliteConnection, edition: BankEdition): BankOutcome {
  const taken = takenQuiz(connection, edition)
  if (taken !== undefined) return { taken }
  const { build } = connection
  const known = currentBank(connection, edition.id)
  if (known?.digest === edition.digest) return { version: known.number, changed: false }
  const number = (known?.number ?? 0) + 1
  runNow(
    connection,
    build
      .insertInto('banks')
      .values({ id: edition.id, current: number })
      .onConflict(conflict => conflict.column('id').doUpdateSet({ current: number })),
  )
  const { bank, digest, because, madeAt } = edition
  runNow(
    connection,
    build.insertInto('bank_versions').values({
      bank: edition.id,
      number,
      digest,
      title: bank.title,
      headline: bank.article.headline,
      article: JSON.stringify(bank.article),
      content: JSON.stringify(bank),
      because,
      made_at: madeAt,
    }),
  )
  writeQuestions(connection, edition)
  writeQuizzes(connection, edition)
  return { version: number, changed: true }
}

function writeQuizzes(connection: SqliteConnection, { id, quizzes, made, madeAt }: BankEdition): void {
  runNow(
    connection,
    connection.build
      .updateTable('quizzes')
      .set({ status: 'retired' })
      .where('bank', '=', id)
      .where('made_by', '=', 'bank'),
  )
  for (const assembled of quizzes) writeQuiz(connection, { bank: id, assembled, madeBy: 'bank', madeAt })
  for (const assembled of made) writeQuiz(connection, { bank: id, assembled, madeBy: 'teacher', madeAt })
}

function takenQuiz(connection: SqliteConnection, { id, quizzes }: BankEdition): QuizId | undefined {
  const query = connection.build.selectFrom('quizzes').select('id').where('bank', '!=', id)
  const others = new Set(runNow(connection, query).map(row => row.id))
  return quizzes.find(({ definition }) => others.has(definition.id))?.definition.id
}

function currentBank(connection: SqliteConnection, id: BankId) {
  const query = currentVersions(connection).where('banks.id', '=', id).select(['version.digest', 'version.number'])
  return runNow(connection, query)[0]
}

function findBank(connection: SqliteConnection, id: BankId): StoredBank | undefined {
  const [summary] = runNow(connection, summaries(connection).where('banks.id', '=', id))
  const [row] = runNow(connection, currentVersions(connection).where('banks.id', '=', id).select('version.content'))
  return summary && row && { summary, bank: JSON.parse(row.content) }
}

function summaries(connection: SqliteConnection) {
  return currentVersions(connection)
    .select(['banks.id', 'version.number as version', 'version.title', 'version.headline', 'version.made_at as madeAt'])
    .select(bank =>
      bank
        .selectFrom('question_versions as question')
        .whereRef('question.bank', '=', 'banks.id')
        .where('question.status', '=', 'ready')
        .select(question => question.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('questions'),
    )
    .orderBy('version.title')
    .orderBy('banks.id')
    .$castTo<BankSummary>()
}

function currentVersions({ build }: SqliteConnection) {
  return build
    .selectFrom('banks')
    .innerJoin('bank_versions as version', join =>
      join.onRef('version.bank', '=', 'banks.id').onRef('version.number', '=', 'banks.current'),
    )
}

function listReadyQuestions(connection: SqliteConnection, bank: BankId): QuestionVersion[] {
  const query = connection.build
    .selectFrom('question_versions as version')
    .innerJoin('questions', join =>
      join.onRef('questions.bank', '=', 'version.bank').onRef('questions.id', '=', 'version.question'),
    )
    .where('version.bank', '=', bank)
    .where('version.status', '=', 'ready')
    .orderBy('questions.position')
    .select(['version.content', 'version.number', 'version.status', 'version.made_at', 'version.because'])
  return runNow(connection, query).map(({ content, made_at: madeAt, ...version }) => ({
    question: JSON.parse(content),
    ...version,
    madeAt,
  }))
}
