import type { StoredBank } from '../storage/bank-edition.ts'
import type { BankId } from '../vocabulary/identifiers.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Services } from './services.ts'

/** Finds a stored bank at its current version, as summary and content. Throws `bank-not-found`. */
export async function findBank({ library }: Services, id: BankId): Promise<StoredBank> {
  const stored = await library.findBank(id)
  if (stored === undefined) throw new QuizwrightError('bank-not-found')
  return stored
}
