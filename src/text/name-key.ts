import anyAscii from 'any-ascii'

/**
 * Gives a form of a person's name by which a typed one is found: without case, accents, punctuation and spacing, its
 * words in alphabetical order, so that "Lindström, Åsa" and "asa lindstrom" meet. Two people may share it.
 *
 * @example nameKey('O’Brien, Seán') // 'obrien sean'
 */
export function nameKey(name: string): string {
  const words = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/['`´]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
  if (words.length > 0) return words.toSorted().join(' ')
  // Signs that no name has, such as NUL, can't be asked of every database.
  return name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
}
