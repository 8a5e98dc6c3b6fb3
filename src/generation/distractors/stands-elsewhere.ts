import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Rationale } from '../../vocabulary/option.ts'
import { quoteClause } from './quote-clause.ts'

/**
 * Explains a wrong figure or date by its place: what the article gives here, and the sentence in which the other stands,
 * quoted only where it stands alone. Guarantee: the evidence is that place.
 *
 * @example standsElsewhere(reader, { key: '190', other: '500', anchor }).text
 * // "The article gives 190 here; 500 stands elsewhere: “The museum wrote to 500 schools”."
 */
export function standsElsewhere(
  reader: BankReader,
  { key, other, anchor }: { readonly key: string; readonly other: string; readonly anchor: Anchor },
): Rationale {
  const quote = quoteClause(reader, anchor)
  const place = quote === undefined ? ' in it' : `: ${quote}`
  return { text: `The article gives ${key} here; ${other} stands elsewhere${place}.`, evidence: [[anchor]] }
}
