import type { EntityId } from '../../vocabulary/identifiers.ts'
import type { ReadFacts } from '../read-facts.ts'
import type { EnglishReading } from './english-reading.ts'

/** Is a pair of entities that a person may join, with the reason in plain words. */
export interface EntityMerge {
  readonly one: EntityId
  readonly other: EntityId
  readonly reason: string
}

/** Words the merges that a reading offers by the entities that were made of its clusters; a cluster without one gives none. */
export function offerMerges({ parsed, merges }: EnglishReading, { annotations }: ReadFacts): EntityMerge[] {
  const entityAt = new Map(
    annotations.flatMap(annotation =>
      'entity' in annotation ? [[annotation.anchor.start, annotation.entity] as const] : [],
    ),
  )
  const entityOf = (cluster: string): EntityId | undefined => {
    for (const { cluster: own, sentence, first, last } of parsed.mentions) {
      if (own !== cluster) continue
      const tokens = parsed.sentences[sentence]?.tokens.slice(first, last + 1) ?? []
      const found = tokens.flatMap(({ start }) => entityAt.get(start) ?? [])[0]
      if (found !== undefined) return found
    }
    return undefined
  }
  return merges.flatMap(({ one, other, reason }) => {
    const [first, second] = [entityOf(one), entityOf(other)]
    return first === undefined || second === undefined || first === second
      ? []
      : [{ one: first, other: second, reason }]
  })
}
