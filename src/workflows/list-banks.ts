import type { BankSummary } from '../vocabulary/bank-summary.ts'
import type { Services } from './services.ts'

/** Lists the stored banks by title. */
export async function listBanks({ library }: Services): Promise<BankSummary[]> {
  return library.listBanks()
}
