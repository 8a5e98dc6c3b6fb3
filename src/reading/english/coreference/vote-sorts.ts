import type { KnownMention, Sort } from './known-mention.ts'

const doubted = 0.8
const timesSurer = 2

/**
 * Lets the uses of a name vote on what sort of thing it is: a tagger that calls Kerry a person three times and a body
 * once is wrong once. A use is outvoted only where the tagger wasn't sure of it, and never one that stands where a place
 * does ("in Lincoln"). A full name votes for its surname too.
 */
export function voteSorts(mentions: readonly (KnownMention | undefined)[]): (KnownMention | undefined)[] {
  const votes = new Map<string, Map<Sort, number>>()
  const vote = (word: string, { sort, found }: KnownMention) => {
    const own = votes.get(word) ?? new Map<Sort, number>()
    votes.set(word, own.set(sort, (own.get(sort) ?? 0) + found.confidence))
  }
  for (const one of mentions) {
    const words = one?.name?.words ?? []
    if (one === undefined || words.length === 0 || one.sort === 'time') continue
    vote(words.join(' '), one)
    if (one.sort === 'person' && words.length > 1) vote(words.at(-1) ?? '', one)
  }
  return mentions.map(one => {
    const own = one?.name === undefined ? undefined : votes.get(one.name.words.join(' '))
    if (one === undefined || own === undefined || own.size < 2 || one.found.confidence >= doubted) return one
    const [most = one.sort, count = 0] = [...own].sort((a, b) => b[1] - a[1])[0] ?? []
    const isOutvoted = most !== one.sort && count >= timesSurer * (own.get(one.sort) ?? 0)
    return isOutvoted && !(most === 'person' && standsAsPlace(one)) ? { ...one, sort: most } : one
  })
}

const standsAsPlace = ({ tree, found: { first, head } }: KnownMention): boolean =>
  tree.childrenOf(head).some(child => child < head && /^(?:in|at|near|into)$/i.test(tree.tokens[child]?.text ?? '')) ||
  /^(?:in|at|near|into)$/i.test(tree.tokens[first - 1]?.text ?? '')
