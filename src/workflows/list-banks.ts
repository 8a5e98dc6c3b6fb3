import type { BankSummary } from '../vocabulary/bank-summary.ts'
import type { OrganisationId } from '../vocabulary/identifiers.ts'
import type { Services } from './services.ts'

/** Lists the banks of an organisation by title. */
export async function listBanks({ library }: Services, organisation: OrganisationId): Promise<BankSummary[]> {
  return library.listBanks(organisation)
}
