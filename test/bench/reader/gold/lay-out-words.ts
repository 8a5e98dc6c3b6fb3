import type { Span } from '../../../../src/vocabulary/span.ts'

/** Is a text laid out from its words, and where each of them stands in it. */
export interface LaidOut {
  readonly text: string
  readonly spans: readonly Span[]
}

const closing = /^(?:[.,;:!?%)\]}]+|\.{2,}|…|''|”|n['’]t|['’](?:s|d|m|re|ve|ll)?)$/i
const opening = /^(?:[([{$£€#]|``|“|‘)$/

/**
 * Lays words that a corpus lists without their spaces out as text: no space before closing marks, the ends of contractions
 * and possessives, none after opening marks; a plain quotation mark opens and closes by turns; a hyphen between two words
 * stays apart, since nobody says whether it joins them.
 */
export function layOutWords(words: readonly string[]): LaidOut {
  let text = ''
  let isOpen = false
  let isGlued = true
  const spans = words.map(word => {
    const isQuote = word === '"'
    const isClosing = isQuote ? isOpen : closing.test(word)
    if (isQuote) isOpen = !isOpen
    if (!isGlued && !isClosing) text += ' '
    const start = text.length
    text += word
    isGlued = isQuote ? isOpen : opening.test(word)
    return { start, end: text.length }
  })
  return { text, spans }
}
