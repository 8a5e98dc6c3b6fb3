import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { Question } from '../vocabulary/question.ts'
import { overlap } from '../vocabulary/span.ts'
import { indexByPlace } from './placed-index.ts'
import { rememberedWith } from './remembered.ts'

/**
 * Lists the confirmed facts whose evidence shares words of the article with the evidence of a question, in the order
 * of the text, in a time that grows with what the question quotes and not with the article.
 */
export function factsQuotedBy(reader: BankReader, { evidence }: Question): readonly Fact[] {
  const quoted = evidence.flat()
  return factsNear(reader)(quoted).filter(fact =>
    fact.evidence.flat().some(one => quoted.some(other => overlap(one, other))),
  )
}

const factsNear = rememberedWith(({ facts }: BankReader) => indexByPlace(facts, ({ evidence }) => evidence.flat()))
