import type { Kysely } from 'kysely'
import type { BankId } from '../../vocabulary/identifiers.ts'
import type { BankEdition } from '../bank-edition.ts'
import type { Tables } from '../tables.ts'

/**
 * Writes the questions of a bank within the caller's transaction: a new version where the digest changed, `ready` for
 * each one given and `retired` for every other version of the bank.
 */
export async function writeQuestions(database: Kysely<Tables>, edition: BankEdition): Promise<void> {
  const stored = new Map((await currentQuestions(database, edition.id)).map(row => [row.id, row]))
  await database
    .updateTable('question_versions')
    .set({ status: 'retired' })
    .where('bank', '=', edition.id)
    .where('status', '!=', 'retired')
    .execute()
  for (const [position, { question, digest }] of edition.questions.entries()) {
    const known = stored.get(question.id)
    const number = known === undefined ? 1 : known.digest === digest ? known.current : known.current + 1
    await placeQuestion(database, { bank: edition.id, id: question.id, current: number, position })
    if (number === known?.current) await restoreVersion(database, edition.id, question.id, number)
    else await addVersion(database, edition, { question, digest, number })
  }
}

function currentQuestions(database: Kysely<Tables>, bank: BankId) {
  return database
    .selectFrom('questions')
    .innerJoin('question_versions as version', join =>
      join
        .onRef('version.bank', '=', 'questions.bank')
        .onRef('version.question', '=', 'questions.id')
        .onRef('version.number', '=', 'questions.current'),
    )
    .where('questions.bank', '=', bank)
    .select(['questions.id', 'questions.current', 'version.digest'])
    .execute()
}

async function placeQuestion(database: Kysely<Tables>, row: Tables['questions']): Promise<void> {
  const { current, position } = row
  await database
    .insertInto('questions')
    .values(row)
    .onConflict(conflict => conflict.columns(['bank', 'id']).doUpdateSet({ current, position }))
    .execute()
}

async function restoreVersion(
  database: Kysely<Tables>,
  bank: BankId,
  question: Tables['questions']['id'],
  number: number,
): Promise<void> {
  await database
    .updateTable('question_versions')
    .set({ status: 'ready' })
    .where('bank', '=', bank)
    .where('question', '=', question)
    .where('number', '=', number)
    .execute()
}

async function addVersion(
  database: Kysely<Tables>,
  { id, because, madeAt }: BankEdition,
  { question, digest, number }: BankEdition['questions'][number] & { number: number },
): Promise<void> {
  const content = JSON.stringify(question)
  await database
    .insertInto('question_versions')
    .values({ bank: id, question: question.id, number, digest, status: 'ready', content, because, made_at: madeAt })
    .execute()
}
