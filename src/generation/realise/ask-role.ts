import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Clause } from '../../vocabulary/clause.ts'
import type { Role } from '../../vocabulary/role.ts'
import { predicateOf, subjectOf, verbNumber } from './arrange-clause.ts'
import { asOf } from './realise-statement.ts'
import { join } from './sentence.ts'
import { inflect } from './verb-group.ts'
import { isOffice, wordArgument } from './word-phrase.ts'

const choosing = ['appoint', 'elect', 'name', 'nominate', 'promote', 're-elect']

/**
 * Words the question for a role by the verb that gives it: "what position did X hold", "what position did X take up",
 * "to what position was X elected". Gives `undefined` for a role that is no complement of such a verb.
 */
export function askRole(reader: BankReader, clause: Clause, { title }: Role): string | undefined {
  const subject = subjectOf(clause)
  const front = isOffice(title) ? frontFor(clause) : undefined
  if (front === undefined || clause.verb.negated || subject === undefined) return undefined
  const verb = inflect({ ...clause.verb, ...front.verb }, verbNumber(reader, clause))
  const others = predicateOf(clause).filter(argument => argument.function !== 'complement')
  return join([
    front.words,
    verb.operator,
    wordArgument(reader, subject),
    ...verb.rest,
    ...others.map(argument => wordArgument(reader, argument)),
    asOf(clause),
  ])
}

function frontFor({
  verb: { lemma },
}: Clause): { words: string; verb: { lemma: string; particle?: string } } | undefined {
  if (lemma === 'be') return { words: 'what position', verb: { lemma: 'hold' } }
  if (lemma === 'become') return { words: 'what position', verb: { lemma: 'take', particle: 'up' } }
  return choosing.includes(lemma) ? { words: 'to what position', verb: { lemma } } : undefined
}
