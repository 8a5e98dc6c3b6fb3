import type { Tree } from '../../trees/tree.ts'

/** Gives the number of the quotation that a token stands in, -1 outside of any. */
export type QuoteAt = (sentence: number, token: number) => number

/**
 * Numbers the quotations of a text by their marks. Straight marks open and close by turns; a mark left open ends with its
 * paragraph, and goes on where the next paragraph opens with a mark too.
 */
export function findQuotes(trees: readonly Tree[]): QuoteAt {
  const quotes = trees.map(({ tokens }) => new Int32Array(tokens.length).fill(-1))
  let count = -1
  let open = false
  let paragraph = -1
  for (const tree of trees) {
    const own = quotes[tree.index]
    if (tree.sentence.paragraph !== paragraph) open = false
    paragraph = tree.sentence.paragraph
    if (own === undefined) continue
    for (const [at, { text, xpos }] of tree.tokens.entries()) {
      const isMark = /^(?:["“”]|``|'')$/.test(text)
      const opens = isMark && (text === '“' || text === '``' || xpos === '``' || (!open && text !== '”'))
      if (opens && !open) {
        open = true
        count += 1
      } else if (isMark && open) open = false
      if (open && !isMark) own[at] = count
    }
  }
  return (sentence, token) => quotes[sentence]?.[token] ?? -1
}
