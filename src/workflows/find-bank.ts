import type { StoredBank } from '../storage/bank-edition.ts'
import type { BankId, OrganisationId } from '../vocabulary/identifiers.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import type { Services } from './services.ts'

/**
 * Finds a bank of an organisation at its current version, as summary and content. Throws `bank-not-found`, also for one
 * of another organisation.
 */
export async function findBank({ library }: Services, organisation: OrganisationId, id: BankId): Promise<StoredBank> {
  const stored = await library.findBank(organisation, id)
  if (stored === undefined) throw new QuizwrightError('bank-not-found')
  return stored
}
