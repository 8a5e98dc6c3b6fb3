/** Says on which side of its figure a hedge leaves room. */
export type HedgeSide = 'above' | 'below' | 'around'

const hedges: readonly (readonly [side: HedgeSide, words: string])[] = [
  ['around', 'about|around|some|roughly|approximately|approx|circa|ca|c|~|≈|estimated|an estimated|in the region of'],
  ['around', 'just|exactly|only|precisely|a total of|total of|in total|the|maybe|perhaps|probably|somewhere around'],
  ['above', 'over|above|more than|greater than|just over|well over|at least|upwards of|no fewer than|no less than|>|≥'],
  ['above', 'not less than|not fewer than|minimum of|a minimum of|in excess of|exceeding'],
  ['below', 'under|below|less than|fewer than|just under|well under|at most|up to|no more than|not more than|<|≤'],
  ['below', 'as many as|as much as|almost|nearly|close to|not quite|maximum of|a maximum of'],
]
const trailing: readonly (readonly [side: HedgeSide, words: string])[] = [
  ['around', 'or so|or thereabouts|approximately|roughly|in total|exactly'],
  ['above', 'or more|at least|and more|and up|and over|+'],
  ['below', 'or less|or fewer|at most|at the most'],
]

const listed = (rows: readonly (readonly [HedgeSide, string])[]) =>
  rows
    .flatMap(([side, words]) => words.split('|').map(phrase => ({ side, phrase: phrase.split(' ') })))
    .sort((a, b) => b.phrase.length - a.phrase.length)
const leadingHedges = listed(hedges)
const trailingHedges = listed(trailing)

/**
 * Takes the words that soften a figure off both ends of tokens of `numberTokens` and says on which sides they leave
 * room: "more than 160 strikes" is `160 strikes`, above.
 */
export function takeHedges(tokens: readonly string[]): { tokens: readonly string[]; sides: readonly HedgeSide[] } {
  const leading = leadingHedges.find(({ phrase }) => phrase.every((word, at) => tokens[at] === word))
  if (leading !== undefined) return after(leading.side, tokens.slice(leading.phrase.length))
  const last = trailingHedges.find(({ phrase }) => phrase.every((word, at) => tokens.at(at - phrase.length) === word))
  return last === undefined ? { tokens, sides: [] } : after(last.side, tokens.slice(0, -last.phrase.length))
}

function after(side: HedgeSide, rest: readonly string[]): ReturnType<typeof takeHedges> {
  const inner = takeHedges(rest)
  return { tokens: inner.tokens, sides: [side, ...inner.sides] }
}
