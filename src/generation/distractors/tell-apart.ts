import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Rationale } from '../../vocabulary/option.ts'
import type { AskTarget } from '../targets.ts'
import type { Explanation } from './explain-entity.ts'
import { isPlainStatement } from './plain-statement.ts'

// "Was a minister" tells nobody apart.
const vague = /\b(?:is|are|was|were) an? [\p{L}-]+\.$/u

/** Is a key beside a rival, both as the options name them, and what the article says of the rival. */
export interface Apart {
  readonly key: string
  readonly rival: Entity
  readonly name: string
  readonly explanation: Explanation
  readonly isMisread: boolean
}

/**
 * Explains a wrong name: by what the article says of it, where that is a plain statement to the point, else by whom the
 * article says the asked of. Guarantee: the evidence names the rival.
 */
export function tellApart(reader: BankReader, target: AskTarget, apart: Apart): Rationale {
  const { key, name, explanation } = apart
  const { fact, text, anchor } = explanation
  if (isPlainStatement(fact, text) && isToThePoint(reader, target, apart)) return { text, evidence: fact.evidence }
  const words = asksSubject(target)
    ? `The article says this of ${key}, not of ${name}.`
    : `The article names ${key} here, not ${name}.`
  return { text: words, evidence: [[anchor]] }
}

// Of a person any deed or office tells; of a country only what happened in the same sentence, or the same deed, does.
function isToThePoint(reader: BankReader, target: AskTarget, { rival, explanation, isMisread }: Apart): boolean {
  const { fact, text } = explanation
  if (vague.test(text) || !fact.clause.arguments.some(argument => isHead(reader, argument, rival))) return false
  return rival.kind === 'person' || isMisread || fact.clause.verb.lemma === target.fact.clause.verb.lemma
}

function isHead(reader: BankReader, { phrase, head, function: grammar, role }: Argument, rival: Entity): boolean {
  const segment = phrase[head]
  if (segment === undefined || typeof segment === 'string' || segment.possessive) return false
  if (grammar === 'adjunct' && role !== 'agent' && rival.kind === 'person') return false
  return reader.entityOf(reader.annotationOf(segment))?.id === rival.id
}

function asksSubject(target: AskTarget): boolean {
  if (target.ask !== 'slot' || target.slot.possessive) return false
  const { arguments: given, verb } = target.fact.clause
  const argument = given[target.argument]
  // "Lund was beaten by Okoro" is asked as "Who did Okoro beat?".
  if (verb.passive && given.some(({ role }) => role === 'agent')) return false
  return argument?.function === 'subject' && (target.segment === argument.head || target.segment === 0)
}
