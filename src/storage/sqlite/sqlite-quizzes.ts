import type { Article } from '../../vocabulary/article.ts'
import type { QuizSummary } from '../../vocabulary/attempt-view.ts'
import type { BankId, QuizId } from '../../vocabulary/identifiers.ts'
import type { QuizDefinition } from '../../vocabulary/quiz.ts'
import type { AssembledQuiz } from '../bank-edition.ts'
import type { Library } from '../library.ts'
import type { QuizEdition } from '../quiz-edition.ts'
import { runNow, type SqliteConnection } from './connect-sqlite.ts'
import { writeQuiz } from './write-quiz.ts'

type Quizzes = Pick<Library, 'saveQuiz' | 'listMadeQuizzes' | 'listQuizzes' | 'findQuizEdition'>

interface EditionRow {
  readonly version: number
  readonly bank: BankId
  readonly title: string
  readonly description: string
  readonly policy: string
  readonly headline: string
  readonly article: string
}

/** Keeps quizzes in SQLite. Finding one is on the path of every answer, so it is prepared SQL. */
export function sqliteQuizzes(connection: SqliteConnection): Quizzes {
  const saveInOneStep = connection.raw.transaction((bank: BankId, assembled: AssembledQuiz, madeAt: number) =>
    writeQuiz(connection, { bank, assembled, madeBy: 'teacher', madeAt }),
  )
  const findEdition = editionFinder(connection)
  return {
    saveQuiz: async (bank, assembled, madeAt) => saveInOneStep.immediate(bank, assembled, madeAt),
    listMadeQuizzes: async bank => listMadeQuizzes(connection, bank),
    listQuizzes: async () => listQuizzes(connection),
    findQuizEdition: async (quiz, version) => findEdition(quiz, version),
  }
}

function editionFinder({ raw }: SqliteConnection): (id: QuizId, version?: number) => QuizEdition | undefined {
  const current = raw.prepare<[QuizId], { version: number }>(
    `select current as version from quizzes where id = ? and status = 'ready'`,
  )
  const edition = raw.prepare<[QuizId, number], EditionRow>(
    `select v.number as version, v.bank, v.title, v.description, v.policy, b.headline, b.article
     from quiz_versions v join bank_versions b on b.bank = v.bank and b.number = v.bank_version
     where v.quiz = ? and v.number = ?`,
  )
  const slots = raw.prepare<[QuizId, number], { slot: number; maxMark: number; content: string }>(
    `select s.slot, s.max_mark as maxMark, v.content
     from quiz_slots s
     join question_versions v on v.bank = s.bank and v.question = s.question and v.number = s.question_version
     where s.quiz = ? and s.quiz_version = ? order by s.slot`,
  )
  return raw.transaction((id: QuizId, version?: number) => {
    const number = version ?? current.get(id)?.version
    const row = number === undefined ? undefined : edition.get(id, number)
    if (row === undefined) return undefined
    const places = slots
      .all(id, row.version)
      .map(({ content, ...place }) => ({ ...place, question: JSON.parse(content) }))
    const article: Article = JSON.parse(row.article)
    const maxMarks = places.reduce((sum, { maxMark }) => sum + maxMark, 0)
    return { quiz: summarise({ ...row, id, questions: places.length, maxMarks }), article, slots: places }
  })
}

function summarise(row: Omit<QuizSummary, 'policy'> & { policy: string }): QuizSummary {
  const { id, version, bank, title, description, headline, questions, maxMarks, policy } = row
  return { id, version, bank, title, description, headline, questions, maxMarks, policy: JSON.parse(policy) }
}

function listQuizzes(connection: SqliteConnection): QuizSummary[] {
  const query = currentQuizzes(connection)
    .innerJoin('bank_versions as bank', join =>
      join.onRef('bank.bank', '=', 'version.bank').onRef('bank.number', '=', 'version.bank_version'),
    )
    .innerJoin('quiz_slots as slot', join =>
      join.onRef('slot.quiz', '=', 'version.quiz').onRef('slot.quiz_version', '=', 'version.number'),
    )
    .where('quizzes.status', '=', 'ready')
    .groupBy(['quizzes.id', 'version.number', 'version.bank', 'version.title', 'version.description'])
    .groupBy(['version.policy', 'bank.headline'])
    .select(['quizzes.id', 'version.number as version', 'version.bank', 'version.title', 'version.description'])
    .select(['version.policy', 'bank.headline'])
    .select(({ fn }) => [fn.countAll<number>().as('questions'), fn.sum<number>('slot.max_mark').as('maxMarks')])
    .orderBy('version.title')
    .orderBy('quizzes.id')
  return runNow(connection, query).map(summarise)
}

function listMadeQuizzes(connection: SqliteConnection, bank: BankId): QuizDefinition[] {
  const query = currentQuizzes(connection)
    .where('quizzes.bank', '=', bank)
    .where('quizzes.made_by', '=', 'teacher')
    .orderBy('quizzes.id')
    .select('version.definition')
  return runNow(connection, query).map(({ definition }) => JSON.parse(definition))
}

function currentQuizzes({ build }: SqliteConnection) {
  return build
    .selectFrom('quizzes')
    .innerJoin('quiz_versions as version', join =>
      join.onRef('version.quiz', '=', 'quizzes.id').onRef('version.number', '=', 'quizzes.current'),
    )
}
