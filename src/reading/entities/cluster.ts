import type { Mention } from '../../vocabulary/parsed-text.ts'
import { lemmaOf, type Tree } from '../trees/tree.ts'
import { findMixedName, findName } from './find-name.ts'
import type { Run } from './thing-name.ts'

/**
 * Is a mention with what its words are: a proper name, a name with a common noun, a pronoun, a description, or a name
 * that is but a part of another name ("Mexico" in "Mexico City").
 */
export interface ReadMention {
  readonly mention: Mention
  readonly form: 'name' | 'mixed' | 'pronoun' | 'description' | 'inner'
  readonly run: Run
  readonly text: string
}

/** Is everything that the text calls one thing, in the order of the text. */
export interface Cluster {
  readonly id: string
  readonly mentions: readonly ReadMention[]
}

/**
 * Groups mentions into clusters, and joins clusters that have one proper name or one link: a treebank that marks a name
 * without its chain still means the same thing by it.
 */
export function readClusters(trees: readonly Tree[], mentions: readonly Mention[], text: string): Cluster[] {
  const all = mentions.flatMap(mention => {
    const tree = trees[mention.sentence]
    return tree === undefined || tree.tokens[mention.head] === undefined ? [] : [readMention(tree, mention, text)]
  })
  const read = markInner(all)
  const rootOf = joinClusters(read, trees)
  const groups = new Map<string, ReadMention[]>()
  for (const one of read) {
    const id = rootOf(one.mention.cluster)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [one])
    else group.push(one)
  }
  return [...groups].map(([id, own]) => ({ id, mentions: own.toSorted(inText) }))
}

const inText = ({ mention: a }: ReadMention, { mention: b }: ReadMention): number =>
  a.sentence - b.sentence || a.first - b.first

// Follows each cluster to the first one that shares a name or a link with it.
function joinClusters(read: readonly ReadMention[], trees: readonly Tree[]): (id: string) => string {
  const joined = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next
    if (root !== id) joined.set(id, root)
    return root
  }
  const known = new Map<string, string>()
  const nouns = new Set(
    read.flatMap(one => (one.form === 'description' ? `${one.mention.cluster} ${nounOf(one, trees)}` : [])),
  )
  for (const { mention, form, text: name } of read) {
    // "The Man of the Match award" may go to one player and then to another.
    const isAward = mention.kind === 'person' && /^(?:compound|amod)/.test(relationOf(mention, trees))
    // "The match" is but called a noun where it is "the Match" too: another one may be.
    const isNoun = nouns.has(`${mention.cluster} ${name.toLowerCase()}`)
    const keys = [
      ...(form === 'name' && !isAward && !isNoun && !isOneOfThem(mention, trees)
        ? [`${mention.kind} ${name.toLowerCase()}`]
        : []),
      ...(mention.link === undefined ? [] : [`link ${mention.link}`]),
    ]
    for (const key of keys) {
      const other = known.get(key)
      if (other === undefined) known.set(key, mention.cluster)
      else if (rootOf(other) !== rootOf(mention.cluster)) joined.set(rootOf(mention.cluster), rootOf(other))
    }
  }
  return rootOf
}

// "One Rohingya" is one of them and not they.
function isOneOfThem({ sentence, first, head }: Mention, trees: readonly Tree[]): boolean {
  const tree = trees[sentence]
  return tree !== undefined && first <= head && /^(?:one|an?|another|some)$/.test(lemmaOf(tree, first))
}

function markInner(read: readonly ReadMention[]): ReadMention[] {
  const names = new Map<number, ReadMention[]>()
  for (const one of read)
    if (one.form === 'name' || one.form === 'mixed')
      names.set(one.mention.sentence, (names.get(one.mention.sentence) ?? []).concat(one))
  return read.map(one => {
    const isInner = (names.get(one.mention.sentence) ?? []).some(
      other =>
        other !== one &&
        other.run.first <= one.run.first &&
        one.run.last <= other.run.last &&
        length(other) > length(one),
    )
    return isInner ? { ...one, form: 'inner' } : one
  })
}

const length = ({ run }: ReadMention): number => run.last - run.first

function readMention(tree: Tree, mention: Mention, text: string): ReadMention {
  const name = findName(tree, mention)
  if (name !== undefined) return { mention, form: 'name', run: name, text: wordsOf(tree, name, text) }
  const mixed = findMixedName(tree, mention)
  if (mixed !== undefined) return { mention, form: 'mixed', run: mixed, text: wordsOf(tree, mixed, text) }
  const run = { first: mention.first, last: mention.last }
  const form = isPronoun(tree, mention) ? 'pronoun' : 'description'
  return { mention, form, run, text: wordsOf(tree, run, text) }
}

function isPronoun(tree: Tree, { first, last, head }: Mention): boolean {
  const { upos } = tree.tokens[head] ?? { upos: '' }
  return (upos === 'PRON' || upos === 'DET' || lemmaOf(tree, head) === 'one') && last - first <= 1
}

function wordsOf(tree: Tree, { first, last }: Run, text: string): string {
  const [from, to] = [tree.tokens[first], tree.tokens[last]]
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end).replace(/\s+/g, ' ')
}

/** Leaves out names that only qualify a noun ("the Viking ships", of the Vikings), where others stand by themselves. */
export function withoutModifiers(named: readonly ReadMention[], trees: readonly Tree[]): readonly ReadMention[] {
  const own = named.filter(({ mention }) => !/^(?:compound|amod)/.test(relationOf(mention, trees)))
  return own.length > 0 ? own : named
}

const nounOf = ({ mention }: ReadMention, trees: readonly Tree[]): string =>
  (trees[mention.sentence]?.tokens[mention.head]?.text ?? '').toLowerCase()

const relationOf = ({ sentence, head }: Mention, trees: readonly Tree[]): string =>
  trees[sentence]?.tokens[head]?.relation ?? ''
