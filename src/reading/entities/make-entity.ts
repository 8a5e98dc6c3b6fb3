import { isFirstName } from '../../text/personal-names.ts'
import type { Entity, EntityKind, Name } from '../../vocabulary/entity.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'
import type { Tree } from '../trees/tree.ts'
import { agreementOfCluster } from './agreement-of-cluster.ts'
import { articleOf } from './article-of-name.ts'
import { isBareDefinite } from './bare-definite.ts'
import type { Cluster } from './cluster.ts'
import { describeCluster } from './describe-cluster.ts'
import { namesOfCluster } from './names-of-cluster.ts'
import { sortOfCluster } from './sort-of-cluster.ts'

/**
 * Makes the entity that a cluster speaks of: under its fullest proper name, with its other names; under its first
 * description where it has no name and is spoken of more than once. Gives `undefined` for anything else.
 */
export function makeEntity(
  cluster: Cluster,
  kind: EntityKind,
  { id, trees, text }: { readonly id: EntityId; readonly trees: readonly Tree[]; readonly text: string },
): Entity | undefined {
  const named = namesOfCluster(cluster, kind, { trees, text })
  const base = { id, kind, sort: sortOfCluster(cluster, kind, trees), within: [], speaksFor: [] }
  if (named.length > 0) {
    const article = articleOf(cluster, trees, named[0]?.text ?? '', kind)
    const isOne = isOnePerson(kind, named[0]?.text ?? '')
    return {
      ...base,
      names: [...named, ...descriptionsOf(cluster, named)],
      article,
      agreement: isOne ? 'singular' : agreementOfCluster(cluster, { kind, trees, article }),
    }
  }
  // A thing that nothing points back at is worded as the text words it.
  const isPointedAt = cluster.mentions.some(
    ({ form, mention }, index) => index > 0 && (form === 'pronoun' || isBareDefinite(trees[mention.sentence], mention)),
  )
  const description = isPointedAt ? describeCluster(cluster, trees, text) : undefined
  if (description === undefined) return undefined
  const names: Name[] = [{ text: description.text, use: 'full', accept: false }]
  return { ...base, names, article: description.article, agreement: description.agreement }
}

// Titles and such that a thing is called by besides ("The President"), up to a dozen.
function descriptionsOf({ mentions }: Cluster, named: readonly Name[]): Name[] {
  const known = new Set(named.map(({ text }) => text.toLowerCase()))
  const said = mentions.filter(({ form }) => form !== 'pronoun' && form !== 'name').map(({ text }) => text)
  return distinct(said)
    .filter(text => text.length <= 80 && !known.has(text.toLowerCase()) && /^\p{Lu}.*[ -]\p{Lu}/u.test(text))
    .slice(0, 12)
    .map(text => ({ text, use: 'description', accept: false }))
}

/** Tells whether an entity has a proper name. */
export function hasName({ names }: Entity): boolean {
  return names.some(({ accept }) => accept)
}

/** Tells whether a question may ask for an entity: it has a name, and a noun that asks for it ("which thing" doesn't). */
export function isAskable(entity: Entity): boolean {
  return hasName(entity) && !/^(?:thing|site|event|piece of equipment)$/.test(entity.sort.singular)
}

// "Gary Fields" is one, whatever his last name looks like; "the Fields" are several.
function isOnePerson(kind: EntityKind, name: string): boolean {
  const [first = '', ...others] = name.split(' ')
  return kind === 'person' && others.length > 0 && isFirstName(first)
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
