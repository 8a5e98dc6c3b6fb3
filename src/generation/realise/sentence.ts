/** Joins words with single spaces, leaving out empty ones and closing up before commas. */
export function join(words: readonly string[]): string {
  return words
    .filter(word => word !== '')
    .join(' ')
    .replace(/ +/g, ' ')
    .replace(/ ([,;.])/g, '$1')
    .replace(/,,/g, ',')
    .trim()
}

/** Makes a sentence of words: a capital in front, the given mark behind, inside no quotation twice over. */
export function sentence(words: string, mark: '.' | '?'): string {
  const ended = words.replace(/,$/, '')
  const capital = ended.charAt(0).toUpperCase() + ended.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}${mark}`
}
