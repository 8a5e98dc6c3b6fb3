import type { Entity } from '../vocabulary/entity.ts'
import type { AnnotationId, EntityId } from '../vocabulary/identifiers.ts'
import type { ParsedText } from '../vocabulary/parsed-text.ts'
import { readClusters } from './entities/cluster.ts'
import { kindOfCluster } from './entities/entity-kind.ts'
import { makeEntity } from './entities/make-entity.ts'
import { marksByStart } from './marks/choose-marks.ts'
import type { Mark } from './marks/mark.ts'
import { markDates, markQuantities } from './marks/mark-amounts.ts'
import { markMention } from './marks/mark-entities.ts'
import type { Reading } from './reading.ts'
import { growTree } from './trees/tree.ts'

/** Is a reading with the entities that it speaks of. */
export interface ReadText extends Reading {
  readonly entities: readonly Entity[]
}

/**
 * Finds what the words of a parsed text mean: its entities by their clusters, its amounts and its dates, each with the
 * words that mark it. Guarantee: every anchor slices back to its words; no two entities have one full name.
 */
export function readText(parsed: ParsedText): ReadText {
  const { text, writtenOn } = parsed
  const trees = parsed.sentences.map(growTree)
  let count = 0
  const nextId = (): AnnotationId => `an_${++count}`
  const entities: Entity[] = []
  const marks: Mark[] = []
  const taken = new Set<string>()
  const clusters = new Map<string, string>()
  for (const cluster of readClusters(trees, parsed.mentions, text)) {
    for (const { mention } of cluster.mentions) clusters.set(`${mention.sentence} ${mention.head}`, cluster.id)
    const kind = kindOfCluster(cluster)
    if (kind === 'date' || kind === 'quantity') continue
    const id: EntityId = `en_${entities.length + 1}`
    const entity = makeEntity(cluster, kind, { id, trees, text })
    const name = entity?.names[0]?.text.toLowerCase()
    if (entity === undefined || name === undefined || taken.has(name)) continue
    taken.add(name)
    entities.push(entity)
    for (const one of cluster.mentions) {
      const tree = trees[one.mention.sentence]
      const mark = tree && markMention(tree, one, { entity, id: nextId(), text })
      if (mark !== undefined) marks.push(mark)
    }
  }
  for (const tree of trees) {
    const own = parsed.mentions.filter(({ sentence }) => sentence === tree.index)
    marks.push(...markQuantities(tree, text, nextId), ...markDates(tree, own, { text, writtenOn, nextId }))
  }
  const clusterAt: Reading['clusterAt'] = (tree, head) => clusters.get(`${tree.index} ${head}`)
  return { parsed, trees, entities: withoutSharedNames(entities), clusterAt, ...lookUp(trees.length, marks) }
}

function lookUp(sentences: number, marks: readonly Mark[]): Pick<Reading, 'marks' | 'marksAt' | 'markOf'> {
  const bySentence: Mark[][] = Array.from({ length: sentences }, () => [])
  for (const mark of marks) bySentence[mark.sentence]?.push(mark)
  const starts = bySentence.map(marksByStart)
  return {
    marks: bySentence.flatMap(own => own.toSorted((a, b) => a.first - b.first)),
    marksAt: (tree, token) => starts[tree.index]?.get(token) ?? [],
    markOf: (tree, head) => {
      const own = (bySentence[tree.index] ?? []).filter(mark => mark.head === head)
      return own.length < 2 ? own[0] : [...marksByStart(own).values()].flat()[0]
    },
  }
}

// A name that two entities share answers for neither: two men of one surname.
function withoutSharedNames(entities: readonly Entity[]): Entity[] {
  const counts = new Map<string, number>()
  for (const { names } of entities)
    for (const name of new Set(names.map(({ text }) => text.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return entities.map(entity => ({
    ...entity,
    names: entity.names.map(name =>
      name.use !== 'full' && (counts.get(name.text.toLowerCase()) ?? 0) > 1 ? { ...name, accept: false } : name,
    ),
  }))
}
