import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import { sentenceAround } from '../../text/sentence-around.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'
import { isWithin, type Span } from '../../vocabulary/span.ts'
import type { AskTarget } from '../targets.ts'
import { firstFrom } from './nearest.ts'

const joined = /^[\s,]*(?:and|or|&|,|as well as|along with|together with|plus)[\s,]*(?:the |both )?$/i

/** Is the sentence in which the words stand that a key means, its entities, and those that it lists with the key. */
interface KeySentence extends Span {
  readonly named: readonly EntityId[]
  readonly joined: ReadonlySet<EntityId>
}

/** Finds the sentence in which the words stand that a key means. */
export function keySentence(reader: BankReader, { annotation }: AskTarget): Span {
  return sentenceOf(reader, annotation)
}

/** Tells whether a place of the article lies in the sentence of the key, where a hasty reader may take it for the key. */
export function isInKeySentence(reader: BankReader, { annotation }: AskTarget, place: Span): boolean {
  return isWithin(place, sentenceOf(reader, annotation))
}

/**
 * Tells whether the article joins an entity to the key in one list ("Norway, Sweden and Denmark"): what is said of one
 * is then said of the other, whether or not a fact has both.
 */
export function isJoinedToKey(reader: BankReader, { annotation }: AskTarget, entity: Entity): boolean {
  return sentenceOf(reader, annotation).joined.has(entity.id)
}

/** Lists the ids of the entities that the sentence of the key names, the key's own included. */
export function entitiesBesideKey(reader: BankReader, { annotation }: AskTarget): readonly EntityId[] {
  return sentenceOf(reader, annotation).named
}

// Every rival of a key is looked for in the key's sentence.
const sentenceOf = rememberedOf((reader: BankReader, key: Annotation): KeySentence => {
  const { text } = reader.bank.article
  const span = sentenceAround(text, key.anchor)
  const inSentence = annotationsIn(reader, span)
  const at = inSentence.findIndex(({ id }) => id === key.id)
  const list = [1, -1].flatMap(step => listFrom(inSentence, at, step, text))
  return { ...span, named: inSentence.flatMap(entityIdOf), joined: new Set(list.flatMap(entityIdOf)) }
})

const entityIdOf = (annotation: Annotation): EntityId[] => ('entity' in annotation ? [annotation.entity] : [])

function annotationsIn(reader: BankReader, span: Span): Annotation[] {
  const placed = annotationsInOrder(reader)
  const inside = placed.slice(firstFrom(placed, span.start), firstFrom(placed, span.end))
  return inside.map(({ annotation }) => annotation).filter(({ anchor }) => isWithin(anchor, span))
}

const annotationsInOrder = rememberedWith(({ bank }: BankReader) =>
  bank.annotations
    .toSorted((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end)
    .map(annotation => ({ annotation, at: annotation.anchor.start })),
)

function listFrom(annotations: readonly Annotation[], at: number, step: number, text: string): Annotation[] {
  const list: Annotation[] = []
  let last = annotations[at]
  for (let next = at + step; last !== undefined && next >= 0; next += step) {
    const other = annotations[next]
    if (other === undefined) break
    const [left, right] = step > 0 ? [last.anchor, other.anchor] : [other.anchor, last.anchor]
    if (!joined.test(text.slice(left.end, right.start))) break
    list.push(other)
    last = other
  }
  return list
}
