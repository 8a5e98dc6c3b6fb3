import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'

/** Is something that a fact says, where the article says it. */
export interface Told {
  readonly fact: Fact
  readonly annotation: Annotation
}

/** Lists what the arguments of the other confirmed facts speak of: the article's own material for wrong options. */
export function toldElsewhere(reader: BankReader, asked: Fact): Told[] {
  return reader.facts
    .filter(({ id }) => id !== asked.id)
    .flatMap(fact =>
      fact.clause.arguments
        .flatMap(({ phrase }) => slotsOf(phrase))
        .map(slot => ({ fact, annotation: reader.annotationOf(slot) })),
    )
}
