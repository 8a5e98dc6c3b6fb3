import type { EntityKind } from '../../vocabulary/entity.ts'
import { childrenBy, hasRelation, type Tree, tagOf } from '../trees/tree.ts'
import { type Cluster, type ReadMention, withoutModifiers } from './cluster.ts'

/**
 * Finds whether a named thing is one or several: by the form of its name, but a work or a thing that has no "the" is one
 * in spite of a plural form ("Great Expectations was printed") unless the text says "were" of it.
 */
export function agreementOfCluster(
  { mentions }: Cluster,
  { kind, trees, article }: { readonly kind: EntityKind; readonly trees: readonly Tree[]; readonly article: string },
): 'singular' | 'plural' {
  if (/^(?:place|facility|organisation|event)$/.test(kind)) return 'singular'
  const called = mentions.filter(({ form }) => form === 'name')
  const named = kind === 'person' ? withoutModifiers(called, trees) : called
  const plural = named.filter(({ mention }) => trees[mention.sentence]?.tokens[mention.head]?.xpos === 'NNPS').length
  if (plural * 2 <= named.length) return 'singular'
  if (kind !== 'other' || article === 'the') return 'plural'
  const verbs = called.flatMap(one => numberSaid(one, trees) ?? [])
  return verbs.filter(number => number === 'plural').length * 2 > verbs.length ? 'plural' : 'singular'
}

// The number of the verb whose subject a name is, where its form tells.
function numberSaid({ mention }: ReadMention, trees: readonly Tree[]): 'singular' | 'plural' | undefined {
  const tree = trees[mention.sentence]
  const verb = tree?.tokens[mention.head]?.head ?? -1
  if (tree === undefined || verb < 0 || !hasRelation(tree, mention.head, 'nsubj')) return undefined
  const forms = [verb, ...childrenBy(tree, verb, 'aux', 'cop')].map(at => ({
    tag: tagOf(tree, at),
    word: tree.tokens[at]?.text.toLowerCase() ?? '',
  }))
  if (forms.some(({ tag, word }) => tag === 'VBZ' || word === 'was')) return 'singular'
  return forms.some(({ tag, word }) => tag === 'VBP' || word === 'were') ? 'plural' : undefined
}
