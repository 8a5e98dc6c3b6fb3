import { mapText, type RawPiece } from './mapped-text.ts'
import type { BlockHints, PageBlock } from './page-block.ts'
import { findFurniture } from './page-furniture.ts'
import { findLines, findWidth, isOpen, type PastedLine } from './pasted-lines.ts'

const bullet = /^(?:[•‣▪●◦·*–—-]|o(?=\s{2}))\s+(?=\S)/u
const keepsHyphen =
  /(?:^|[^\p{L}])(?:all|co|cross|ex|half|high|ill|long|low|non|old|on|post|pre|self|semi|short|so|well)-$/iu

/**
 * Reads pasted text as paragraphs. A line is a paragraph, unless the lines of the page were broken to fit a width: then
 * lines are joined until a paragraph ends, also over a page number or a running header, and words that were hyphenated
 * at the end of a line are joined again.
 */
export function readPastedPage(page: string): PageBlock[] {
  const lines = findLines(page)
  const width = findWidth(lines)
  const furniture = width === undefined ? new Set<PastedLine>() : findFurniture(lines)
  const groups = joinLines(
    lines.filter(line => !furniture.has(line)),
    width,
  )
  const words = width === undefined ? new Set<string>() : hyphenatedWords(page)
  const blocks = [
    ...groups.map(group => readBlock(group, words)),
    ...[...furniture].map(line => readBlock([line], words, { furniture: true })),
  ]
  return blocks.filter(({ text }) => text !== '').sort((a, b) => a.start - b.start)
}

function joinLines(lines: readonly PastedLine[], width: number | undefined): PastedLine[][] {
  const groups: PastedLine[][] = []
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    const group = groups.at(-1)
    if (last !== undefined && group !== undefined && width !== undefined && goesOn(group, last, line, width))
      group.push(line)
    else groups.push([line])
  })
  return groups
}

function goesOn(group: readonly PastedLine[], last: PastedLine, line: PastedLine, width: number): boolean {
  if (bullet.test(line.text)) return false
  const isLong = last.text.length >= width * 0.7
  const runsOn = isOpen(last.text) && /^[\p{Ll}\p{N}(“"]/u.test(line.text)
  if (line.apart) return isLong && isOpen(last.text) && /^\p{Ll}/u.test(line.text)
  if (runsOn && (isLong || group.length > 1 || /^\p{Ll}/u.test(line.text))) return true
  if (line.indented && !isOpen(last.text)) return false
  return isLong
}

/** Finds the words that the page hyphenates within a line: those keep their hyphen at the end of one too. */
function hyphenatedWords(page: string): Set<string> {
  return new Set([...page.matchAll(/\p{L}+-\p{L}+/gu)].map(([word]) => word.toLowerCase()))
}

function readBlock(group: readonly PastedLine[], words: ReadonlySet<string>, hints: BlockHints = {}): PageBlock {
  const pieces: RawPiece[] = []
  let isList = false
  group.forEach(({ text, start }, at) => {
    const marked = at === 0 ? (bullet.exec(text)?.[0].length ?? 0) : 0
    isList ||= marked > 0
    const next = group[at + 1]
    const isCut = next !== undefined && endsInCutWord(text, next.text, words)
    pieces.push({ text: text.slice(marked, isCut ? -1 : undefined), raw: start + marked })
    const joinsBare = isCut || (next !== undefined && /[\p{L}][-‐]$/u.test(text) && /^\p{L}/u.test(next.text))
    if (next !== undefined && !joinsBare) pieces.push({ text: ' ', raw: start + text.length })
  })
  const start = group[0]?.start ?? 0
  const end = group.at(-1)?.end ?? start
  return { ...mapText(pieces), start, end, hints: isList ? { ...hints, shape: 'list' } : hints }
}

function endsInCutWord(line: string, next: string, words: ReadonlySet<string>): boolean {
  const [before] = /\p{L}+[-‐\u00AD]$/u.exec(line.slice(-40)) ?? []
  const [after] = /^\p{Ll}+/u.exec(next.slice(0, 40)) ?? []
  if (before === undefined || after === undefined || /^\p{Ll}+-/u.test(next.slice(0, 40))) return false
  const hyphenated = `${before.slice(0, -1)}-${after}`.toLowerCase()
  return !words.has(hyphenated) && !keepsHyphen.test(before)
}
