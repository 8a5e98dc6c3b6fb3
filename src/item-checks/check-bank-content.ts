import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Finding } from '../vocabulary/finding.ts'
import { bankChecks } from './item-checks.ts'

/**
 * Checks what a bank states: its entities, annotations and confirmed facts. Each finding names its subject in the bank,
 * in the order of the rules and then of the bank. An empty list means that nothing in the bank contradicts its article.
 */
export function checkBankContent(reader: BankReader): Finding[] {
  return bankChecks.flatMap(({ name, severity, check }) =>
    check(reader).map(found => ({ rule: name, severity, ...found })),
  )
}
