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
  const folded = collapsed(anyAscii(text.normalize('NFKC').toLowerCase().normalize('NFKC')).toLowerCase())
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

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

function withoutArticles(text: string): string {
  const words = text.split(' ').filter(word => word !== 'the')
  while (/^an?$/.test(words[0] ?? '') && /^[a-z]{2}/.test(words[1] ?? '')) words.shift()
  return words.join(' ')
}
