import type { EnglishMention, NameRun } from '../../../../src/reading/english/mentions/english-mention.ts'
import { findMentions } from '../../../../src/reading/english/mentions/find-mentions.ts'
import type { ParsedSentence } from '../../../../src/vocabulary/parsed-text.ts'
import { parseText } from '../../read-short.ts'

/** Is a mention with the words that it covers. */
export interface SaidMention extends EnglishMention {
  readonly words: string
}

/** Finds the mentions of sentences in the short form of `parseShort`, each with its words. */
export function mentionsOf(
  sources: readonly string[],
  { writtenOn = '2024-05-15', names }: { writtenOn?: string; names?: readonly (readonly NameRun[])[] } = {},
): SaidMention[] {
  const { text, sentences } = parseText(sources.map(words => ({ words })))
  const found = findMentions({ text, sentences, writtenOn, ...(names !== undefined && { names }) })
  return found.map(mention => ({ ...mention, words: wordsOf(text, sentences, mention) }))
}

function wordsOf(
  text: string,
  sentences: readonly ParsedSentence[],
  { sentence, first, last }: EnglishMention,
): string {
  const { tokens = [] } = sentences[sentence] ?? {}
  return text.slice(tokens[first]?.start, tokens[last]?.end)
}

/** Words the mentions of some kinds as "kind: words". */
export function said(mentions: readonly SaidMention[], ...kinds: readonly string[]): string[] {
  return mentions.filter(({ kind }) => kinds.includes(kind)).map(({ kind, words }) => `${kind}: ${words}`)
}
