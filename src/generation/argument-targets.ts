import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { deniesByWord } from './denies-by-word.ts'
import { askArgument } from './realise/ask-argument.ts'
import type { WholeAnswer } from './realise/whole-answer.ts'
import { isAffirmed } from './targets.ts'

/** Is a whole argument of a fact that can be asked for, with the stem that asks and the answer that it has. */
export interface ArgumentTarget {
  readonly ask: 'argument'
  readonly fact: Fact
  readonly argument: number
  readonly stem: string
  readonly answer: WholeAnswer
}

/** Lists the whole arguments that "what", "why" and "how" can ask the confirmed facts for, in the order of the text. */
export function findArgumentTargets(reader: BankReader): ArgumentTarget[] {
  return reader.facts.flatMap(fact => argumentTargetsOf(reader, fact))
}

/** Lists the whole arguments of one fact that can be asked for. A denied or negated statement asks nothing. */
export function argumentTargetsOf(reader: BankReader, fact: Fact): ArgumentTarget[] {
  if (!isAffirmed(fact) || deniesByWord(fact)) return []
  return fact.clause.arguments.flatMap((_, argument): ArgumentTarget[] => {
    const question = askArgument(reader, fact, argument)
    return question === undefined ? [] : [{ ask: 'argument', fact, argument, ...question }]
  })
}
