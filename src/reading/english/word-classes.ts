import { hashWord, type WordClasses } from './token-shapes.ts'

/** Names the classes of words that the finding of sentences tells apart; a word's class is its place here, from 1. */
export const classNames = [
  ...['finite', 'infinitive', 'participle', 'subject', 'owner', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'ADP', 'DET'],
  ...['CCONJ', 'SCONJ', 'PART', 'INTJ', 'NUM', 'X', 'SYM', 'PUNCT'],
] as const

/** Names one class of words. */
export type ClassName = (typeof classNames)[number]

/** Is the class of a verb that can be the only verb of a sentence. */
export const finiteClass = 1

/** Reads lists of words, one for each class, parted by spaces. */
export function readClasses(lists: Readonly<Partial<Record<string, string>>>): WordClasses {
  const classes = new Map<number, number>()
  for (const [at, name] of classNames.entries())
    for (const word of (lists[name] ?? '').split(' ')) classes.set(hashWord(word), at + 1)
  return classes
}
