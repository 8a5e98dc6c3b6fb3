// "To" and "Or" are surnames, but no answers by themselves.
const common = /^(?:to|or|in|an|so|no|do|he|it|is|on|may|will|by|at|as|if|we|my|be|of|up|us)$/i
const particle =
  /^(?:de|di|da|del|della|der|den|des|du|dos|van|von|ten|ter|la|le|st|st\.|ben|bin|ibn|abu|al|el|bint|mac|santa|san)$/i

/**
 * Finds the surname that a full name gives: "Das" in "Raj Das", "De Vincenti" in "Claudio De Vincenti", "Kwok" in "Kwok
 * Ka-ki". Gives `undefined` for one word and for a surname that is a common word.
 */
export function surnameOf(full: string): string | undefined {
  const words = full.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || common.test(last) || !/^(?:(?:al|el)-)?\p{Lu}/u.test(last)) return undefined
  // What goes on with a small letter is a given name, which stands last only after the surname.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}/u.test(last)) return words.length === 2 ? words[0] : undefined
  let from = words.length - 1
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1
  return words.slice(from).join(' ')
}

/** Writes a person's name that stands in capitals as names are written: "Ann B. Lee" for "ANN B. LEE". */
export function plainCase(name: string): string {
  const words = name.split(' ').filter(word => /\p{L}{2}/u.test(word))
  const isShouted = words.length > 0 && words.every(word => /^[\p{Lu}.'’-]+$/u.test(word))
  const isInitials = words.length === 1 && name.length < 5
  if (!isShouted || isInitials) return name
  return name.replace(/\p{Lu}{2,}/gu, word => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`)
}
