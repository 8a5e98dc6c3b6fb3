import { contractions } from './contractions.ts'

const united =
  /^\d[\d.,:]*(?=(?:[ap]\.?m\.?|k|m|mm|cm|km|ft|kg|lb|lbs|mg|ml|bn|hh|x|mph|kph|km\/h|mb|gb|tb|hz|khz|mhz|ghz|kw|mw|hrs?|mins?|secs?|percent|pct|yrs?|days?|persons|watt|oz|°[cf])$)/i
// In capitals these are names: "4G", "18T".
const small = /^\d[\d.,:]*(?=[gbtpc]$)/
const units = /^\d[\d.,:]*[a-z]/i

// After "its" these show that "it's" was meant: no thing that is owned begins with them.
const shorn =
  /its\s(?:an?|the|not|really|like|as|in|for|from|between|on|at|to|also|nothing|anyone|everyone|something|called|getting|been|just|so|too|no|because|if|when|that|what|how|why|you|i|we|going|gonna|easy|hard|definitely|probably|actually|always)(?![\p{L}\p{N}'’-])/iuy

/**
 * Splits a word that stands for two without a sign between them: "cannot", "dont", "7pm", "35mm", "its not". The word
 * begins at `start` and ends at `end`. Gives the length of its first part, or 0 where it is one.
 */
export function splitAt(text: string, start: number, end: number): number {
  const length = end - start
  if (length > 12) return 0
  const word = text.slice(start, end)
  const code = word.charCodeAt(0)
  if (code < 0x30 || code > 0x39) return length > 8 ? 0 : splitLetters(text, start, word.toLowerCase())
  if (!units.test(word)) return 0
  return united.exec(word)?.[0].length ?? small.exec(word)?.[0].length ?? 0
}

function splitLetters(text: string, start: number, word: string): number {
  if (word !== 'its') return contractions.get(word) ?? 0
  shorn.lastIndex = start
  return shorn.test(text) ? 2 : 0
}
