const longest = 60

/** Quotes a JSON value for a sentence, cut to 60 characters: what is wrong may be a megabyte long. */
export function quoteBriefly(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value))
  return cut(JSON.stringify(value))
}

// A cut never leaves half a character.
function cut(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 3).replace(/[\uD800-\uDBFF]$/, '')}...` : words
}
