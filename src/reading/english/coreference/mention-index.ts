import { childrenBy } from '../../trees/tree.ts'
import type { KnownMention } from './known-mention.ts'

/** Finds the mentions of a sentence by their head, the widest first. */
export type MentionIndex = (sentence: number, head: number) => readonly KnownMention[]

/**
 * Indexes mentions by sentence and head, so that a walk in a tree finds them without a search. A whole clause ("that it is
 * a need") is no mention of its head.
 */
export function indexMentions(mentions: readonly KnownMention[]): MentionIndex {
  const byHead = new Map<string, KnownMention[]>()
  for (const one of mentions) {
    if (isClause(one)) continue
    const key = `${one.found.sentence} ${one.found.head}`
    const list = byHead.get(key)
    if (list === undefined) byHead.set(key, [one])
    else list.push(one)
  }
  for (const list of byHead.values()) list.sort((a, b) => widthOf(b) - widthOf(a))
  return (sentence, head) => byHead.get(`${sentence} ${head}`) ?? []
}

const widthOf = ({ found: { first, last } }: KnownMention): number => last - first

function isClause({ tree, found: { head, first } }: KnownMention): boolean {
  return childrenBy(tree, head, 'nsubj', 'cop', 'csubj', 'mark').some(child => child >= first && child < head)
}
