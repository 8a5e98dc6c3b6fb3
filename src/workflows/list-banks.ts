import type { BankSummary } from '../storage/bank-edition.ts'
import type { Services } from './services.ts'

/** Lists the stored banks by title. */
export async function listBanks({ library }: Services): Promise<BankSummary[]> {
  return library.listBanks()
}
