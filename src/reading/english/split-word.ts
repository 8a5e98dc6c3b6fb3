import { contractions } from './contractions.ts'

const united =
  /^\d[\d.,:]*?(?=(?:[ap]\.?m\.?|k|m|mm|cm|km|ft|kg|lb|lbs|mg|g|ml|bn|b|t|hh|x|mph|kph|km\/h|mb|gb|tb|hz|khz|mhz|ghz|kw|mw|hrs?|mins?|secs?|percent|pct|p|yrs?|days?|persons|watt|oz|°[cf])$)/i
const units = /^\d[\d.,:]*[a-z]/i

/**
 * Splits a word that stands for two without a sign between them: "cannot", "dont", "7pm", "35mm". Gives the length of
 * its first part, or 0 where it is one.
 */
export function splitAt(word: string): number {
  const length = word.length
  if (length > 12) return 0
  const code = word.charCodeAt(0)
  if (code < 0x30 || code > 0x39) return length > 8 ? 0 : (contractions.get(word.toLowerCase()) ?? 0)
  if (!units.test(word)) return 0
  return united.exec(word)?.[0].length ?? 0
}
