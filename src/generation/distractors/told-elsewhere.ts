import { rememberedWith } from '../../item-checks/remembered.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { nearest } from './nearest.ts'

/** Is an annotated thing that a fact says something about; `at` is where the fact stands in the text, in code units. */
export interface Told {
  readonly fact: Fact
  readonly annotation: Annotation
  readonly at: number
}

const most = 40

/**
 * Makes the look-up of what other facts tell, sorted into classes once for each bank: `classesOf` names the classes that an
 * annotation is offered in, none for what never is. The look-up lists the things of one class that stand nearest to the
 * asked fact, in the order of the text.
 */
export function tellingsBy(
  classesOf: (annotation: Annotation) => readonly string[],
): (reader: BankReader, asked: Fact, wanted: string) => readonly Told[] {
  const classes = rememberedWith((reader: BankReader) =>
    indexBy(tellings(reader), ({ annotation }) => classesOf(annotation)),
  )
  return (reader, asked, wanted) =>
    nearest(classes(reader).get(wanted) ?? [], placeOfFact(asked), most).filter(({ fact }) => fact.id !== asked.id)
}

const tellings = rememberedWith((reader: BankReader): readonly Told[] =>
  reader.facts.flatMap(fact =>
    fact.clause.arguments
      .flatMap(({ phrase }) => slotsOf(phrase))
      .map(slot => ({ fact, annotation: reader.annotationOf(slot), at: placeOfFact(fact) })),
  ),
)
