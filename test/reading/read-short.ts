import { realiseStatement } from '../../src/generation/realise/realise-statement.ts'
import { readFacts } from '../../src/reading/read-facts.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { Mention, ParsedSentence, ParsedText } from '../../src/vocabulary/parsed-text.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { parseShort } from './parse-short.ts'

/**
 * Is a sentence in the short form of `parseShort` with what it mentions: `kind:cluster:first-last` with words counted
 * from 1, the head being the last word unless `@head` says another.
 */
export interface ShortSentence {
  readonly words: string
  readonly mentions?: readonly string[]
  /** Says that it goes on in the paragraph of the sentence before. */
  readonly goesOn?: boolean
}

/** Makes a parsed text of short sentences, each in a paragraph of its own unless it goes on in the last. */
export function parseText(sentences: readonly ShortSentence[]): ParsedText {
  let text = ''
  const parsed: ParsedSentence[] = []
  const mentions: Mention[] = []
  for (const { words, mentions: marked = [], goesOn = false } of sentences) {
    const own = parseShort(words)
    const offset = text === '' ? 0 : text.length + 2
    const said = Array.from({ length: own.end }, () => ' ')
    for (const token of own.tokens) said.splice(token.start, token.text.length, ...token.text)
    text = `${text}${text === '' ? '' : '\n\n'}${said.join('')}`
    const tokens = own.tokens.map(token => ({ ...token, start: token.start + offset, end: token.end + offset }))
    mentions.push(...marked.map(mark => readMention(mark, parsed.length)))
    const paragraph = goesOn ? (parsed.at(-1)?.paragraph ?? 0) : parsed.length
    parsed.push({ start: offset, end: offset + own.end, paragraph, block: 'prose', tokens })
  }
  return { headline: 'A text', text, writtenOn: '2024-05-15', sentences: parsed, mentions }
}

function readMention(mark: string, sentence: number): Mention {
  const [, kind = '', cluster = '', first = '', last = first, head = last] =
    /^(\w+):([\w-]+):(\d+)(?:-(\d+))?(?:@(\d+))?$/.exec(mark) ?? []
  return {
    sentence,
    first: Number(first) - 1,
    last: Number(last) - 1,
    head: Number(head) - 1,
    kind: kind as Mention['kind'],
    cluster,
  }
}

/** Makes the bank that a parsed text gives, and words each of its facts. */
export function readStatements(sentences: readonly ShortSentence[]): { bank: QuestionBank; statements: string[] } {
  const parsed = parseText(sentences)
  const passages = parsed.sentences.map(({ start, end }) => ({ start, end }))
  const bank: QuestionBank = {
    ...{ format: 'quizwright-bank', version: 1, title: 'A text', licence: 'CC0-1.0', questions: [], quizzes: [] },
    article: { headline: parsed.headline, text: parsed.text, writtenOn: parsed.writtenOn, passages },
    ...readFacts(parsed),
  }
  const reader = readerOf(bank)
  return { bank, statements: bank.facts.map(fact => realiseStatement(reader, fact)) }
}
