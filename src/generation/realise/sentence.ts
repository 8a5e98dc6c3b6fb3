/** Joins words with single spaces, leaving out empty ones and closing up before commas. */
export function join(words: readonly string[]): string {
  return words
    .filter(word => word !== '')
    .join(' ')
    .replace(/ +/g, ' ')
    .replace(/ ([,;]|\.(?!\d))/g, '$1')
    .replace(/,,/g, ',')
    .trim()
}

/** Makes a sentence of words: a capital in front, the given mark behind, inside no quotation twice over. */
export function sentence(words: string, mark: '.' | '?'): string {
  const capital = capitalise(words.replace(/,$/, ''))
  return /[.!?]$/.test(capital) ? capital : `${capital}${mark}`
}

/** Gives words the capital with which a sentence begins. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
