import type { GrammaticalNumber } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'

/** Finds the subject of a clause. */
export function subjectOf(clause: Clause): Argument | undefined {
  return clause.arguments.find(argument => argument.function === 'subject')
}

const order = ['indirect', 'object', 'complement', 'adjunct'] as const

/** Lists what follows the verb: indirect object, object, complement, then the adjuncts in the order of the text. */
export function predicateOf(clause: Clause): Argument[] {
  return order.flatMap(place => clause.arguments.filter(argument => argument.function === place))
}

/** Finds the number that a verb takes after an argument: by its own words, its entity or its amount. */
export function numberOf(reader: BankReader, argument: Argument | undefined): GrammaticalNumber {
  if (argument?.agreement !== undefined) return argument.agreement
  const head = argument?.phrase[argument.head]
  if (head === undefined || typeof head === 'string') return 'singular'
  if (head.possessive) return 'singular'
  const annotation = reader.annotationOf(head)
  if (annotation.kind === 'quantity') {
    const { value, type, unit } = annotation.quantity
    const one = value === 1 || unit.plural === undefined || type === 'money' || type === 'share'
    return one ? 'singular' : 'plural'
  }
  return reader.entityOf(annotation)?.agreement ?? 'singular'
}

/** Turns a passive with its agent into the active, so that "by whom" becomes "who". Others are returned as they are. */
export function activeOf(clause: Clause): Clause {
  const agent = clause.arguments.find(
    ({ function: place, preposition, role }) => place === 'adjunct' && preposition === 'by' && role === 'agent',
  )
  if (!clause.verb.passive || agent === undefined) return clause
  const { preposition: _by, ...bare } = agent
  const others = clause.arguments
    .filter(argument => argument !== agent)
    .map(argument => (argument.function === 'subject' ? { ...argument, function: 'object' as const } : argument))
  return {
    ...clause,
    verb: { ...clause.verb, passive: false },
    arguments: [{ ...bare, function: 'subject' }, ...others],
  }
}
