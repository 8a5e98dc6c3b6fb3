import { isFunctionWord } from './content-words.ts'
import { wordsOf } from './words.ts'

const fewestOthers = 3

/**
 * Tells whether a wording begins like some of the others and ends like the rest of them, while none of those does so:
 * then its pieces are the most common ones. Words with which every wording begins or ends count for nothing.
 */
export function isPutTogether(wording: string, others: readonly string[]): boolean {
  if (others.length < fewestOthers) return false
  const all = [wording, ...others].map(text => wordsOf(text))
  const [own, ...rest] = trimmed(all)
  if (own === undefined || own.length < 2) return false
  const links = rest.map(other => linkOf(own, other))
  return (
    links.every(link => link !== undefined) &&
    links.includes('start') &&
    links.includes('end') &&
    !rest.some((other, at) => joinsBoth(other, [own, ...rest.filter((_, index) => index !== at)]))
  )
}

function joinsBoth(words: readonly string[], others: readonly (readonly string[])[]): boolean {
  const links = others.map(other => linkOf(words, other))
  return links.includes('start') && links.includes('end')
}

function linkOf(one: readonly string[], other: readonly string[]): 'start' | 'end' | undefined {
  const [start, end] = [
    weigh(one.slice(0, sharedStart([one, other]))),
    weigh(one.slice(one.length - sharedEnd([one, other]))),
  ]
  if (start === 0 && end === 0) return undefined
  return start >= end ? 'start' : 'end'
}

/** Counts the words of a piece; one word without content ("it") is none. */
function weigh(piece: readonly string[]): number {
  return piece.length === 1 && piece.every(isFunctionWord) ? 0 : piece.length
}

function trimmed(all: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const start = sharedStart(all)
  const bare = all.map(words => words.slice(start))
  const end = sharedEnd(bare)
  return bare.map(words => words.slice(0, words.length - end))
}

function sharedStart([first = [], ...others]: readonly (readonly string[])[]): number {
  const differs = first.findIndex((word, at) => others.some(words => words[at] !== word))
  return differs < 0 ? first.length : differs
}

const sharedEnd = (all: readonly (readonly string[])[]): number => sharedStart(all.map(words => words.toReversed()))
