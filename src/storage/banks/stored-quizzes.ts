import type { Kysely } from 'kysely'
import type { Article } from '../../vocabulary/article.ts'
import type { QuizSummary } from '../../vocabulary/attempt-view.ts'
import type { BankId, OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { QuizDefinition } from '../../vocabulary/quiz.ts'
import type { Connection } from '../connection.ts'
import type { Library } from '../library.ts'
import { recordAudit } from '../people/record-audit.ts'
import type { QuizEdition } from '../quiz-edition.ts'
import { rememberLatest } from '../remember-latest.ts'
import { byTitle } from '../sort-by-title.ts'
import { readStoredText } from '../stored-text.ts'
import type { Tables } from '../tables.ts'
import { writeQuiz } from './write-quiz.ts'

type Quizzes = Pick<Library, 'saveQuiz' | 'listMadeQuizzes' | 'listQuizzes' | 'findQuizEdition'>

const mostRemembered = 100

/**
 * Keeps quizzes. Each answer needs the edition of its quiz, which never changes, so the last hundred that were asked for
 * are remembered: some 10 MB.
 */
export function storedQuizzes({ database }: Connection): Quizzes {
  const editions = rememberLatest<QuizEdition>(mostRemembered)
  const findEdition = async (quiz: QuizId, version?: number) => {
    const number = version ?? (await currentVersion(database, quiz))
    if (number === undefined) return undefined
    return editions.get(`${quiz}@${number}`, () => readEdition(database, quiz, number))
  }
  return {
    saveQuiz: ({ organisation, bank, quiz: assembled, madeAt, event }) =>
      database.transaction().execute(async trx => {
        const own = trx.selectFrom('banks').select('id').where('id', '=', bank).where('organisation', '=', organisation)
        await own.executeTakeFirstOrThrow()
        await writeQuiz(trx, { bank, assembled, madeBy: 'teacher', madeAt })
        await recordAudit(trx, event)
      }),
    listMadeQuizzes: (organisation, bank) => listMadeQuizzes(database, organisation, bank),
    listQuizzes: organisation => listQuizzes(database, organisation),
    findQuizEdition: findEdition,
  }
}

async function currentVersion(database: Kysely<Tables>, id: QuizId): Promise<number | undefined> {
  const query = database.selectFrom('quizzes').select('current').where('id', '=', id).where('status', '=', 'ready')
  return (await query.executeTakeFirst())?.current
}

async function readEdition(database: Kysely<Tables>, id: QuizId, number: number): Promise<QuizEdition | undefined> {
  const row = await database
    .selectFrom('quiz_versions as version')
    .innerJoin('bank_versions as bank', join =>
      join.onRef('bank.bank', '=', 'version.bank').onRef('bank.number', '=', 'version.bank_version'),
    )
    .innerJoin('banks', 'banks.id', 'version.bank')
    .where('version.quiz', '=', id)
    .where('version.number', '=', number)
    .select(['version.number as version', 'version.bank', 'version.title', 'version.description', 'version.policy'])
    .select(['bank.headline', 'bank.article', 'banks.organisation'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const slots = await readSlots(database, id, number)
  const article: Article = JSON.parse(row.article)
  const maxMarks = slots.reduce((sum, { maxMark }) => sum + maxMark, 0)
  const quiz = summarise({ ...row, id, questions: slots.length, maxMarks })
  return { quiz, organisation: row.organisation, article, slots }
}

async function readSlots(database: Kysely<Tables>, id: QuizId, number: number): Promise<QuizEdition['slots']> {
  const rows = await database
    .selectFrom('quiz_slots as slot')
    .innerJoin('question_versions as version', join =>
      join
        .onRef('version.bank', '=', 'slot.bank')
        .onRef('version.question', '=', 'slot.question')
        .onRef('version.number', '=', 'slot.question_version'),
    )
    .where('slot.quiz', '=', id)
    .where('slot.quiz_version', '=', number)
    .orderBy('slot.slot')
    .select(['slot.slot', 'slot.max_mark as maxMark', 'version.content'])
    .execute()
  return rows.map(({ content, ...place }) => ({ ...place, question: JSON.parse(content) }))
}

function summarise(row: Omit<QuizSummary, 'policy'> & { policy: string }): QuizSummary {
  const { id, version, bank, questions, maxMarks } = row
  const [title, description, headline] = [row.title, row.description, row.headline].map(readStoredText)
  return {
    ...{ id, version, bank, title: title ?? '', description: description ?? '', headline: headline ?? '' },
    ...{ questions, maxMarks, policy: JSON.parse(row.policy) },
  }
}

async function listQuizzes(database: Kysely<Tables>, organisation: OrganisationId): Promise<QuizSummary[]> {
  const rows = await currentQuizzes(database)
    .innerJoin('bank_versions as bank', join =>
      join.onRef('bank.bank', '=', 'version.bank').onRef('bank.number', '=', 'version.bank_version'),
    )
    .innerJoin('quiz_slots as slot', join =>
      join.onRef('slot.quiz', '=', 'version.quiz').onRef('slot.quiz_version', '=', 'version.number'),
    )
    .innerJoin('banks', 'banks.id', 'quizzes.bank')
    .where('quizzes.status', '=', 'ready')
    .where('banks.organisation', '=', organisation)
    .groupBy(['quizzes.id', 'version.number', 'version.bank', 'version.title', 'version.description'])
    .groupBy(['version.policy', 'bank.headline'])
    .select(['quizzes.id', 'version.number as version', 'version.bank', 'version.title', 'version.description'])
    .select(['version.policy', 'bank.headline'])
    .select(({ fn }) => [fn.countAll<number>().as('questions'), fn.sum<number>('slot.max_mark').as('maxMarks')])
    .execute()
  return byTitle(rows.map(summarise))
}

async function listMadeQuizzes(
  database: Kysely<Tables>,
  organisation: OrganisationId,
  bank: BankId,
): Promise<QuizDefinition[]> {
  const rows = await currentQuizzes(database)
    .innerJoin('banks', 'banks.id', 'quizzes.bank')
    .where('banks.organisation', '=', organisation)
    .where('quizzes.bank', '=', bank)
    .where('quizzes.made_by', '=', 'teacher')
    .orderBy('quizzes.id')
    .select('version.definition')
    .execute()
  return rows.map(({ definition }) => JSON.parse(definition))
}

function currentQuizzes(database: Kysely<Tables>) {
  return database
    .selectFrom('quizzes')
    .innerJoin('quiz_versions as version', join =>
      join.onRef('version.quiz', '=', 'quizzes.id').onRef('version.number', '=', 'quizzes.current'),
    )
}
