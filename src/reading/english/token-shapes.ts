import type { TokenSpan } from './token-span.ts'

/** Is what the finding of sentences sees of the words of a block: numbers only, one of each kind for each word. */
export interface TokenShapes {
  readonly length: number
  /** Holds a number for each spelling in small letters. */
  readonly words: Int32Array
  readonly shapes: Uint8Array
  /** Holds 1 where a blank stands before the word, 2 where a line ends there, else 0. */
  readonly gaps: Uint8Array
  /** Holds the part of speech that each word has most often, as far as it is known, or else what it looks like. */
  readonly classes: Uint8Array
}

/** Maps the number of a word's spelling to its class, a number from 1 to 29. */
export type WordClasses = ReadonlyMap<number, number>

/** Names the shapes of words that the finding of sentences tells apart. */
export const shapeNames = {
  small: 1,
  capitalised: 2,
  capitals: 3,
  mixed: 4,
  number: 5,
  letter: 6,
  shortened: 7,
  stop: 8,
  shout: 9,
  dots: 10,
  colon: 11,
  semicolon: 12,
  comma: 13,
  opening: 14,
  closing: 15,
  quote: 16,
  openQuote: 17,
  closeQuote: 18,
  dash: 19,
  bullet: 20,
  web: 21,
  face: 22,
  clitic: 23,
  sign: 24,
} as const

const signs = new Map<string, number>(
  Object.entries({
    '.': shapeNames.stop,
    '?': shapeNames.shout,
    '!': shapeNames.shout,
    '…': shapeNames.dots,
    ':': shapeNames.colon,
    ';': shapeNames.semicolon,
    ',': shapeNames.comma,
    '"': shapeNames.quote,
    "'": shapeNames.quote,
    "''": shapeNames.quote,
    '``': shapeNames.openQuote,
    '`': shapeNames.openQuote,
    '“': shapeNames.openQuote,
    '‘': shapeNames.openQuote,
    '«': shapeNames.openQuote,
    '„': shapeNames.openQuote,
    '”': shapeNames.closeQuote,
    '’': shapeNames.closeQuote,
    '»': shapeNames.closeQuote,
  }),
)

const patterns: readonly (readonly [pattern: RegExp, shape: number])[] = [
  [/^\p{Lu}(?:['’]?\p{Lu}?\p{Ll}[\p{L}\p{M}'’-]*)$/u, shapeNames.capitalised],
  [/^\p{Ll}[\p{Ll}\p{M}]*$/u, shapeNames.small],
  [/^\p{Lu}$/u, shapeNames.letter],
  [/^\p{Lu}+$/u, shapeNames.capitals],
  [/^['’`]\p{L}+$|^n['’]t$/iu, shapeNames.clitic],
  [/^[\p{N}][\p{N}.,:/-]*$/u, shapeNames.number],
  [/^[!?]+$/, shapeNames.shout],
  [/^\.{2,}$/, shapeNames.dots],
  [/^[–—-]+$/, shapeNames.dash],
  [/^[*•·>=_~|#+-]+$/, shapeNames.bullet],
  [/^\p{Ps}+$/u, shapeNames.opening],
  [/^\p{Pe}+$/u, shapeNames.closing],
  [/^[\p{L}.'’]+\.$/u, shapeNames.shortened],
  [/@|:\/\/|www\./, shapeNames.web],
  [/^[:;=(^][-')(DPpoO/_^:;=]+$|\p{Extended_Pictographic}/u, shapeNames.face],
  [/[\p{L}\p{N}]/u, shapeNames.mixed],
]

/** Describes the words of a block for the finding of sentences. */
export function describeShapes(text: string, tokens: readonly TokenSpan[], known: WordClasses): TokenShapes {
  const length = tokens.length
  const [words, shapes, gaps] = [new Int32Array(length), new Uint8Array(length), new Uint8Array(length)]
  const classes = new Uint8Array(length)
  let before = tokens[0]?.start ?? 0
  for (const [at, { start, end, text: word }] of tokens.entries()) {
    const shape = shapeOf(word)
    shapes[at] = shape
    const hash = hashWord(word)
    words[at] = hash
    classes[at] = known.get(hash) ?? classOf(word, shape)
    if (start > before) gaps[at] = text.slice(before, start).includes('\n') ? 2 : 1
    before = end
  }
  return { length, words, shapes, gaps, classes }
}

const endings: readonly (readonly [ending: RegExp, one: number])[] = [
  [/ly$/i, 60],
  [/ing$/i, 61],
  [/ed$/i, 62],
  [/s$/i, 63],
]

// Signs go by their shape, unknown words by their ending.
function classOf(word: string, shape: number): number {
  if (shape > shapeNames.letter) return 30 + shape
  return endings.find(([ending]) => ending.test(word.slice(-3)))?.[1] ?? 64 + shape
}

function shapeOf(word: string): number {
  const known = signs.get(word)
  if (known !== undefined) return known
  const code = word.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a && isSmall(word)) return shapeNames.small
  if (word.length > 400) return shapeNames.mixed
  return patterns.find(([pattern]) => pattern.test(word))?.[1] ?? shapeNames.sign
}

function isSmall(word: string): boolean {
  for (let at = 1; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** Gives the number of a word's spelling in small letters; numbers of as many digits have one. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  const length = Math.min(word.length, 32)
  for (let at = 0; at < length; at += 1) {
    let code = word.charCodeAt(at)
    if (code >= 0x41 && code <= 0x5a) code += 0x20
    else if (code >= 0x30 && code <= 0x39) code = 0x30
    else if (code === 0x2019) code = 0x27
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash
}
