import { isReporting } from '../../clauses/reporting-verbs.ts'
import { childrenBy, lemmaOf, type Tree } from '../../trees/tree.ts'
import type { QuoteAt } from './find-quotes.ts'
import type { KnownMention } from './known-mention.ts'
import type { MentionIndex } from './mention-index.ts'

/**
 * Finds who speaks each quotation: the one subject of the one verb of saying that stands outside of quotations in a
 * sentence with a part of it. A quotation with two such subjects, or none, has no speaker who is sure.
 */
export function findSpeakers(
  trees: readonly Tree[],
  quoteAt: QuoteAt,
  at: MentionIndex,
): ReadonlyMap<number, KnownMention> {
  const speakers = new Map<number, KnownMention | undefined>()
  for (const tree of trees) {
    const quotes = new Set(tree.tokens.map((_, token) => quoteAt(tree.index, token)))
    quotes.delete(-1)
    if (quotes.size === 0) continue
    const sayers = tree.tokens.flatMap((token, index) => {
      const isSaying = token.upos === 'VERB' && isReporting(lemmaOf(tree, index)) && quoteAt(tree.index, index) < 0
      const [subject] = isSaying ? childrenBy(tree, index, 'nsubj') : []
      return subject === undefined || quoteAt(tree.index, subject) >= 0 ? [] : [subject]
    })
    const [sayer, ...more] = sayers
    if (sayer === undefined) continue
    const [speaker] = more.length > 0 ? [] : at(tree.index, sayer)
    for (const quote of quotes) {
      const known = speakers.get(quote)
      const isOther = speakers.has(quote) && known?.index !== speaker?.index
      speakers.set(quote, isOther ? undefined : speaker)
    }
  }
  return new Map(
    [...speakers].flatMap(([quote, speaker]) => (speaker === undefined ? [] : [[quote, speaker] as const])),
  )
}
