import { assembleQuiz } from '../generation/assemble-quiz.ts'
import { generateQuestions } from '../generation/generate-questions.ts'
import { checkQuestions } from '../item-checks/check-questions.ts'
import type { Asker } from '../vocabulary/asker.ts'
import type { BankId } from '../vocabulary/identifiers.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { findSizeFaults } from './find-size-faults.ts'
import type { Services } from './services.ts'
import { type StoredVersion, storeBank } from './store-bank.ts'

const seed = 1

/** Is a bank on its way into the library; `source` is as in `BankEdition`. */
export interface BankToLoad {
  readonly id: BankId
  readonly bank: QuestionBank
  readonly asker: Asker
  readonly because?: string
  readonly source?: string | undefined
}

/**
 * Generates a bank's questions and stores it with those, with the questions that a person wrote and with the quizzes
 * that it defines. A written question in which a check finds an error is kept from students, and so is one that a model
 * proposed and no person has taken over; generation leaves out such questions itself, and those that the bank holds
 * under their id. The same bank again changes nothing.
 * Throws `too-few-questions`, and `invalid-bank` as `storeBank` does and for a bank larger than `mostOfBank`.
 */
export async function loadBank(
  services: Services,
  { id, bank, asker, because = 'loaded', source }: BankToLoad,
): Promise<StoredVersion> {
  const sizes = findSizeFaults(bank)
  if (sizes.length > 0) throw new QuizwrightError('invalid-bank', sizes[0]?.detail, sizes)
  const errors = checkQuestions(bank, bank.questions).filter(({ severity }) => severity === 'error')
  const held = new Set(errors.map(({ question }) => question))
  const written = bank.questions.filter(({ id: own, derivation }) => !held.has(own) && derivation.by !== 'model')
  return storeBank(services, {
    id,
    asker,
    bank,
    questions: [...written, ...generateQuestions(bank, { seed })],
    because,
    source,
    assemble: (questions, blueprint) => assembleQuiz({ questions, bank, blueprint }),
  })
}
