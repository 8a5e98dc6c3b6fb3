import { rememberedOf } from '../../item-checks/remembered.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { isWithin, type Span } from '../../vocabulary/span.ts'
import type { AskTarget } from '../targets.ts'

const reach = 3
const capital = /\p{Lu}/u

/** Is the text around a fact: the sentences that show it, and those before and after each. */
interface Surroundings {
  readonly own: readonly Span[]
  readonly beside: readonly Span[]
}

/**
 * Tells how near to a fact the article names an entity, not as "he" or "it": in a sentence that shows the fact, in a
 * sentence beside one, or farther off. Who looks for the words of the stem in the article comes upon these names.
 */
export function namedNear(reader: BankReader, { fact }: AskTarget, entity: Entity): 'sentence' | 'beside' | 'far' {
  const { own, beside } = surroundingsOf(reader, fact)
  const named = namesOf(reader, entity)
  const isNamedIn = (spans: readonly Span[]) => named.some(anchor => spans.some(span => isWithin(anchor, span)))
  if (isNamedIn(own)) return 'sentence'
  return isNamedIn(beside) ? 'beside' : 'far'
}

const namesOf = rememberedOf((reader: BankReader, { id }: Entity): readonly Span[] =>
  reader.annotationsOf(id).flatMap(({ anchor }) => (capital.test(anchor.exact) ? [anchor] : [])),
)

const surroundingsOf = rememberedOf((reader: BankReader, fact: Fact): Surroundings => {
  const { text } = reader.bank.article
  const around = (at: number) => sentenceAround(text, { start: at, end: at })
  const own = fact.evidence.flat().map(anchor => sentenceAround(text, anchor))
  const beside = own.flatMap(({ start, end }) => [
    around(Math.max(0, start - reach)),
    around(Math.min(text.length, end + reach)),
  ])
  return { own, beside }
})
