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
      if (!isMark(text)) {
        if (isOpen) quoted.add(`${tree.index} ${token}`)
      } else isOpen = opens(text, xpos, isOpen)
    })
  }
  return quoted
}

/** Tells whether a word is a mark of quotation, two single ones among them. */
export function isMark(text: string): boolean {
  return /^(?:["“”«»]|``|''|‘‘|’’)$/.test(text)
}

/** Tells whether as many quotations open as close in sentences: where one is lost, nobody knows who says what. */
export function isBalanced(trees: readonly Tree[]): boolean {
  const marks = trees.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter(isMark))
  const count = (kind: RegExp) => marks.filter(mark => kind.test(mark)).length
  return count(/^"$/) % 2 === 0 && count(/^(?:“|«|``|‘‘)$/) === count(/^(?:”|»|''|’’)$/)
}

// A straight mark opens and closes alike, unless its tag tells.
function opens(text: string, xpos: string, isOpen: boolean): boolean {
  if (text !== '"') return /^[“«`‘]/.test(text)
  return xpos === '``' || (xpos !== "''" && !isOpen)
}
