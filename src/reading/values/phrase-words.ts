import type { ParsedSentence, Token } from '../../vocabulary/parsed-text.ts'

/** Is a phrase of a parsed sentence: tokens `first` to `last`, both included, under `head`. */
export interface TokenRun {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Is a token with its index in the sentence. */
export interface Placed {
  readonly token: Token
  readonly index: number
}

/** Lists the tokens of a run of a sentence with their indexes. */
export function tokensIn(sentence: ParsedSentence, first: number, last: number): Placed[] {
  return sentence.tokens.slice(first, last + 1).map((token, at) => ({ token, index: first + at }))
}

/** Words a run of tokens as the article prints it: a space where the offsets leave one. */
export function wordsIn(sentence: ParsedSentence, first: number, last: number): string {
  return tokensIn(sentence, first, last).reduce((words, { token }, at) => {
    const before = sentence.tokens[first + at - 1]
    const isApart = at > 0 && before !== undefined && token.start > before.end
    // Both parts of a contraction may stand for the whole of it.
    if (at > 0 && before?.start === token.start && before.end === token.end) return words
    return `${words}${isApart ? ' ' : ''}${token.text}`
  }, '')
}

/** Tells whether a noun is a plural by its features or its tag. */
export function isPlural({ features, xpos }: Token): boolean {
  const { Number: number } = features
  return number === 'Plur' || /^NNP?S$/.test(xpos)
}
