import { isClassWord } from '../../text/class-words.ts'
import { editDistance } from '../../text/edit-distance.ts'
import type { EntityKind, Name } from '../../vocabulary/entity.ts'
import type { Tree } from '../trees/tree.ts'
import { type Cluster, type ReadMention, withoutModifiers } from './cluster.ts'
import { fullestName, isCutOf } from './fullest-name.ts'
import { bracketedAcronym, isTitled, linkedName, titledNames, withAdjective } from './other-forms.ts'
import { plainCase, surnameOf } from './person-name.ts'

/** Is what the names of a cluster are read from. */
export interface NameSources {
  readonly trees: readonly Tree[]
  readonly text: string
}

/**
 * Lists the proper names of a cluster: first the full one, under which questions speak of it, then every other form
 * under which the text does, in brackets, with a title or as an acronym. A person of whom only a surname is known has
 * the title before it. `accept` is true for a form that answers by itself: no class word ("Act"), no title. Gives
 * nothing where the text only describes the thing.
 */
export function namesOfCluster({ mentions }: Cluster, kind: EntityKind, { trees, text }: NameSources): Name[] {
  const nouns = commonNouns(mentions, trees)
  const called = mentions.filter(one => one.form === 'name' && !nouns.has(one.text.toLowerCase()))
  const named = kind === 'person' ? withoutModifiers(called, trees) : called
  const said = (one: ReadMention) => (kind === 'person' ? plainCase(one.text) : one.text)
  const open = named.filter(one => !isBracketed(one, trees))
  const acronyms = mentions.filter(({ form, text: words }) => form === 'inner' && /^\p{Lu}{2,}$/u.test(words))
  const mixed = mentions.filter(({ form }) => form === 'mixed')
  const proper = [open, acronyms, named].find(list => list.some(one => isUsable(said(one)))) ?? []
  const usable = proper.length > 0 || kind === 'place' ? proper : mixed
  const full = fullestName(usable.map(said).filter(isUsable))
  if (full === undefined) return []
  // "Global Challenge competition" answers for the Global Challenge Cup too.
  const looser =
    proper.length > 0 && kind !== 'place'
      ? mixed.map(said).filter(words => /\p{Lu}.* \p{Lu}/u.test(words) || isCutOf(words, full))
      : []
  const others = distinct([
    ...[...named, ...acronyms, ...usable].map(said),
    ...looser,
    ...(kind === 'person' ? [] : named.flatMap(one => withAdjective(one, trees, text) ?? [])),
    ...named.flatMap(one => bracketedAcronym(one, trees, text) ?? []),
  ]).filter(words => words !== full && words.length <= 200 && /\p{L}/u.test(words))
  const titled = kind === 'person' ? distinct(named.flatMap(one => titledNames(one, trees, text))).map(plainCase) : []
  const linked = linkedName(mentions, full, kind)
  return namesFrom({ full, others, titled, linked }, kind)
}

function namesFrom(
  {
    full,
    others,
    titled,
    linked,
  }: {
    readonly full: string
    readonly others: readonly string[]
    readonly titled: readonly string[]
    readonly linked: string | undefined
  },
  kind: EntityKind,
): Name[] {
  const surname = kind === 'person' ? surnameOf(full) : undefined
  const derived = surname !== undefined && !others.includes(surname) ? [surname] : []
  const forms = [
    ...[...others, ...derived].map(
      (text): Name => ({ text, use: useOf(text, full), accept: isAnswer(text, full, kind) }),
    ),
    ...distinct([...titled, ...(linked === undefined ? [] : [linked])])
      .filter(text => text !== full && !others.includes(text) && !derived.includes(text))
      .map((text): Name => ({ text, use: titled.includes(text) ? 'titled' : 'variant', accept: true })),
  ]
  // "Dr. Bailey" is nobody as "Bailey" alone.
  const alone = kind === 'person' && !full.includes(' ') ? titleFor(full, [...titled, linked ?? '']) : undefined
  if (alone !== undefined)
    return [
      { text: alone, use: 'full', accept: true },
      { text: full, use: 'short', accept: true },
      ...forms.filter(({ text }) => text !== alone),
    ]
  return [{ text: full, use: 'full', accept: kind === 'person' || !isClassWord(full) }, ...forms]
}

const titleFor = (name: string, forms: readonly string[]): string | undefined =>
  forms.find(form => isTitled(form) && form.endsWith(` ${name}`) && form.split(' ').length === 2)

// "Fellow" and "Major" are no names of Ann Lee; "Lee", "A. Lee" and a second name in full are.
function isAnswer(text: string, full: string, kind: EntityKind): boolean {
  if (!/[\p{Lu}\p{N}#@]/u.test(text) && !text.includes(' ')) return false
  if (kind !== 'person') return text.includes(' ') || !isClassWord(text)
  if (text.includes(' ')) return true
  const words = new Set(full.toLowerCase().split(/[ -]/))
  return (
    text
      .toLowerCase()
      .split('-')
      .some(word => words.has(word)) ||
    /^\p{Lu}{2,4}$/u.test(text) ||
    isMisspelt(text, full)
  )
}

// "Mauer" for K.C. Maurer: the text itself spells so.
function isMisspelt(text: string, full: string): boolean {
  return text.length > 4 && editDistance(text.toLowerCase(), surnameOf(full)?.toLowerCase() ?? '') === 1
}

// A name has a capital, a figure or the sign of an address: "it" has none.
const isUsable = (text: string): boolean => text.length <= 200 && /\p{L}/u.test(text) && /[\p{Lu}\p{N}#@.]/u.test(text)

// "Match" in "Man of the Match" is no name of what the text calls "the match".
function commonNouns(mentions: readonly ReadMention[], trees: readonly Tree[]): ReadonlySet<string> {
  const heads = mentions.flatMap(({ form, mention }) => {
    const head = trees[mention.sentence]?.tokens[mention.head]
    return form === 'description' && head?.upos === 'NOUN' ? [head.text, head.lemma] : []
  })
  return new Set(heads)
}

// "(For Inspiration and Recognition of Science)": a bracket explains a name.
function isBracketed({ mention }: ReadMention, trees: readonly Tree[]): boolean {
  const tokens = trees[mention.sentence]?.tokens.slice(0, mention.first) ?? []
  return tokens.findLastIndex(({ text }) => text === '(') > tokens.findLastIndex(({ text }) => text === ')')
}

function useOf(text: string, full: string): Name['use'] {
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(text)) return 'acronym'
  return full.includes(text) ? 'short' : 'variant'
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]
