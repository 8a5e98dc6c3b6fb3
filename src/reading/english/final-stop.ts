import { abbreviations, countedAbbreviations, openAbbreviations } from './abbreviations.ts'
import { isBlank, isCapital, isDigit, isLetter } from './letters.ts'

const initials = /^(?:\p{L}\.){1,8}\p{L}$/u
const openers =
  /^(?:A|An|The|This|That|These|Those|He|She|It|We|They|You|I|His|Her|Its|Our|Their|There|Then|But|And|Or|So|Yet|In|On|At|By|For|From|With|As|If|When|While|After|Before|Since|Some|Many|Most|Both|All|No|Not|Now|Here|What|Who|Why|How|One)(?![\p{L}\p{N}.])/u

/**
 * Tells whether the full stop at `end` belongs to the word that begins at `start`, as in "Mr.", "U.S.", "No. 5", or
 * ends a sentence. Looks at what follows as far as one word.
 */
export function isFinalStopOwn(text: string, start: number, end: number): boolean {
  if (end - start > 16) return false
  const word = text.slice(start, end)
  if (initials.test(word) || abbreviations.has(word)) return true
  if (!isLetter(text, start)) return false
  let next = end + 1
  while (next < text.length && next < end + 4 && isBlank(text, next)) next += 1
  if (word === 'etc') return text.charAt(end + 1) !== '.' && /^[\p{Ll},;:)\]"”&(-]/u.test(text.slice(next, next + 2))
  const lower = word.toLowerCase()
  if (countedAbbreviations.has(lower) && (isDigit(text, next) || text.charAt(next) === '#')) return true
  const goesOn = /^[\p{Ll},;]/u.test(text.slice(next, next + 2)) && next > end
  if (openAbbreviations.has(lower) && goesOn) return true
  if (lower === 'al') return /\bet\s$/i.test(text.slice(Math.max(0, start - 4), start))
  return word.length === 1 && isCapital(text, start) && isInitial(text, start, end, next)
}

// "George W. Bush", but not "Plan B. The" or "so do I."
function isInitial(text: string, start: number, end: number, next: number): boolean {
  if (text.charAt(start) === 'I' && !isNamed(text, start)) return false
  if (next === end + 1) return isLetter(text, next)
  if (/^[\p{Ll},]/u.test(text.slice(next, next + 2))) return true
  return (
    isCapital(text, next) && !openers.test(text.slice(next, next + 8)) && (isNamed(text, start) || isFirst(text, start))
  )
}

// A capital letter begins the word before, or a full stop ends it.
function isNamed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return /(?:^|[\s"“(‘'])(?:\p{Lu}[\p{L}'’-]*|(?:\p{Lu}\.)+)\s$/u.test(before)
}

function isFirst(text: string, start: number): boolean {
  return (
    start === 0 ||
    /[\n.,("“‘:;-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /\p{Ll}\s$/u.test(text.slice(start - 2, start))
  )
}
