import type { BankId, OrganisationId } from '../vocabulary/identifiers.ts'
import type { QuestionVersion } from '../vocabulary/question.ts'
import { findBank } from './find-bank.ts'
import type { Services } from './services.ts'

/**
 * Lists the ready questions of a bank, keys included, in the order in which they were stored. Throws `bank-not-found`.
 */
export async function listBankQuestions(
  services: Services,
  organisation: OrganisationId,
  id: BankId,
): Promise<QuestionVersion[]> {
  await findBank(services, organisation, id)
  return services.library.listReadyQuestions(organisation, id)
}
