import { rememberedWith } from '../../item-checks/remembered.ts'
import type { Agreement } from '../../vocabulary/agreement.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'

/** Finds the subject of a clause. */
export function subjectOf(clause: Clause): Argument | undefined {
  return clause.arguments.find(argument => argument.function === 'subject')
}

/**
 * Lists what follows the verb: indirect object, object, complement, then the adjuncts in their order. What stood in front of the
 * subject comes back to its place: manner, place, time. A clause that the verb
 * asks for ("agreed to send troops") stands last, so that no "on Monday"
 * seems to belong to it.
 */
export const predicateOf: (clause: Clause) => readonly Argument[] = rememberedWith((clause: Clause) => {
  const at = (place: Argument['function']) => clause.arguments.filter(argument => argument.function === place)
  const core = [...at('indirect'), ...at('object'), ...at('complement')]
  return [...core.filter(argument => !isClausal(argument)), ...adjunctsOf(clause), ...core.filter(isClausal)]
})

const opener = /^(?:to (?!the |an? )\p{Ll}|(?:that|whether|how|why|because) .*\p{L})/u

function isClausal({ preposition, phrase: [first] }: Argument): boolean {
  return preposition === undefined && typeof first === 'string' && opener.test(first)
}

function adjunctsOf({ arguments: given }: Clause): Argument[] {
  const subject = given.findIndex(argument => argument.function === 'subject')
  const adjuncts = given.filter(argument => argument.function === 'adjunct')
  const fronted = adjuncts.filter(argument => given.indexOf(argument) < subject)
  const placed = adjuncts.filter(argument => !fronted.includes(argument))
  for (const argument of fronted) {
    const before = placed.findIndex(other => rankOf(other) > rankOf(argument))
    placed.splice(before < 0 ? placed.length : before, 0, argument)
  }
  return placed
}

const ranks: readonly (readonly Argument['role'][])[] = [
  ['agent', 'theme', 'recipient', 'companion', 'topic', 'measure'],
  ['manner'],
  ['source', 'destination', 'place'],
  ['time'],
  ['cause', 'purpose'],
]

const rankOf = ({ role }: Argument): number => ranks.findIndex(roles => roles.includes(role))

/** Finds the number that a verb takes after an argument: by its own words, its entity or its amount. */
export function numberOf(reader: BankReader, argument: Argument | undefined): Agreement {
  if (argument !== undefined && countsSeveral(reader, argument)) return 'plural'
  if (argument?.agreement !== undefined) return argument.agreement
  const head = argument?.phrase[argument.head]
  if (head === undefined || typeof head === 'string') return 'singular'
  if (head.possessive) return 'singular'
  if (argument !== undefined && isPair(argument)) return 'plural'
  const annotation = reader.annotationOf(head)
  if (annotation.kind === 'quantity') {
    const { value, type, unit } = annotation.quantity
    if (type === 'share') return sharesMany(argument) ? 'plural' : 'singular'
    return value === 1 || unit.plural === undefined || type === 'money' ? 'singular' : 'plural'
  }
  return reader.entityOf(annotation)?.agreement ?? 'singular'
}

// "A total of nine ships have left."
function countsSeveral(reader: BankReader, { phrase: [words, counted] }: Argument): boolean {
  if (typeof words !== 'string' || counted === undefined || typeof counted === 'string') return false
  const annotation = reader.annotationOf(counted)
  return (
    annotation.kind === 'quantity' &&
    annotation.quantity.type === 'count' &&
    /^an? (?:\p{Ll}+ )?(?:total|group|team) of $/iu.test(words)
  )
}

// "{lund} and {okoro}", "{norway}, {kenya} and {oslo}".
function isPair({ phrase, head }: Argument): boolean {
  const [link, other] = phrase.slice(head + 1)
  if (typeof link !== 'string' || typeof other !== 'object') return false
  return /^,? and (?:the )?$/.test(link) || (/^, (?:the )?$/.test(link) && phrase.some(part => part === ' and '))
}

/** Finds the number that the verb of a clause takes; after "there" it is that of what there is. */
export function verbNumber(reader: BankReader, clause: Clause): Agreement {
  const subject = subjectOf(clause)
  const [only] = subject?.phrase ?? []
  const there = only === 'there' ? predicateOf(clause)[0] : undefined
  return numberOf(reader, typeof there?.phrase[there.head] === 'object' ? there : subject)
}

// "10 percent of all adults have", but "10 percent of the land has".
function sharesMany(argument: Argument | undefined): boolean {
  const words = argument?.phrase.map(segment => (typeof segment === 'string' ? segment : '')).join('') ?? ''
  const [shared = ''] = words.replace(/^ of /, '').split(/ (?:of|in|from|at|on|with|for|to|who|that|which)\b/)
  return /^ of /.test(words) && /(?:[a-z][^\Waius]s|\b(?:people|men|women|children))$/.test(shared)
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

/** Joins "out" to an "of" that follows it, so that a question keeps both together: "out of which museum did he walk". */
export function joinOut(clause: Clause): Clause {
  const { particle, ...bare } = clause.verb
  if (particle !== 'out' || !clause.arguments.some(({ preposition }) => preposition === 'of')) return clause
  return {
    ...clause,
    verb: bare,
    arguments: clause.arguments.map(argument =>
      argument.preposition === 'of' ? { ...argument, preposition: 'out of' } : argument,
    ),
  }
}
