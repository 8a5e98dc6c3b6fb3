import { withoutLoudNames } from './loud-names.ts'
import { withPlainNames } from './rare-names.ts'

/**
 * Gives the words by which a network reads a sentence, one for each of its own: what misleads it by its letters alone is
 * read as something like it.
 */
export const wordsToRead = (words: readonly string[]): readonly string[] => withPlainNames(withoutLoudNames(words))
