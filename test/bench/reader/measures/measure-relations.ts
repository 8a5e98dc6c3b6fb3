import type { Alignment, PlacedWord } from './align-words.ts'
import { type Match, type Matches, matchOf } from './match.ts'
import { isSameHead, plain } from './measure-words.ts'

const families: readonly (readonly [name: string, holds: (relation: string) => boolean])[] = [
  ['subject', relation => plain(relation) === 'nsubj'],
  ['passiveSubject', relation => relation === 'nsubj:pass'],
  ['object', relation => plain(relation) === 'obj'],
  ['nummod', relation => plain(relation) === 'nummod'],
  ['root', relation => plain(relation) === 'root'],
]

/**
 * Measures the relations that questions rest on: one is right where its word, its head and its family are. The family
 * of subjects is `nsubj` with all its subtypes; `passiveSubject` is `nsubj:pass` alone.
 */
export function measureRelations(alignment: Alignment): Matches {
  return new Map(families.map(([name, holds]) => [name, matchFamily(alignment, holds)] as const))
}

/** Measures every relation of the gold trees by itself, subtypes left out, as `relation.obl`. */
export function measureEachRelation(alignment: Alignment): Matches {
  const names = new Set(alignment.gold.map(({ token }) => plain(token.relation)))
  return new Map(
    [...names]
      .sort()
      .map(name => [`relation.${name}`, matchFamily(alignment, relation => plain(relation) === name)] as const),
  )
}

function matchFamily(alignment: Alignment, holds: (relation: string) => boolean): Match {
  const { gold, predicted, goldOf } = alignment
  const isOne = ({ token }: PlacedWord) => token.relation !== undefined && holds(token.relation)
  const right = predicted.filter((word, index) => {
    const own = gold[goldOf[index] ?? -1]
    return own !== undefined && isOne(word) && isOne(own) && isSameHead(alignment, word, own)
  })
  return matchOf(right.length, gold.filter(isOne).length, predicted.filter(isOne).length)
}
