import anyAscii from 'any-ascii'

const removable = /[,;:!?"'`´()[\]{}|*^~\\]/g

/**
 * Reduces an answer to what counts when two wordings are compared: lower-case ASCII without diacritics, "the", a
 * leading "a" or "an", hyphens, apostrophes, quotation marks and punctuation, one space between words, "&" as "and".
 * Decimal points, a leading minus, the slash of a fraction and signs such as % $ + # stay. Idempotent. A text of
 * nothing but punctuation keeps it, so that only blank text becomes empty.
 *
 * @example normaliseAnswer('The Al‑Dhafra Air-Base.') // "al dhafra air base"
 */
export function normaliseAnswer(text: string): string {
  const folded = collapsed(fold(text))
  // Most texts are letters, digits and spaces, of which nothing below takes any.
  if (justWords.test(folded)) return withoutArticles(folded) || folded
  const plain = collapsed(
    folded
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .replace(/(?<=\d),(?=\d)/g, ' ')
      .replace(removable, '')
      .replace(/\.(?!\d)|(?<=[^\s\d])\./g, '')
      .replaceAll('&', ' and ')
      .replace(/(?<!^)-|^-(?!\d)|_/g, ' ')
      .replace(/(?<!\d)\/|\/(?!\d)/g, ' '),
  )
  return withoutArticles(plain) || plain || folded
}

// ASCII is its own normal form; no other lower-case letter of it needs any-ascii.
function fold(text: string): string {
  return isAscii.test(text)
    ? text.toLowerCase()
    : anyAscii(text.normalize('NFKC').toLowerCase().normalize('NFKC')).toLowerCase()
}

const isAscii = /^[\x20-\x7e]*$/
const justWords = /^[a-z0-9]*(?: [a-z0-9]+)*$/

const collapsed = (text: string): string => (/\s\s|^\s|\s$|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text)

function withoutArticles(text: string): string {
  if (!/(?:^| )the(?: |$)|^an? /.test(text)) return text
  const words = text.split(' ').filter(word => word !== 'the')
  while (/^an?$/.test(words[0] ?? '') && /^[a-z]{2}/.test(words[1] ?? '')) words.shift()
  return words.join(' ')
}
