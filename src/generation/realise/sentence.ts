/** Joins words with single spaces, leaving out empty ones and closing up before commas. */
export function join(words: readonly string[]): string {
  let joined = ''
  for (const word of words) if (word !== '') joined += joined === '' ? word : ` ${word}`
  // Most words need no mending, and a look is quicker than a pattern.
  if (joined.includes('  ')) joined = joined.replace(/ +/g, ' ')
  if (joined.includes(' ,') || joined.includes(' ;') || joined.includes(' .'))
    joined = joined.replace(/ ([,;]|\.(?!\d))/g, '$1')
  if (joined.includes(',,')) joined = joined.replace(/,,/g, ',')
  return joined.trim()
}

/** Makes a sentence of words: a capital in front, the given mark behind, inside no quotation twice over. */
export function sentence(words: string, mark: '.' | '?'): string {
  const capital = capitalise(words.endsWith(',') ? words.slice(0, -1) : words)
  return /[.!?]$/.test(capital) ? capital : `${capital}${mark}`
}

/** Gives words the capital with which a sentence begins. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
