import type { Mention, ParsedSentence, ParsedText, Token } from '../../vocabulary/parsed-text.ts'

// What is longer is a list, a table or a text whose sentences weren't told apart; nothing sure can be read from it.
const mostTokens = 400

/**
 * Keeps what of a parsed text can be walked: a sentence with a word of no letters or outside the text, or of more than
 * 400 tokens, loses its words; a mention that doesn't stand in its sentence, with its head inside it, is left out. A word
 * without its text or lemma gets them from the article. Sentences keep their places, so that `mention.sentence` holds.
 */
export function soundText(parsed: ParsedText): ParsedText {
  const sentences = parsed.sentences.map(sentence => soundSentence(sentence, parsed.text))
  return { ...parsed, sentences, mentions: parsed.mentions.filter(mention => stands(mention, sentences)) }
}

function soundSentence(sentence: ParsedSentence, text: string): ParsedSentence {
  if (sentence.tokens.length > mostTokens || !sentence.tokens.every(token => isInside(token, text)))
    return { ...sentence, tokens: [] }
  if (sentence.tokens.every(token => token.text.trim() !== '' && token.lemma.trim() !== '')) return sentence
  const tokens = sentence.tokens.map(token => {
    const word = token.text.trim() === '' ? text.slice(token.start, token.end) : token.text
    return { ...token, text: word, lemma: token.lemma.trim() === '' ? word.toLowerCase() : token.lemma }
  })
  return { ...sentence, tokens: tokens.every(({ text: word }) => word.trim() !== '') ? tokens : [] }
}

function isInside({ start, end }: Token, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
}

function stands({ sentence, first, last, head }: Mention, sentences: readonly ParsedSentence[]): boolean {
  const own = sentences[sentence]
  return own !== undefined && first >= 0 && first <= head && head <= last && last < own.tokens.length
}
