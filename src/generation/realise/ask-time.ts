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

/**
 * Leaves out a time that another one holds ("in 2014" beside "on 15 September 2014"), and, where a time is asked for,
 * every other that gives it away or says a part of it.
 */
export function withoutRepeatedTime(reader: BankReader, clause: Clause, asked?: Argument): Clause {
  if (clause.arguments.filter(({ role }) => role === 'time').length < 2) return clause
  const dated = clause.arguments.flatMap(argument => {
    const date = dateOf(reader, argument)
    return date === undefined ? [] : [{ argument, date }]
  })
  if (dated.length < 2) return clause
  const isRepeated = ({ argument, date }: (typeof dated)[number], index: number) =>
    argument !== asked &&
    dated.some((other, at) => {
      if (other.argument === argument) return false
      if (other.argument === asked) return other.date.startsWith(date) || date.startsWith(other.date)
      return other.date.startsWith(date) && (other.date !== date || at < index)
    })
  const repeated = dated.filter(isRepeated).map(({ argument }) => argument)
  return { ...clause, arguments: clause.arguments.filter(argument => !repeated.includes(argument)) }
}

function dateOf(reader: BankReader, { role, preposition, phrase: [only, ...more] }: Argument): string | undefined {
  if (role !== 'time' || more.length > 0 || typeof only !== 'object' || boundOf(preposition) !== undefined)
    return undefined
  const annotation = reader.annotationOf(only)
  return annotation.kind === 'date' ? annotation.time.edtf.replace(/[~?%]$/, '') : undefined
}
