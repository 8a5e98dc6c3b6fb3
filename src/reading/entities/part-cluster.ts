import { isClassWord } from '../../text/class-words.ts'
import { childrenBy, lemmaOf, type Tree } from '../trees/tree.ts'
import { type Cluster, type ReadMention, withoutModifiers } from './cluster.ts'
import { isCutOf, isInitialsOf } from './fullest-name.ts'
import { sortOfName } from './sort-of-name.ts'

/**
 * Parts a cluster that lends one thing the names of others: a square with the mosques on it. Each class of name becomes
 * a cluster of its own, a description goes to the class that it names, a pronoun to the thing spoken of last. What a
 * copula or an apposition only says of a named thing ("the square is a Heritage Site") describes it and names nothing.
 */
export function partCluster(cluster: Cluster, trees: readonly Tree[]): Cluster[] {
  const classed = new Set(cluster.mentions.flatMap(({ form, text }) => (form === 'name' ? (classOf(text) ?? []) : [])))
  if (classed.size < 2) return [cluster]
  const described = cluster.mentions.map(one => (describesNamed(one, cluster, trees) ? asDescription(one) : one))
  const classes = classesOf(described)
  if (classes.length < 2) return [{ ...cluster, mentions: described }]
  const groups = new Map(classes.map(name => [name, [] as ReadMention[]]))
  let current = classes[0] ?? ''
  for (const one of described) {
    const own = one.form === 'name' ? classOf(one.text) : namedByHead(one, trees, classes)
    if (own !== undefined && groups.has(own)) current = own
    groups.get(current)?.push(one)
  }
  return [...groups].map(([name, mentions], at) => ({ id: at === 0 ? cluster.id : `${cluster.id} ${name}`, mentions }))
}

/**
 * Tells whether a cluster may be several things: two proper names in full that share no word, of which neither stands
 * in apposition or in a bracket beside another, or that name two classes; or the names of a body, an event or a thing that
 * fall into three parts without a word in common. Nothing can be said of it by name.
 */
export function isDoubtful({ mentions }: Cluster, trees: readonly Tree[]): boolean {
  // "The Man of the Match award" goes to a player, and doesn't name him.
  const said = withoutModifiers(
    mentions.filter(({ form }) => form === 'name'),
    trees,
  )
  const full = said.filter(({ text }) => text.includes(' '))
  const names = [...new Set(full.map(({ text }) => text))]
  const vouched = new Set(said.filter(one => isBeside(one, trees)).map(({ text }) => text))
  const isApart = (one: string, other: string) =>
    !areAlike(one, other) && (areOfTwoClasses(one, other) || (!vouched.has(one) && !vouched.has(other)))
  if (names.some((one, at) => names.slice(at + 1).some(other => isApart(one, other)))) return true
  // A person has titles and a place has other languages.
  const isOfManyNames = mentions.some(({ mention: { kind } }) => /^(?:person|place|facility|nationality)$/.test(kind))
  const parts = partsOf([...new Set(said.map(({ text }) => text))])
  return !isOfManyNames && parts.filter(part => !part.some(name => vouched.has(name))).length > mostParts
}

// A thing may have a nickname; three names of nothing in common are three things.
const mostParts = 2

// "Ahmed" and "Mohamed" hang together by "Ahmed Mohamed"; "Nature" and "NASA" by nothing.
function partsOf(names: readonly string[]): string[][] {
  let parts: string[][] = []
  for (const name of names) {
    const alike = parts.filter(part => part.some(other => areAlike(name, other) || areAlike(other, name)))
    parts = [...parts.filter(part => !alike.includes(part)), [name, ...alike.flat()]]
  }
  return parts
}

function areOfTwoClasses(one: string, other: string): boolean {
  const [own, theirs] = [classOf(one), classOf(other)]
  return own !== undefined && theirs !== undefined && own !== theirs
}

function areAlike(one: string, other: string): boolean {
  const words = new Set(contentOf(other))
  return contentOf(one).some(word => words.has(word)) || isInitialsOf(one, other) || isCutOf(one, other)
}

const contentOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter(word => word.length > 2 && !/^(?:the|and|for)$/.test(word))

// "Bat Man, or Bruce Wayne," "Union of Atheists (Unione degli Atei)": the text itself makes them one.
function isBeside({ mention }: ReadMention, trees: readonly Tree[]): boolean {
  const tree = trees[mention.sentence]
  const head = tree?.tokens[mention.head]
  if (tree === undefined || head === undefined) return false
  const around = tree.tokens.slice(Math.max(0, mention.first - 3), mention.first).map(({ text }) => text.toLowerCase())
  return (
    /^appos/.test(head.relation) || around.some(word => /^(?:\(|called|known|named|or|formerly|alias|aka)$/.test(word))
  )
}

function describesNamed(one: ReadMention, { mentions }: Cluster, trees: readonly Tree[]): boolean {
  const own = one.form === 'name' ? classOf(one.text) : undefined
  const tree = trees[one.mention.sentence]
  if (own === undefined || tree === undefined) return false
  const { head } = one.mention
  const subject = childrenBy(tree, head, 'cop').length > 0 ? childrenBy(tree, head, 'nsubj')[0] : undefined
  const above = /^appos/.test(tree.tokens[head]?.relation ?? '') ? tree.tokens[head]?.head : subject
  return mentions.some(other => {
    const isSame = other.mention.sentence === one.mention.sentence && other.mention.head === above && other !== one
    const theirs = other.form === 'name' ? classOf(other.text) : undefined
    return isSame && other.form === 'name' && theirs !== undefined && theirs !== own
  })
}

const asDescription = (one: ReadMention): ReadMention => ({ ...one, form: 'description' })

// The classes that names of several words name, each without a word in common with a name of another class.
function classesOf(mentions: readonly ReadMention[]): string[] {
  const all = [...new Set(mentions.flatMap(({ form, text }) => (form === 'name' ? (classOf(text) ?? []) : [])))]
  const named = [...new Set(mentions.flatMap(({ form, text }) => (form === 'name' && classOf(text) ? [text] : [])))]
  const isApart = (text: string) => named.every(other => classOf(other) === classOf(text) || !areAlike(text, other))
  return named.every(isApart) ? all : all.slice(0, 1)
}

function classOf(name: string): string | undefined {
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  if (!name.includes(' ')) return undefined
  return sortOfName(name) ?? (isClassWord(last) ? last.replace(/s$/, '') : undefined)
}

function namedByHead({ mention, form }: ReadMention, trees: readonly Tree[], classes: readonly string[]) {
  const tree = trees[mention.sentence]
  if (tree === undefined || form === 'pronoun') return undefined
  const noun = lemmaOf(tree, mention.head)
  return classes.find(name => name === noun || name.endsWith(` ${noun}`))
}
