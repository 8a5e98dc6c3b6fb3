import type { Span } from '../../vocabulary/span.ts'
import { endOfSign } from './end-of-sign.ts'
import { endOfLetters, endOfWord, isApostrophe } from './end-of-word.ts'
import { isBlank, isLetter, isWordly } from './letters.ts'
import { splitAt } from './split-word.ts'
import type { TokenSpan } from './token-span.ts'
import { endOfFace, endOfMail, endOfWebWord } from './web-words.ts'

/**
 * Reads the words, numbers and signs of a stretch of text, by default of all of it, in order. Offsets are UTF-16 code
 * units of `text`. Words are parted as the English corpora of Universal Dependencies part them: "can't" is "ca" and
 * "n't", "John's" is "John" and "'s", "long-standing" is three, "$5m" is three, "non-avian", "U.S." and "7:30" are one.
 * Guarantee: each token's text is what stands at its place, none is empty, none overlaps the next, none holds a blank,
 * every visible character is in one, and the time taken grows with the length alone.
 * Source: https://universaldependencies.org/en/
 *
 * @example readTokens("It can't.").map(({ text }) => text) // ['It', 'ca', "n't", '.']
 */
export function readTokens(text: string, { start, end }: Span = { start: 0, end: text.length }): TokenSpan[] {
  const tokens: TokenSpan[] = []
  let at = start
  while (at < end) {
    if (isBlank(text, at)) {
      at += 1
      continue
    }
    let limit = at + 1
    while (limit < end && !isBlank(text, limit)) limit += 1
    readRun(text, at, limit, tokens)
    at = limit
  }
  return tokens
}

function readRun(text: string, start: number, limit: number, tokens: TokenSpan[]): void {
  const mayBeMail = text.slice(start, Math.min(limit, start + 320)).includes('@')
  for (let at = start; at < limit; ) {
    const isWord = isWordly(text, at)
    let end = endOfSpecial(text, at, limit, { isWord, mayBeMail })
    if (end < 0) {
      end = isWord ? endOfWord(text, at, limit) : endOfSign(text, at, limit)
      const cut = isWord ? splitAt(text, at, end) : 0
      if (cut > 0 && at + cut < end) {
        add(tokens, text, at, at + cut)
        at += cut
      }
    }
    add(tokens, text, at, end)
    at = end
  }
}

function add(tokens: TokenSpan[], text: string, start: number, end: number): void {
  tokens.push({ start, end, text: text.slice(start, end) })
}

interface Place {
  readonly isWord: boolean
  readonly mayBeMail: boolean
}

// Finds the end of what is more or less than a word or a sign: a clitic, an address, a face; -1 where there is none.
function endOfSpecial(text: string, at: number, limit: number, { isWord, mayBeMail }: Place): number {
  const sign = text.charAt(at)
  if (isWord) {
    if (isNegation(text, at)) return at + 3
    if (text.startsWith('Yahoo!', at)) return at + 6
    const mail = mayBeMail ? endOfMail(text, at, limit) : -1
    if (mail > 0) return mail
    return isLetter(text, at - 1) ? -1 : endOfWebWord(text, at, limit)
  }
  if (isApostrophe(sign)) return endOfClitic(text, at, limit)
  if (sign === '#' || sign === '@') return endOfWebWord(text, at, limit)
  const isApart = isBlank(text, at - 1) || !isWordly(text, at - 1)
  return isApart ? endOfFace(text, at, limit) : -1
}

// "n't", behind its verb.
function isNegation(text: string, at: number): boolean {
  return (
    /n/i.test(text.charAt(at)) &&
    isApostrophe(text.charAt(at + 1)) &&
    /t/i.test(text.charAt(at + 2)) &&
    !isWordly(text, at + 3) &&
    isLetter(text, at - 1)
  )
}

function endOfClitic(text: string, at: number, limit: number): number {
  const end = endOfLetters(text, at + 1, Math.min(limit, at + 8))
  const word = text.slice(at + 1, end)
  if (isWordly(text, at - 1) && /^ma$/i.test(word)) return at + 2
  if (isWordly(text, at - 1)) return /^(?:s|m|d|re|ve|ll)$/i.test(word) ? end : -1
  // "The F.B.I.'s", "the club (VFC)'s".
  if (/^s$/i.test(word) && at > 0 && !isBlank(text, at - 1) && !isWordly(text, end)) return end
  return /^(?:\d\ds?|em|n|til|cause|bout|tis|twas)$/i.test(word) ? end : -1
}
