import { isBlank, isDigit, isWordly } from './letters.ts'

const repeated: ReadonlySet<string> = new Set([...".-*=_~+<>|#^`'’\u2013\u2014…°·•"])
const shouted: ReadonlySet<string> = new Set([...'!?'])
const arrow = /<?[-=]{1,20}>|<-{1,20}/y
// Lines and borders drawn with signs.
const drawing = /[-=+*~_|<>{}^]{7,}/y
const fileEnding = /\.(?:doc|docx|xls|pdf|txt|exe|com|net|org)(?![\p{L}\p{N}])/uy
const pictograph =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\u200D|\uFE0E|\uFE0F|\p{M}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Extended_Pictographic})*/uy

/**
 * Finds where a sign ends that begins at `at`: a run of one sign ("...", "--"), a shout ("?!"), an arrow, a picture, or
 * one character with the marks upon it. `limit` is the end of the run of visible characters.
 */
export function endOfSign(text: string, at: number, limit: number): number {
  const first = text.charAt(at)
  drawing.lastIndex = at
  if (drawing.test(text)) return Math.min(drawing.lastIndex, limit)
  if ((first === '.' || first === ',') && text.charAt(at + 1) === '?') return at + 2
  fileEnding.lastIndex = at
  if (first === '.' && isBlank(text, at - 1) && fileEnding.test(text)) return fileEnding.lastIndex
  if (first === '[' && text.startsWith('[...]', at)) return at + 5
  if (shouted.has(first)) return endOfRun(text, at, limit, sign => shouted.has(sign))
  if ((first === '.' || first === '+') && isDigit(text, at + 1) && !isWordly(text, at - 1))
    return endOfNumber(text, at, limit)
  if (first === '‘' && text.charAt(at + 1) === '’') return at + 2
  arrow.lastIndex = at
  if (arrow.test(text) && arrow.lastIndex > at + 1) return Math.min(arrow.lastIndex, limit)
  if (repeated.has(first)) return endOfRun(text, at, limit, sign => sign === first)
  pictograph.lastIndex = at
  if (text.charCodeAt(at) > 0xa8 && pictograph.test(text)) return Math.min(pictograph.lastIndex, limit)
  return Math.min(at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), limit)
}

function endOfRun(text: string, at: number, limit: number, goesOn: (sign: string) => boolean): number {
  let end = at + 1
  while (end < limit && goesOn(text.charAt(end))) end += 1
  return end
}

function endOfNumber(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && (isDigit(text, end) || (/[.,-]/.test(text.charAt(end)) && isDigit(text, end + 1)))) end += 1
  return end
}
