import type { SureSentence } from '../../../../src/reading/english/english-reading.ts'
import type { Mention, ParsedSentence, ParsedText, Token } from '../../../../src/vocabulary/parsed-text.ts'
import type { MeasuredReader, MeasuredToken } from '../measured-reader.ts'

/** Is a marked text with the trees of a system, and how sure the system is of them. */
export interface TreesAlone {
  readonly parsed: ParsedText
  readonly sureness: readonly SureSentence[]
}

/**
 * Gives a marked text the trees that a system makes of its words, with the mentions and chains that were marked: what the
 * facts of the two differ in then comes from trees alone. Gives `undefined` for a system that parses no given words.
 */
export function withTreesOf({ parse }: MeasuredReader, parsed: ParsedText): TreesAlone | undefined {
  if (parse === undefined) return undefined
  const given = parsed.sentences.map(({ tokens }) => tokens.map(({ start, end, text }) => ({ start, end, text })))
  const read = parse(parsed.text, given)
  const sentences = parsed.sentences.map((sentence, at): ParsedSentence => {
    const own = read[at]?.tokens ?? []
    return { ...sentence, tokens: sentence.tokens.map((token, index) => treeToken(token, own[index])) }
  })
  const sureness = sentences.map((_, at) => read[at]?.sure ?? { arcs: [], labels: [], tags: [] })
  const mentions = parsed.mentions.map(mention => withHead(mention, sentences))
  return { parsed: { ...parsed, sentences, mentions }, sureness }
}

function treeToken({ start, end, text }: Token, read: MeasuredToken | undefined): Token {
  const { lemma = text, upos = 'X', xpos = 'FW', features = {}, head = -1, relation = 'dep' } = read ?? {}
  return { start, end, text, lemma, upos, xpos, features, head, relation }
}

// The head of a mention is the word of it that hangs on another one, and no article or preposition where another does so.
function withHead(mention: Mention, sentences: readonly ParsedSentence[]): Mention {
  const { first, last, sentence } = mention
  const tokens = sentences[sentence]?.tokens ?? []
  const isTop = ({ upos, head }: Token, at: number) =>
    at >= first && at <= last && upos !== 'PUNCT' && (head < first || head > last)
  const tops = tokens.flatMap((token, at) => (isTop(token, at) ? [at] : []))
  const top = tops.find(at => !/^(?:DET|ADP)$/.test(tokens[at]?.upos ?? '')) ?? tops[0]
  return top === undefined ? mention : { ...mention, head: top }
}
