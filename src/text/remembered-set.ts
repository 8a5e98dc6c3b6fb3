/** Makes a test for membership in a list of words parted by bars; the list is taken apart at the first question. */
export function rememberedSet(words: string): (word: string) => boolean {
  let known: ReadonlySet<string> | undefined
  return word => {
    known ??= new Set(words.split('|'))
    return known.has(word)
  }
}
