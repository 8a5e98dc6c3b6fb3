import { assembleQuiz } from '../generation/assemble-quiz.ts'
import type { QuizSummary } from '../vocabulary/attempt-view.ts'
import { findBank } from './find-bank.ts'
import type { Services } from './services.ts'
import { type QuizOrder, storeQuiz } from './store-quiz.ts'

/** Makes a quiz from the ready questions of a bank of the asker's organisation. Throws `bank-not-found` and `too-few-questions`. */
export async function makeQuiz(services: Services, order: QuizOrder): Promise<QuizSummary> {
  const { bank } = await findBank(services, order.asker.organisation, order.bank)
  return storeQuiz(services, order, (questions, blueprint) => assembleQuiz({ questions, bank, blueprint }))
}
