import type { Asker } from '../vocabulary/asker.ts'
import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import type { BankId } from '../vocabulary/identifiers.ts'
import type { QuizBlueprint, QuizPolicy } from '../vocabulary/quiz.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { describeChange } from './describe-change.ts'
import { type Assemble, fillQuiz } from './fill-quiz.ts'
import { findQuiz } from './find-quiz.ts'
import { listBankQuestions } from './list-bank-questions.ts'
import type { Services } from './services.ts'

/** Is a teacher's order for a quiz over a bank of their organisation. */
export interface QuizOrder {
  readonly asker: Asker
  readonly bank: BankId
  readonly title: string
  readonly description: string
  readonly blueprint: QuizBlueprint
  readonly policy: QuizPolicy
}

/**
 * Stores a teacher's quiz, filled from the bank's ready questions by the assembly that is passed in. Whenever the bank
 * changes, the quiz is filled anew by the same blueprint. Throws `bank-not-found` and `too-few-questions`.
 */
export async function storeQuiz(services: Services, order: QuizOrder, assemble: Assemble): Promise<QuizSummary> {
  const { asker, bank, title, description, blueprint, policy } = order
  const { organisation } = asker
  const ready = await listBankQuestions(services, organisation, bank)
  const definition = { id: services.newId('qz'), title, description, blueprint, policy }
  const questions = ready.map(({ question }) => question)
  const filled = fillQuiz(definition, questions, assemble)
  if (filled === undefined) {
    const fitting = questions.filter(({ kind }) => blueprint.kinds.includes(kind)).length
    throw new QuizwrightError('too-few-questions', tooFew(blueprint, fitting))
  }
  const madeAt = services.clock()
  const change = { action: 'quiz-made' as const, resource: definition.id, at: madeAt, details: { bank, title } }
  const event = describeChange(services, asker, change)
  await services.library.saveQuiz({ organisation, bank, quiz: filled, madeAt, event })
  return findQuiz(services, definition.id)
}

function tooFew({ questions, kinds }: QuizBlueprint, fitting: number): string {
  const asked = `The quiz asks for ${questions} of kind ${kinds.join(' or ')}`
  if (fitting < questions) return `${asked}; the bank has ${fitting} ready.`
  return `${asked}; of the ${fitting} that the bank has ready, too few go together in one quiz.`
}
