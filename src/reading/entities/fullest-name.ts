import { isNoName } from '../../text/class-words.ts'

/**
 * Finds the name under which to speak of a thing, of all uses of its names in the order of the text: one that is said
 * in full, no cut of another and no letters where words stand too; of these the one that the text uses most, cuts and
 * letters counted in, then the first. What only says its class ("the Act", "Royal Palace") is it where there is no other.
 */
export function fullestName(uses: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const use of uses) counts.set(use, (counts.get(use) ?? 0) + 1)
  const names = [...counts.keys()]
  const telling = names.filter(name => !wordsOf(name).every(isNoName))
  const known = telling.length > 0 ? telling : names
  const short = known.filter(name => !known.some(other => other !== name && `${formal.exec(name)?.[1]}` === other))
  const uncut = short.filter(name => !short.some(other => isCutOf(name, other)))
  const worded = uncut.filter(name => !isLetters(name))
  const whole = worded.length > 0 ? worded : uncut
  const weights = new Map(
    whole.map(name => {
      const own = [...counts].filter(([use]) => use === name || isCutOf(use, name))
      return [name, own.reduce((sum, [, count]) => sum + count, 0)] as const
    }),
  )
  return whole.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]
}

// Whoever says "the State of Varn" and "Varn" calls it Varn.
const formal = /^(?:State|City|Town|Province|Commonwealth|Kingdom|Republic) of (.+)$/

/** Tells whether a name is a shorter form of another: some of its words, or the first letters of its words. */
export function isCutOf(name: string, whole: string): boolean {
  if (name === whole) return false
  if (isLetters(name)) return isInitialsOf(name, whole)
  const words = wordsOf(whole)
  const own = wordsOf(name)
  // Of two spellings with the same words the one with more capitals is whole, but for one in capitals throughout.
  const isLesser = (one: string, other: string) =>
    isShouted(one) === isShouted(other) ? capitals(one) < capitals(other) : isShouted(one)
  const isShorter = own.length < words.length || (own.length === words.length && isLesser(name, whole))
  return isShorter && own.every(word => words.includes(word))
}

/** Tells whether letters are those with which the words of a name begin, small words left out or not. */
export function isInitialsOf(letters: string, name: string): boolean {
  const plain = letters.replaceAll('.', '')
  const words = name.split(/[\s-]+/).filter(word => word !== '')
  const all = words.map(word => word.slice(0, 1)).join('')
  const large = words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).map(word => word.slice(0, 1))
  return words.length > 1 && (plain === all.toUpperCase() || plain === large.join(''))
}

const isLetters = (text: string): boolean => /^[\p{Lu}\d.]{2,}$/u.test(text) && /\p{Lu}/u.test(text)
const isShouted = (text: string): boolean => text === text.toUpperCase()
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s-]+/)
const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0
