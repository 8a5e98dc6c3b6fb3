import type { EntityKind } from '../../vocabulary/entity.ts'
import { childrenBy, type Tree } from '../trees/tree.ts'
import type { Cluster, ReadMention } from './cluster.ts'

// Names that take "the" wherever they stand alone, though an article may only write "US officials".
const alwaysThe =
  /^(?:opposition|white house|pentagon|kremlin|vatican|u\.?s\.?(?:a\.?)?|u\.?k\.?|e\.?u\.?|u\.?n\.?|united (?:states|kingdom|nations|arab emirates)(?: of america)?|european union|netherlands|philippines|maldives|bahamas|gambia|(?:czech|dominican) republic)$/i

// "The University of Olm", whether or not the text says more than "a University of Olm teacher".
const bodyOf =
  /^(?:(?:joint|royal|national|international|european|american|world) )?(?:university|church|bank|ministry|department|institute|museum|embassy|house|union|association|society|council|committee|commission|federation|foundation|centre|center) (?:of|for|on) /i
const common =
  /(?: )(?:project|programme|program|agency|authority|bureau|police|league|commission|committee|council|department|ministry|government|senate|parliament|army|navy|foundation|association|federation|union|court|act|party|festival|service|organisation|organization|board)$/i

/**
 * Finds whether a full name takes "the". The uses of the name decide by most; a person takes it only where all do, as a
 * group does: "the Taliban". Where no use tells, since the name has an owner or stands before a noun, its nouns do.
 */
export function articleOf(
  { mentions }: Cluster,
  trees: readonly Tree[],
  full: string,
  kind: EntityKind,
): 'the' | 'none' {
  if (kind !== 'person' && (alwaysThe.test(full) || bodyOf.test(full))) return 'the'
  const uses = mentions.filter(({ form, text }) => (form === 'name' || form === 'mixed') && text === full)
  const heads = uses.filter(one => stands(one, trees))
  if (heads.length === 0 && kind !== 'person' && common.test(full)) return 'the'
  const counted = heads.length > 0 ? heads : uses
  const withThe = counted.filter(one => hasThe(one, trees, kind)).length
  if (kind === 'person') return withThe > 0 && withThe === counted.length ? 'the' : 'none'
  return withThe > 0 && withThe * 2 >= counted.length ? 'the' : 'none'
}

// A name that stands before another noun ("U.S. officials") or has an owner says nothing about its article.
function stands({ mention: { sentence, head } }: ReadMention, trees: readonly Tree[]): boolean {
  const tree = trees[sentence]
  // A caption ("Image: UK Government.") and a heading leave articles out.
  if (tree === undefined || !/^(?:prose|list)$/.test(tree.sentence.block)) return false
  const relation = tree.tokens[head]?.relation ?? ''
  const isOwned = childrenBy(tree, head, 'nmod:poss').length > 0
  return !isOwned && !/^(?:compound|amod|nmod:desc|nmod:poss|flat)/.test(relation)
}

function hasThe({ mention, run }: ReadMention, trees: readonly Tree[], kind: EntityKind): boolean {
  const tokens = trees[mention.sentence]?.tokens ?? []
  const from = kind === 'person' ? run.first - 1 : mention.first - 1
  return tokens
    .slice(Math.max(0, from), run.first)
    .some(({ text, head }) => text.toLowerCase() === 'the' && head >= run.first && head <= run.last)
}
