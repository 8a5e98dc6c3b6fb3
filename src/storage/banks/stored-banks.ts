import { type Kysely, sql } from 'kysely'
import type { BankSummary } from '../../vocabulary/bank-summary.ts'
import type { BankId, OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { QuestionVersion } from '../../vocabulary/question.ts'
import type { BankEdition, BankOutcome, StoredBank } from '../bank-edition.ts'
import type { Connection } from '../connection.ts'
import { dialectOf } from '../dialect.ts'
import type { Library } from '../library.ts'
import { writeMessages } from '../outbox/write-messages.ts'
import { recordAudit } from '../people/record-audit.ts'
import { byTitle } from '../sort-by-title.ts'
import { readStoredText, writeStoredText } from '../stored-text.ts'
import type { Tables } from '../tables.ts'
import { writeQuestions } from './write-questions.ts'
import { writeQuiz } from './write-quiz.ts'

type Banks = Pick<Library, 'saveBank' | 'findLoaded' | 'listBanks' | 'findBank' | 'listReadyQuestions'>

/** Keeps banks and their questions. */
export function storedBanks({ database }: Connection): Banks {
  return {
    saveBank: edition => database.transaction().execute(trx => saveBank(trx, edition)),
    findLoaded: bank => findLoaded(database, bank),
    async listBanks(organisation) {
      const rows = await summaries(database).where('banks.organisation', '=', organisation).execute()
      return byTitle(rows.map(readSummary))
    },
    findBank: (organisation, id) => findBank(database, organisation, id),
    listReadyQuestions: (organisation, bank) => listReadyQuestions(database, organisation, bank),
  }
}

const lockOfBanks = 5_417_001

async function saveBank(database: Kysely<Tables>, edition: BankEdition): Promise<BankOutcome> {
  // What the save reads must still hold when it writes; over SQLite the transaction has the write lock already.
  if (dialectOf(database) === 'postgres') await sql`select pg_advisory_xact_lock(${lockOfBanks})`.execute(database)
  const taken = await takenQuiz(database, edition)
  if (taken !== undefined) return { taken }
  const known = await currentBank(database, edition.id)
  if (known !== undefined && known.organisation !== edition.organisation) return { taken: edition.id }
  if (known?.digest === edition.digest) {
    await noteSource(database, edition, known.number)
    return { version: known.number, changed: false }
  }
  const number = (known?.number ?? 0) + 1
  await writeBank(database, edition, number)
  await noteSource(database, edition, number)
  await writeQuestions(database, edition)
  await writeQuizzes(database, edition)
  await writeMessages(database, edition.messages?.(number) ?? [])
  await recordAudit(database, edition.event)
  return { version: number, changed: true }
}

async function writeBank(database: Kysely<Tables>, edition: BankEdition, number: number): Promise<void> {
  const { id, organisation, bank, digest, because, madeAt } = edition
  await database
    .insertInto('banks')
    .values({ id, organisation, current: number })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ current: number }))
    .execute()
  await database
    .insertInto('bank_versions')
    .values({
      bank: id,
      number,
      digest,
      title: writeStoredText(bank.title),
      headline: writeStoredText(bank.article.headline),
      article: JSON.stringify(bank.article),
      content: JSON.stringify(bank),
      because,
      made_at: madeAt,
    })
    .execute()
}

async function noteSource(database: Kysely<Tables>, { id, source }: BankEdition, version: number): Promise<void> {
  if (source === undefined) return
  await database
    .insertInto('bank_sources')
    .values({ bank: id, version, source })
    .onConflict(conflict => conflict.column('bank').doUpdateSet({ version, source }))
    .execute()
}

function findLoaded(database: Kysely<Tables>, bank: BankId) {
  return database
    .selectFrom('bank_sources as loaded')
    .innerJoin('banks', join =>
      join.onRef('banks.id', '=', 'loaded.bank').onRef('banks.current', '=', 'loaded.version'),
    )
    .where('loaded.bank', '=', bank)
    .select(['loaded.version', 'loaded.source'])
    .executeTakeFirst()
}

async function writeQuizzes(database: Kysely<Tables>, { id, quizzes, made, madeAt }: BankEdition): Promise<void> {
  const own = database.updateTable('quizzes').where('bank', '=', id).where('made_by', '=', 'bank')
  await own.set({ status: 'retired' }).execute()
  for (const assembled of quizzes) await writeQuiz(database, { bank: id, assembled, madeBy: 'bank', madeAt })
  for (const assembled of made) await writeQuiz(database, { bank: id, assembled, madeBy: 'teacher', madeAt })
}

async function takenQuiz(database: Kysely<Tables>, { id, quizzes }: BankEdition): Promise<QuizId | undefined> {
  const ids = quizzes.map(({ definition }) => definition.id)
  if (ids.length === 0) return undefined
  const rows = await database
    .selectFrom('quizzes')
    .select('id')
    .where('bank', '!=', id)
    .where('id', 'in', ids)
    .execute()
  return ids.find(taken => rows.some(row => row.id === taken))
}

function currentBank(database: Kysely<Tables>, id: BankId) {
  const query = currentVersions(database).where('banks.id', '=', id)
  return query.select(['version.digest', 'version.number', 'banks.organisation']).executeTakeFirst()
}

async function findBank(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  id: BankId,
): Promise<StoredBank | undefined> {
  const query = summaries(database).where('banks.id', '=', id).where('banks.organisation', '=', organisation)
  const row = await query.select('version.content').executeTakeFirst()
  if (row === undefined) return undefined
  const { content, ...summary } = row
  return { summary: readSummary(summary), bank: JSON.parse(content) }
}

function summaries(database: Kysely<Tables>) {
  return currentVersions(database)
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
}

function readSummary(row: BankSummary): BankSummary {
  return { ...row, title: readStoredText(row.title), headline: readStoredText(row.headline) }
}

function currentVersions(database: Kysely<Tables>) {
  return database
    .selectFrom('banks')
    .innerJoin('bank_versions as version', join =>
      join.onRef('version.bank', '=', 'banks.id').onRef('version.number', '=', 'banks.current'),
    )
}

async function listReadyQuestions(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  bank: BankId,
): Promise<QuestionVersion[]> {
  const rows = await database
    .selectFrom('question_versions as version')
    .innerJoin('banks', 'banks.id', 'version.bank')
    .innerJoin('questions', join =>
      join.onRef('questions.bank', '=', 'version.bank').onRef('questions.id', '=', 'version.question'),
    )
    .where('version.bank', '=', bank)
    .where('banks.organisation', '=', organisation)
    .where('version.status', '=', 'ready')
    .orderBy('questions.position')
    .select(['version.content', 'version.number', 'version.status', 'version.made_at', 'version.because'])
    .execute()
  return rows.map(({ content, made_at: madeAt, ...version }) => ({
    question: JSON.parse(content),
    ...version,
    madeAt,
  }))
}
