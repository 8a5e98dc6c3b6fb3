import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { ToldEvent } from './dated-events.ts'
import { isBefore } from './time-range.ts'

/**
 * Tells whether one happening surely came before another: by their dates, or because the article says so, over any
 * number of steps ("before" relations between confirmed facts).
 */
export function precedes(reader: BankReader, one: ToldEvent, other: ToldEvent): boolean {
  // Where dates and words say the opposite, neither is believed.
  if (one.date !== undefined && other.date !== undefined)
    return isBefore(one.date.range, other.date.range) && !reaches(reader, other.fact, one.fact)
  return reaches(reader, one.fact, other.fact)
}

function reaches(reader: BankReader, from: Fact, to: Fact, seen: Set<string> = new Set()): boolean {
  seen.add(from.id)
  const later = from.relations.flatMap(({ type, fact }) => (type === 'before' ? (reader.fact(fact) ?? []) : []))
  return later.some(fact => fact === to || (!seen.has(fact.id) && reaches(reader, fact, to, seen)))
}
