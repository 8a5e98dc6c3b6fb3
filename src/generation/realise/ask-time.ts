import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import { boundOf } from './wh-phrase.ts'

// What lasts is true at more times than the one that is named, so "when" would have several answers.
const lasting: ReadonlySet<string> = new Set(
  'be belong comprise consist contain cost equal have know own possess resemble weigh'.split(' '),
)

/** Tells whether a clause tells of something that lasts, a state or "was working", whose time a question can't ask for. */
export function isLasting({ verb, arguments: given }: Clause, time: Pick<Argument, 'preposition'>): boolean {
  if (boundOf(time.preposition) !== undefined) return false
  if (verb.progressive && !verb.perfect) return true
  if (verb.passive || !lasting.has(verb.lemma)) return false
  return verb.lemma !== 'be' || given.some(({ function: place, role }) => place === 'complement' && role === 'measure')
}

/** Turns "was the last to catch it" into "became the last to catch it", which happens at one time. */
export function becoming(clause: Clause): Clause {
  const isSuperlative = clause.arguments.some(
    ({ function: place, phrase: [first] }) =>
      place === 'complement' && typeof first === 'string' && /^the (?:first|last|only|next|\w+est)\b/.test(first),
  )
  if (clause.verb.lemma !== 'be' || !isSuperlative) return clause
  return { ...clause, verb: { ...clause.verb, lemma: 'become' } }
}

/** Tells whether a time after "to" ends no span: "it dates back to the 1950s" doesn't last until then. */
export function isOpenEnd({ arguments: given }: Clause, { preposition }: Argument): boolean {
  return preposition === 'to' && !given.some(other => other.role === 'time' && other.preposition === 'from')
}

/** Leaves out the other end of a span whose one end is asked: "until when did it run (from July 1947)?". */
export function withoutOtherEnd(reader: BankReader, clause: Clause, asked: Argument): Clause {
  const end = boundOf(asked.preposition)
  const isDate = ({ phrase: [head] }: Argument) =>
    head !== undefined && typeof head !== 'string' && reader.annotationOf(head).kind === 'date'
  if (end === undefined || !isDate(asked)) return clause
  const isOther = (argument: Argument) =>
    argument !== asked && argument.role === 'time' && boundOf(argument.preposition) !== undefined && isDate(argument)
  return { ...clause, arguments: clause.arguments.filter(argument => !isOther(argument)) }
}
