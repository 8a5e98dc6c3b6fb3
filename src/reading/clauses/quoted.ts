import { isQuotationMark } from '../../text/quotation-mark.ts'
import type { Tree } from '../trees/tree.ts'

/**
 * Lists the tokens that stand within quotation marks, over all sentences, since a quotation may run on through several;
 * a paragraph ends it.
 */
export function findQuoted(trees: readonly Tree[]): ReadonlySet<string> {
  const quoted = new Set<string>()
  let isOpen = false
  let paragraph = -1
  for (const tree of trees) {
    if (tree.sentence.paragraph !== paragraph) isOpen = false
    paragraph = tree.sentence.paragraph
    tree.tokens.forEach(({ text, xpos }, token) => {
      if (!isQuotationMark(text)) {
        if (isOpen) quoted.add(`${tree.index} ${token}`)
      } else isOpen = opens(text, xpos, isOpen)
    })
  }
  return quoted
}

/**
 * Tells of each sentence of a paragraph whether as many quotations close as open up to its end: where a mark is lost,
 * nobody knows who says what.
 */
export function evenMarks(trees: readonly Tree[]): boolean[] {
  let [open, straight] = [0, 0]
  return trees.map(({ tokens }) => {
    for (const { text } of tokens) {
      if (text === '"') straight += 1
      else if (isQuotationMark(text)) open += /^[“«`‘]/.test(text) ? 1 : -1
    }
    return open === 0 && straight % 2 === 0
  })
}

// A straight mark opens and closes alike, unless its tag tells.
function opens(text: string, xpos: string, isOpen: boolean): boolean {
  if (text !== '"') return /^[“«`‘]/.test(text)
  return xpos === '``' || (xpos !== "''" && !isOpen)
}
