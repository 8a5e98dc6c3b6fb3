/**
 * Tells whether a word, in any case, is a pronoun under which a sentence may speak of the one person who vouches for it:
 * "According to Ada Lund, she left." "They" is left out, since its verb would be another's.
 */
export function isOwnPronoun(word: string): boolean {
  return /^(?:he|she|him|her|his)$/i.test(word)
}
