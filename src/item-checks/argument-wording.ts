import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Argument } from '../vocabulary/clause.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { Question } from '../vocabulary/question.ts'
import { targetOf } from './asked-target.ts'

/** Finds the argument of a fact that a question asks for as a whole; `undefined` where it asks for something else. */
export function findAskedArgument(
  reader: BankReader,
  question: Question,
): { fact: Fact; argument: Argument } | undefined {
  const target = targetOf(question)
  if (target?.ask !== 'argument') return undefined
  const fact = reader.fact(target.fact)
  const argument = fact?.clause.arguments[target.argument]
  return fact === undefined || argument === undefined ? undefined : { fact, argument }
}

/** Lists all words in which an argument may be said: its own, and every name, figure and date that its slots mean. */
export function wordsOfArgument(reader: BankReader, { phrase, preposition = '', anchor }: Argument): string {
  const said = phrase.flatMap(segment => {
    if (typeof segment === 'string') return [segment]
    const annotation = reader.annotationOf(segment)
    const entity = reader.entityOf(annotation)
    if (entity !== undefined) return entity.names.map(({ text }) => text)
    if (annotation.kind === 'date') return [annotation.time.say]
    return [annotation.anchor.exact, annotation.kind === 'happening' ? annotation.gloss : '']
  })
  return [preposition, ...said, anchor.exact].join('\n')
}
