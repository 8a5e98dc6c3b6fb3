const letter = /[\p{L}\p{M}\u00AD\u200C\u200D]/u
const digit = /\p{N}/u
const space = /[\s\u200B\u2060]/

const [blank, alphabetic, numeric, other] = [1, 2, 3, 4]
// What each character is, 0 where nobody has asked yet.
const sorts = new Uint8Array(0x10000)

function sortOf(character: string): number {
  if (space.test(character)) return blank
  if (digit.test(character)) return numeric
  return letter.test(character) ? alphabetic : other
}

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = sorts[code] ?? 0
  if (known !== 0) return known
  const sort = sortOf(text.charAt(at))
  if (at < text.length) sorts[code] = sort
  return sort
}

/** Tells whether nothing visible stands at a place of a text; beyond its end nothing does. */
export function isBlank(text: string, at: number): boolean {
  return at >= text.length || sortAt(text, at) === blank
}

/** Tells whether a letter stands at a place; either half of one that takes two code units counts. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code & 0xf800) === 0xd800 ? isLetterBeyond(text, code, at) : sortAt(text, at) === alphabetic
}

/** Tells whether a digit stands at a place. */
export function isDigit(text: string, at: number): boolean {
  return sortAt(text, at) === numeric
}

/** Tells whether a letter or a digit stands at a place. */
export function isWordly(text: string, at: number): boolean {
  return isDigit(text, at) || isLetter(text, at)
}

/** Tells whether a capital letter stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return /\p{Lu}/u.test(text.charAt(at))
}

function isLetterBeyond(text: string, code: number, at: number): boolean {
  const whole = text.codePointAt((code & 0xfc00) === 0xdc00 ? at - 1 : at) ?? 0
  return whole > 0xffff && /\p{L}/u.test(String.fromCodePoint(whole))
}
