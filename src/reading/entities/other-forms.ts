import type { EntityKind } from '../../vocabulary/entity.ts'
import { isProper, type Tree } from '../trees/tree.ts'
import type { ReadMention } from './cluster.ts'
import { isInitialsOf } from './fullest-name.ts'

const title =
  /^(?:dr|lord|lady|sir|dame|prof|professor|mr|mrs|ms|miss|prince|princess|king|queen|baron|baroness|count|countess|pope|saint|st|justice|judge|general|gen|captain|capt|colonel|col|major|maj|lt|sgt|admiral|reverend|rev|father|sister|senator|sen|president|secretary|governor|emperor|empress|sheikh|imam|bishop|archbishop|cardinal|rabbi)\.?$/i

const rank =
  /^(?:emeritus|emerita|honorary|visiting|associate|assistant|adjunct|deputy|vice|acting|chief|lieutenant|major|brigadier|rear)$/i

/**
 * Gives the name of a person with the title that stands right before it, and with what ranks that title: "Dr. Bailey",
 * "Lord Byron", "Professor Lund" and "Emeritus Professor Lund".
 */
export function titledNames({ mention, run }: ReadMention, trees: readonly Tree[], text: string): string[] {
  const tree = trees[mention.sentence]
  const before = tree?.tokens[run.first - 1]
  if (tree === undefined || before === undefined || !title.test(before.text) || !isProper(tree, run.first - 1))
    return []
  const isRanked = rank.test(tree.tokens[run.first - 2]?.text ?? '') && isProper(tree, run.first - 2)
  return [run.first - 1, ...(isRanked ? [run.first - 2] : [])].flatMap(
    first => slice(tree, first, run.last, text) ?? [],
  )
}

/** Gives the name of a thing with the adjective that a mention has before it: "Italian Supreme Court". */
export function withAdjective({ mention, run }: ReadMention, trees: readonly Tree[], text: string): string | undefined {
  const tree = trees[mention.sentence]
  const before = tree?.tokens[run.first - 1]
  const isWithin = run.first - 1 >= mention.first && run.first > 1
  const isCapital = before?.upos === 'ADJ' && before.relation === 'amod' && /^\p{Lu}\p{Ll}/u.test(before.text)
  return tree !== undefined && isWithin && isCapital ? slice(tree, run.first - 1, run.last, text) : undefined
}

/** Gives the acronym that a bracket adds to a name, where its letters are those of the name: "(KCNA)". */
export function bracketedAcronym(
  { mention, run, text: name }: ReadMention,
  trees: readonly Tree[],
  text: string,
): string | undefined {
  const end = trees[mention.sentence]?.tokens[run.last]?.end
  const acronym = end === undefined ? undefined : /^ ?\((\p{Lu}{2,8})\)/u.exec(text.slice(end, end + 12))?.[1]
  return acronym !== undefined && isInitialsOf(acronym, name) ? acronym : undefined
}

/** Tells whether a name begins with a title, as "Lord Byron" does. */
export const isTitled = (name: string): boolean => title.test(name.split(' ')[0] ?? '')

/**
 * Gives the name under which an encyclopedia has a thing, where it is a longer form of the full name: "Lord Byron" for
 * "Byron". Anything else that a link says is no name of the text.
 */
export function linkedName(mentions: readonly ReadMention[], full: string, kind: EntityKind): string | undefined {
  const links = new Set(mentions.flatMap(({ form, mention }) => (form === 'name' ? (mention.link ?? []) : [])))
  const [only, ...more] = links
  if (only === undefined || more.length > 0 || kind !== 'person') return undefined
  const name = only.replaceAll('_', ' ').replace(/ \(.*\)$/, '')
  return name.endsWith(` ${full}`) && name.length <= 60 ? name : undefined
}

function slice(tree: Tree, first: number, last: number, text: string): string | undefined {
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  return from === undefined || to === undefined ? undefined : text.slice(from.start, to.end).replace(/\s+/g, ' ')
}
