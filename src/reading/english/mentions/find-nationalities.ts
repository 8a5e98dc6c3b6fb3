import { sortOfPeople } from '../../../text/people-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { EnglishMention } from './english-mention.ts'

const longest = 3

/**
 * Finds the words of a sentence for nations, peoples, faiths and parts of the world: "French", "Iraqis", "South Korean",
 * "Kurdish". `sort` says of which. A word counts with a capital only ("polish"); one that is part of a longer name, or the
 * name of a language ("speaks Arabic"), doesn't.
 */
export function findNationalities(tree: Tree, isNamed: (token: number) => boolean): EnglishMention[] {
  const found: EnglishMention[] = []
  for (let first = 0; first < tree.tokens.length; first += 1) {
    const last = isNamed(first) ? undefined : endOfPeople(tree, first)
    if (last === undefined) continue
    const sort = sortOfPeople(wordsOf(tree, first, last))
    found.push({
      ...{ sentence: tree.index, first, last, head: last, kind: 'nationality', form: 'name' },
      ...(sort !== undefined && { sort }),
      confidence: sort === 'country' ? 0.97 : 0.85,
    })
    first = last
  }
  return found
}

const wordsOf = (tree: Tree, first: number, last: number): string =>
  tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

function endOfPeople(tree: Tree, first: number): number | undefined {
  if (!/^\p{Lu}/u.test(tree.tokens[first]?.text ?? '')) return undefined
  for (let last = Math.min(first + longest - 1, tree.tokens.length - 1); last >= first; last -= 1)
    if (
      isWorded(tree, first, last) &&
      sortOfPeople(wordsOf(tree, first, last)) !== undefined &&
      isPeople(tree, first, last)
    )
      return last
  return undefined
}

const isWorded = (tree: Tree, first: number, last: number): boolean =>
  tree.tokens.slice(first, last + 1).every(({ text }, at) => /\p{L}$/u.test(text) || (text === '-' && at === 1)) &&
  /\p{L}$/u.test(tree.tokens[last]?.text ?? '')

const talking = /^(?:speak|learn|teach|study|translate|write|understand|read)$/

function isPeople(tree: Tree, first: number, last: number): boolean {
  const { upos = '', relation = '', head = -1, xpos = '', text = '' } = tree.tokens[last] ?? {}
  const [before, after] = [tree.tokens[first - 1]?.text ?? '', tree.tokens[last + 1]?.text ?? '']
  if (/^(?:VERB|ADV)$/.test(upos) && !/^amod/.test(relation)) return false
  // "In English", "speaks Arabic", "Arabic:" before its own letters, "translated from the German".
  if (/S$/.test(xpos) || /^amod/.test(relation)) return !/^language$/.test(after)
  const verb = tree.tokens[head]?.lemma.toLowerCase() ?? ''
  const isTongue =
    talking.test(verb) || (/^(?:in|into|from)$/i.test(before) && /^(?:obl|nmod)/.test(relation)) || after === ':'
  return !isTongue && !(text === 'Polish' && upos === 'VERB')
}
