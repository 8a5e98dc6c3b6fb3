import { assembleQuiz } from '../generation/assemble-quiz.ts'
import { generateQuestions } from '../generation/generate-questions.ts'
import { checkQuestions } from '../item-checks/check-questions.ts'
import type { BankId } from '../vocabulary/identifiers.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import type { Services } from './services.ts'
import { type StoredVersion, storeBank } from './store-bank.ts'

const seed = 1

/**
 * Generates a bank's questions and stores it with those that no check holds back and with the quizzes that it defines.
 * A question that a person wrote stands in for a generated one of its id. The same bank again changes nothing.
 * Throws `too-few-questions`, and `invalid-bank` as `storeBank` does.
 */
export async function loadBank(
  services: Services,
  { id, bank, because = 'loaded' }: { id: BankId; bank: QuestionBank; because?: string },
): Promise<StoredVersion> {
  const written = new Set(bank.questions.map(question => question.id))
  const generated = generateQuestions(bank, { seed }).filter(question => !written.has(question.id))
  const questions = [...bank.questions, ...generated]
  const held = new Set(
    checkQuestions(bank, questions)
      .filter(({ severity }) => severity === 'error')
      .map(({ question }) => question),
  )
  return storeBank(services, {
    id,
    bank,
    questions: questions.filter(question => !held.has(question.id)),
    because,
    assemble: (ready, blueprint) => assembleQuiz({ questions: [...ready], bank, blueprint }),
  })
}
