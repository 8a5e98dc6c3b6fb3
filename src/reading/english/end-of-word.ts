import { isFinalStopOwn } from './final-stop.ts'
import { joinedEndings, joinedPrefixes } from './joined-prefixes.ts'
import { isDigit, isLetter, isWordly } from './letters.ts'

const clitic = /^(?:s|m|d|re|ve|ll)$/i
const telephone =
  /(?:\d{1,2}-)?(?:\d{3}[-/]){1,2}(?:\d{3}-)?\d{4}(?![\d-])|x\d-\d{4}(?!\d)|\d{5}-\d{4}(?![\d-])|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])|\d{4}-\d\d-\d\d(?![\d-])/y
const slashed = /(?:s\/he|w\/o|w\/out|n\/a|b\/c|b\/t|l\/c|24\/7)(?![\p{L}\p{N}])/iuy
const letters = /^\p{L}+$/u
const capitals = /^\p{Lu}{1,3}$/u
const currency = /^(?:US|U|C|A|AU|NZ|HK|CA|CAN|S|NT|R)$/
const dotted = /^(?:\p{L}\.){0,8}\p{L}$/u
const groups = /^(?:alt|comp|misc|rec|soc|sci|talk|ba)(?:$|\.)/
const degrees = /(?:Ph|M|B|D|Ed|Litt)\.(?:D|Sc|Phil|Ed|Litt|Eng|Mus|A|S|Com)(?![\p{L}\p{N}])/uy

/** Tells whether a sign stands for an apostrophe. */
export function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’' || sign === '`' || sign === '\u02BC'
}

/**
 * Finds where a word or number ends that begins at `at`, before a clitic ("John" of "John's", "ca" of "can't"). `limit`
 * is the end of the run of visible characters. Guarantee: the end lies behind `at`, and no character is looked at more
 * than a fixed number of times as words are read one after the other.
 */
export function endOfWord(text: string, at: number, limit: number): number {
  telephone.lastIndex = at
  if ((isDigit(text, at) || text.charAt(at) === 'x') && telephone.test(text))
    return Math.min(telephone.lastIndex, limit)
  slashed.lastIndex = at
  if (slashed.test(text)) return slashed.lastIndex
  degrees.lastIndex = at
  if (degrees.test(text)) return degrees.lastIndex + (text.charAt(degrees.lastIndex) === '.' ? 1 : 0)
  let part = at
  let end = endOfLetters(text, at, limit)
  while (end < limit) {
    const next = endOfJoint(text, at, part, end, limit)
    if (next <= end) return next > at ? next : end
    if (!isWordly(text, next - 1)) return next
    part = end + 1
    end = next
  }
  return end
}

/** Finds where a run of letters and digits ends; `at` itself where none begins. */
export function endOfLetters(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && isWordly(text, end)) end += 1
  return end
}

/** Gives how far a word goes on over the sign at `end`; `end` or less where it stops. `part` began its last run. */
function endOfJoint(text: string, start: number, part: number, end: number, limit: number): number {
  const sign = text.charAt(end)
  const next = end + 1 < limit ? endOfLetters(text, end + 1, limit) : end + 1
  if (isApostrophe(sign)) return endAtApostrophe(text, start, end, next)
  if (sign === '.') return endAtPoint(text, start, part, end, next)
  if (next === end + 1) return sign === '$' && currency.test(text.slice(start, end)) ? next : end
  const isBetweenDigits = isDigit(text, end - 1) && isDigit(text, end + 1)
  switch (sign) {
    case ',':
      return isBetweenDigits && isGroup(text, end) && end - part <= 3 ? next : end
    case ':':
      return isBetweenDigits && next - end <= 5 ? next : end
    case '/':
      return isBetweenDigits ? next : end
    case '-':
      return endAtHyphen(text, start, end, next)
    case '&':
      return capitals.test(text.slice(part, end)) && capitals.test(text.slice(end + 1, next)) ? next : end
    case '$':
      return currency.test(text.slice(start, end)) ? end + 1 : end
    case '_':
      return next
    case '*':
      return isLetter(text, end - 1) && isLetter(text, end + 1) ? next : end
    default:
      return end
  }
}

// Three digits, and no fourth: "40,000", "50,000th", but not "13,14".
function isGroup(text: string, comma: number): boolean {
  return isDigit(text, comma + 2) && isDigit(text, comma + 3) && !isDigit(text, comma + 4)
}

function endAtApostrophe(text: string, start: number, end: number, next: number): number {
  const after = text.slice(end + 1, Math.min(next, end + 9))
  if (after === '') return isDropped(text, start, end) ? end + 1 : end
  if (/^ma$/i.test(after)) return end
  if (clitic.test(after)) return /\d0$/.test(text.slice(Math.max(start, end - 2), end)) && after === 's' ? next : end
  if (/^t$/i.test(after) && /n$/i.test(text.charAt(end - 1)) && end - 1 > start) return end - 1
  return text.charAt(end) === '`' ? end : next
}

function endAtPoint(text: string, start: number, part: number, end: number, next: number): number {
  const isNumber = isDigit(text, end - 1)
  if (isNumber && isDigit(text, end + 1)) return next
  const word = text.slice(part === start ? start : Math.max(start, end - 20), end)
  if (next > end + 1) {
    if (groups.test(word) || (part > start && groups.test(text.slice(start, end).slice(0, 8)))) return next
    const isInitials = dotted.test(word) && next === end + 2 && isLetter(text, end + 1)
    return isInitials ? next : end
  }
  if (text.charAt(end + 1) === '.' && text.charAt(end + 2) === '.') return end
  return isFinalStopOwn(text, start, end) ? end + 1 : end
}

// "Cookin'", unless the sign closes a quotation.
function isDropped(text: string, start: number, end: number): boolean {
  if (end - start < 5 || end - start > 14 || !/^\p{L}?\p{Ll}+in$/u.test(text.slice(start, end))) return false
  return !/(?:^|\s)['\u2018]/.test(text.slice(Math.max(0, start - 60), start)) && !isWordly(text, end + 1)
}

function endAtHyphen(text: string, start: number, end: number, next: number): number {
  const before = text.slice(start, Math.min(end, start + 12)).toLowerCase()
  if (joinedPrefixes.has(before)) return next
  const after = text.slice(end + 1, Math.min(next, end + 9)).toLowerCase()
  return joinedEndings.has(after) && letters.test(text.slice(start, end)) ? next : end
}
