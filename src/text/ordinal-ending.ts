/**
 * Gives the letters that make an ordinal of a whole number in digits: "st" for 1 and 21, "th" for 11 and 112.
 *
 * @example ordinalEnding(3) // "rd"
 */
export function ordinalEnding(value: number): 'st' | 'nd' | 'rd' | 'th' {
  const isTeen = Math.floor(value / 10) % 10 === 1
  return (isTeen ? undefined : endings[value % 10]) ?? 'th'
}

const endings = [undefined, 'st', 'nd', 'rd'] as const
