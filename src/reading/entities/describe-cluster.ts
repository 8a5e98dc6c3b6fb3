import { childrenBy, isProper, subtreeOf, type Tree } from '../trees/tree.ts'
import type { Cluster, ReadMention } from './cluster.ts'

const mostWords = 7

/** Is the wording of a thing without a name, and the number that a verb takes after it. */
export interface Description {
  readonly text: string
  readonly article: 'the' | 'none'
  readonly agreement: 'singular' | 'plural'
}

/**
 * Words a thing that has no proper name by what the text first calls it, without its determiner: "group of Afghan
 * teenagers". Gives `undefined` where each description leans on something else ("their coach", "this") or is too long.
 */
export function describeCluster({ mentions }: Cluster, trees: readonly Tree[], text: string): Description | undefined {
  for (const one of mentions) {
    const tree = trees[one.mention.sentence]
    const description = tree && describeMention(tree, one, text)
    if (description !== undefined) return description
  }
  return undefined
}

function describeMention(tree: Tree, { mention, form }: ReadMention, text: string): Description | undefined {
  const head = tree.tokens[mention.head]
  if (form !== 'description' || head?.upos !== 'NOUN' || /^(?:compound|amod)/.test(head.relation)) return undefined
  const { first, last } = describedRun(tree, mention)
  const tokens = tree.tokens.slice(first, last + 1)
  if (tokens.length > mostWords || tokens.some(leans) || isVague(head.lemma, mention.kind, tokens.length))
    return undefined
  if (childrenBy(tree, mention.head, 'conj', 'nummod').length > 0) return undefined
  const owner = childrenBy(tree, mention.head, 'nmod:poss')[0]
  // "This year's theme" and "the team's coach" lean on who owns it; "President Trump's travel ban" doesn't.
  if (owner !== undefined && !isProper(tree, owner)) return undefined
  const words = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/ - /g, '-')
  const isOpening = first === 0 && !isProper(tree, first)
  const isPlural = /S$/.test(head.xpos)
  // "Web developers" stay any web developers.
  const isGeneric = isPlural && mention.first === first
  return {
    text: isOpening ? `${words.slice(0, 1).toLowerCase()}${words.slice(1)}` : words,
    article: (owner === undefined && !isGeneric) || mention.first < first ? 'the' : 'none',
    agreement: isPlural ? 'plural' : 'singular',
  }
}

// From after the determiner to before what is only added.
function describedRun(tree: Tree, mention: ReadMention['mention']): { readonly first: number; readonly last: number } {
  const added = childrenBy(tree, mention.head, 'appos', 'acl', 'parataxis', 'conj', 'nummod')
  const starts = added.filter(child => child > mention.head).map(child => subtreeOf(tree, child)[0] ?? child)
  let first = mention.first
  while (first < mention.head && isDeterminer(tree, first)) first += 1
  let last = Math.min(mention.last, ...starts.map(start => start - 1))
  while (last > mention.head && tree.tokens[last]?.upos === 'PUNCT') last -= 1
  return { first, last }
}

function isDeterminer(tree: Tree, token: number): boolean {
  const { upos = '', xpos = '' } = tree.tokens[token] ?? {}
  return upos === 'DET' && !/^(?:PRP|W)/.test(xpos)
}

const relative =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|previous|following|latest|recent)$/i

function leans({ upos, xpos, text }: Tree['tokens'][number]): boolean {
  return (
    upos === 'PRON' ||
    upos === 'PUNCT' ||
    /^(?:PRP|W)/.test(xpos) ||
    /["“”()]/.test(text) ||
    relative.test(text) ||
    /^(?:other|such|same|next|last|another)$/i.test(text)
  )
}

// "The study" is understood beside its article; "the people", "the trip" and "the site" are not.
function isVague(noun: string, kind: string, words: number): boolean {
  return (
    words === 1 &&
    (kind === 'person' ||
      kind === 'event' ||
      /^(?:thing|part|side|way|issue|time|place|number|area|kind|lot|fact|site|moment|result|one)$/i.test(noun))
  )
}
