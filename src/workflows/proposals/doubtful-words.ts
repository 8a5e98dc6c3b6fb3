import type { Span } from '../../vocabulary/span.ts'
import { type Dropped, drop } from './drop.ts'

// A capital within a sentence makes a name: Port Said.
const reporting =
  /\b(?:according to|sa(?:id|ys?)|saying|claim(?:s|ed|ing)?|alleg\w+|reported(?:ly)?|reports|believe[sd]?|think|thinks|thought|suspect(?:s|ed)?|estimate[sd]?|predict(?:s|ed)?|warn(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|told|tells?|den(?:y|ies|ied)|reject(?:s|ed)?|rumou?r\w*|supposed(?:ly)?|announced?|suggest(?:s|ed)?|accus\w+|quoted?)\b/
const possible =
  /\b(?:if|unless|whether|would|could|might|may|should|perhaps|maybe|possibly|probably|likely|apparently|hop(?:e|es|ed|ing)|plan(?:s|ned)?|expect(?:s|ed)?|wish(?:es|ed)?|imagin\w+|pretend\w*|fictional|in theory|as though|as if)\b/i
const denied =
  /\b(?:false(?:ly)?|untrue|myths?|hoax(?:es)?|never|not|nobody|no one|none|neither|nor|doubt\w*|wrongly|instead of|rather than|refus\w+|fail(?:s|ed|ing)?)\b|n['’]t\b/i

/**
 * Judges the words around a statement: why it may not be the article's own, plain word. Gives `undefined` where they
 * leave no doubt.
 */
export function doubtIn(words: string): Dropped | undefined {
  const uncapitalised = words.replace(/^\W*\p{Lu}/u, start => start.toLowerCase())
  if (reporting.test(uncapitalised)) return drop('only-reported')
  if (possible.test(words)) return drop('only-possible')
  return denied.test(words) ? drop('denied') : undefined
}

/**
 * Tells whether a place of a paragraph stands in somebody's quotation: more marks open than close before it, or straight
 * marks are uneven. Offsets are code units of `text`.
 */
export function isQuoted(text: string, passage: Span, place: Span): boolean {
  const before = text.slice(passage.start, place.start)
  const count = (sign: string) => before.split(sign).length - 1
  return count('“') > count('”') || count('"') % 2 === 1 || count('«') > count('»')
}
