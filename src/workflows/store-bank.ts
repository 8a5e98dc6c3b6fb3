import type { AssembledQuiz, BankEdition } from '../storage/bank-edition.ts'
import { digestOf } from '../text/digest.ts'
import type { Asker } from '../vocabulary/asker.ts'
import type { BankId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { describeChange } from './describe-change.ts'
import { type Assemble, fillQuiz } from './fill-quiz.ts'
import { changedEvent, tellSubscribers } from './messages/tell-subscribers.ts'
import type { Services } from './services.ts'

/**
 * Is a bank on its way into the library of an organisation with all its questions that students may get, and how quizzes
 * are filled. `source` is as in `BankEdition`.
 */
export interface BankDelivery {
  readonly id: BankId
  readonly asker: Asker
  readonly bank: QuestionBank
  readonly questions: readonly Question[]
  readonly because: string
  readonly source?: string | undefined
  readonly assemble: Assemble
}

/** Tells at which version a bank is stored, and whether storing it made that version. */
export interface StoredVersion {
  readonly bank: BankId
  readonly version: number
  readonly changed: boolean
}

/**
 * Stores a bank, its questions and its quizzes as a whole. What is stored already stays at its version. A change makes
 * new versions of the bank and its quizzes, and of each question that changed; questions no longer given and quizzes no
 * longer defined retire. Attempts under way keep the versions that they began with.
 * Throws `too-few-questions`, `invalid-bank` where an identifier stands twice or a quiz's is another bank's, and
 * `bank-exists` where the id is another organisation's.
 */
export async function storeBank(services: Services, delivery: BankDelivery): Promise<StoredVersion> {
  const { id, bank, questions, because, source, assemble, asker } = delivery
  requireDistinct('questions', questions)
  requireDistinct('quizzes', bank.quizzes)
  const quizzes = bank.quizzes.map(definition => {
    const filled = fillQuiz(definition, questions, assemble)
    if (filled === undefined) throw new QuizwrightError('too-few-questions', tooFew(definition.title))
    return filled
  })
  const subscribers = await services.library.listSubscribers(asker.organisation, 'bank.changed')
  const madeAt = services.clock()
  const edition: BankEdition = {
    id,
    organisation: asker.organisation,
    bank,
    digest: digestOf({ bank, questions, quizzes }),
    because,
    source,
    madeAt,
    questions: questions.map(question => ({ question, digest: digestOf(question) })),
    quizzes,
    made: await refillMadeQuizzes(services, delivery),
    messages: version =>
      tellSubscribers(services, subscribers, changedEvent({ id, title: bank.title, version, madeAt })),
    event: describeChange(services, asker, {
      ...{ action: 'bank-saved', resource: id, at: madeAt, details: { title: bank.title } },
    }),
  }
  const outcome = await services.library.saveBank(edition)
  if ('taken' in outcome && outcome.taken === id) throw new QuizwrightError('bank-exists')
  if ('taken' in outcome) throw takenFault(bank, outcome.taken)
  return { bank: id, ...outcome }
}

// A teacher's quiz that the changed bank can no longer fill stays as it was.
async function refillMadeQuizzes(services: Services, delivery: BankDelivery): Promise<AssembledQuiz[]> {
  const definitions = await services.library.listMadeQuizzes(delivery.asker.organisation, delivery.id)
  return definitions.flatMap(definition => fillQuiz(definition, delivery.questions, delivery.assemble) ?? [])
}

function requireDistinct(part: 'questions' | 'quizzes', items: readonly { readonly id: string }[]): void {
  const index = items.findIndex(({ id }, at) => items.findIndex(other => other.id === id) < at)
  const twice = items[index]
  if (twice === undefined) return
  const fault = { pointer: `/${part}/${index}/id`, detail: `The identifier "${twice.id}" stands twice.` }
  throw new QuizwrightError('invalid-bank', fault.detail, [fault])
}

function takenFault(bank: QuestionBank, taken: string): QuizwrightError {
  const index = bank.quizzes.findIndex(({ id }) => id === taken)
  const fault = { pointer: `/quizzes/${index}/id`, detail: `Another bank has a quiz "${taken}" already.` }
  return new QuizwrightError('invalid-bank', fault.detail, [fault])
}

const tooFew = (title: string): string => `The bank does not have enough questions for the quiz "${title}".`
