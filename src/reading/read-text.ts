import type { Entity } from '../vocabulary/entity.ts'
import type { AnnotationId, EntityId } from '../vocabulary/identifiers.ts'
import type { Mention, ParsedText } from '../vocabulary/parsed-text.ts'
import { type Cluster, readClusters } from './entities/cluster.ts'
import { kindOfCluster } from './entities/entity-kind.ts'
import { makeEntity } from './entities/make-entity.ts'
import { isDoubtful, partCluster } from './entities/part-cluster.ts'
import { withoutSharedNames } from './entities/shared-names.ts'
import type { Mark } from './marks/mark.ts'
import { markDates, markQuantities } from './marks/mark-amounts.ts'
import { markMention } from './marks/mark-entities.ts'
import { indexMarks } from './marks/mark-index.ts'
import type { Reading } from './reading.ts'
import { settleTitles } from './trees/settle-titles.ts'
import { soundText } from './trees/sound-text.ts'
import { growTree, type Tree } from './trees/tree.ts'

/** Is a reading with the entities that it speaks of. */
export interface ReadText extends Reading {
  readonly entities: readonly Entity[]
}

/**
 * Finds what the words of a parsed text mean: its entities by their clusters, its amounts and its dates, each with the
 * words that mark it. Guarantee: every anchor slices back to its words; no two entities have one full name. What of the
 * text is no tree or no mention is left out.
 */
export function readText(given: ParsedText): ReadText {
  const parsed = withTitlesSettled(soundText(given))
  const trees = parsed.sentences.map(growTree)
  let count = 0
  const nextId = (): AnnotationId => `an_${++count}`
  const clusters = readClusters(trees, parsed.mentions, parsed.text).flatMap(cluster => partCluster(cluster, trees))
  const named = readEntities(clusters, trees, parsed.text, nextId)
  const marks = [...named.marks, ...readAmounts(parsed, trees, nextId)]
  const spoken = new Map(
    clusters.flatMap(({ id, mentions }) => mentions.map(({ mention }) => [placeOf(mention), id] as const)),
  )
  const kinds = new Map(parsed.mentions.map(mention => [placeOf(mention), mention.kind] as const))
  const firsts = new Set(
    clusters.flatMap(({ mentions: [first] }) => (first === undefined ? [] : placeOf(first.mention))),
  )
  const isAgain = (place: string) => spoken.has(place) && !firsts.has(place)
  return {
    ...{ parsed, trees, entities: withoutSharedNames(named.entities, named.used) },
    clusterAt: (tree, head) => spoken.get(placeOf({ sentence: tree.index, head })),
    kindAt: (tree, head) => kinds.get(placeOf({ sentence: tree.index, head })),
    isAgain: (tree, head) => isAgain(placeOf({ sentence: tree.index, head })),
    ...indexMarks(trees.length, marks),
  }
}

const placeOf = ({ sentence, head }: Pick<Mention, 'sentence' | 'head'>): string => `${sentence} ${head}`

// A mention that a title stood for is one of the name after it.
function withTitlesSettled(parsed: ParsedText): ParsedText {
  const persons = new Set(parsed.mentions.flatMap(mention => (mention.kind === 'person' ? [placeOf(mention)] : [])))
  const sentences = parsed.sentences.map((sentence, at) => ({
    ...sentence,
    tokens: settleTitles(sentence.tokens, head => persons.has(placeOf({ sentence: at, head }))),
  }))
  const mentions = parsed.mentions.map(mention => {
    const { head = -1, relation } = sentences[mention.sentence]?.tokens[mention.head] ?? {}
    const isTitled = relation === 'nmod:desc' && mention.head < head && head <= mention.last
    return isTitled && mention.kind === 'person' ? { ...mention, head } : mention
  })
  return { ...parsed, sentences, mentions }
}

function readEntities(
  clusters: readonly Cluster[],
  trees: readonly Tree[],
  text: string,
  nextId: () => AnnotationId,
): { readonly entities: Entity[]; readonly marks: Mark[]; readonly used: ReadonlyMap<string, ReadonlySet<EntityId>> } {
  const entities: Entity[] = []
  const marks: Mark[] = []
  const taken = new Set<string>()
  const used = new Map<string, Set<EntityId>>()
  for (const cluster of clusters) {
    const kind = kindOfCluster(cluster)
    if (kind === 'date' || kind === 'quantity' || isDoubtful(cluster, trees)) continue
    const id: EntityId = `en_${entities.length + 1}`
    const entity = makeEntity(cluster, kind, { id, trees, text })
    const name = entity?.names[0]?.text.toLowerCase()
    if (entity === undefined || name === undefined || taken.has(name)) continue
    taken.add(name)
    entities.push(entity)
    for (const one of cluster.mentions) {
      const said = one.text.toLowerCase()
      if (one.form === 'name') used.set(said, (used.get(said) ?? new Set()).add(id))
      const tree = trees[one.mention.sentence]
      const mark = tree && markMention(tree, one, { entity, id: nextId(), text })
      if (mark !== undefined) marks.push(mark)
    }
  }
  return { entities, marks, used }
}

function readAmounts(
  { text, writtenOn: day, isDayAssumed, mentions }: ParsedText,
  trees: readonly Tree[],
  nextId: () => AnnotationId,
) {
  const writtenOn = isDayAssumed === true ? undefined : day
  const bySentence: Mention[][] = trees.map(() => [])
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention)
  return trees.flatMap(tree => [
    ...markQuantities(tree, text, nextId),
    ...markDates(tree, bySentence[tree.index] ?? [], { text, writtenOn, nextId }),
  ])
}
