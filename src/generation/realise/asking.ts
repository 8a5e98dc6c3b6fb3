import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Slot } from '../../vocabulary/phrase.ts'
import { activeOf, joinOut } from './arrange-clause.ts'
import { withoutRepeatedTime } from './ask-time.ts'

/** Is what a question asks for: a slot of an argument of a clause, as the clause is turned to be asked. */
export interface Asking {
  readonly clause: Clause
  readonly argument: Argument
  readonly segment: number
  readonly slot: Slot
  readonly annotation: Annotation
}

/**
 * Turns the clause of a fact so that one of its slots can be asked for: a passive into the active where its agent is
 * asked, "out of" kept together. Gives `undefined` where there is no slot at that place.
 */
export function askFor(
  reader: BankReader,
  fact: Fact,
  { argument: index, segment }: { readonly argument: number; readonly segment: number },
): Asking | undefined {
  const given = fact.clause.arguments[index]
  const slot = given?.phrase[segment]
  if (given === undefined || slot === undefined || typeof slot === 'string') return undefined
  // "Who was defeated by 100 votes by Lund?" has one "by" too many.
  const ways = fact.clause.arguments.filter(({ preposition }) => preposition === 'by').length
  const isAgent = (given.preposition === 'by' && given.role === 'agent') || ways > 1
  const told = withoutRepeatedTime(reader, fact.clause, given)
  const clause = joinOut(isAgent ? activeOf(told) : told)
  const argument = clause.arguments.find(({ phrase }) => phrase === given.phrase) ?? given
  return { clause, argument, segment, slot, annotation: reader.annotationOf(slot) }
}
