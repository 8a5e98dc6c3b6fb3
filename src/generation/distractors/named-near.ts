import { rememberedOf } from '../../item-checks/remembered.ts'
import { standsIn } from '../../item-checks/words.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { AskTarget } from '../targets.ts'

const reach = 3

/** Is the text around a fact: the sentences of its evidence, and those with the one before and the one after each. */
interface Surroundings {
  readonly sentence: string
  readonly beside: string
}

/**
 * Tells how near to a fact the article names an entity in letters: in a sentence that shows the fact, in a sentence beside
 * one, or farther off. Who looks for the words of the stem in the article comes upon these names.
 */
export function namedNear(reader: BankReader, { fact }: AskTarget, { names }: Entity): 'sentence' | 'beside' | 'far' {
  const { sentence, beside } = surroundingsOf(reader, fact)
  const isNamedIn = (text: string) => names.some(({ text: name, accept }) => accept && standsIn(text, name))
  if (isNamedIn(sentence)) return 'sentence'
  return isNamedIn(beside) ? 'beside' : 'far'
}

const surroundingsOf = rememberedOf((reader: BankReader, fact: Fact): Surroundings => {
  const { text } = reader.bank.article
  const around = fact.evidence.flat().map(anchor => sentenceAround(text, anchor))
  const beside = around.flatMap(({ start, end }) => [
    sentenceAround(text, { start: Math.max(0, start - reach), end: Math.max(0, start - reach) }),
    sentenceAround(text, { start: Math.min(text.length, end + reach), end: Math.min(text.length, end + reach) }),
  ])
  const wordsOf = (spans: typeof around) => spans.map(({ start, end }) => text.slice(start, end)).join('\n')
  return { sentence: wordsOf(around), beside: wordsOf(beside) }
})
