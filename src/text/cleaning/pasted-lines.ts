/** Is one line of a pasted page, in UTF-16 code units of the page, white space at its ends left out. */
export interface PastedLine {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Tells whether a blank line stands before it. */
  readonly apart: boolean
  /** Tells whether it begins further to the right than the line before it. */
  readonly indented: boolean
}

/** Finds the lines of a pasted page that show something. Breaks are LF, CR, CR LF, form feed and U+2028, U+2029. */
export function findLines(page: string): PastedLine[] {
  const lines: PastedLine[] = []
  let apart = true
  let lastIndent = 0
  let from = 0
  for (const { 0: broken, index } of page.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]|$/g)) {
    const line = page.slice(from, index)
    const text = line.trim()
    if (!/[^\s\p{Cc}\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(text)) apart = true
    else {
      const indent = line.length - line.trimStart().length
      const start = from + indent
      lines.push({ start, end: start + text.length, text, apart, indented: indent > lastIndent })
      apart = broken === '\f'
      lastIndent = indent
    }
    if (broken === '\f') apart = true
    from = index + broken.length
  }
  return lines
}

/**
 * Finds how wide the lines of a page are where they were broken to fit a width (a paste from a PDF, a mail), in code
 * units; `undefined` where each line is a paragraph of its own.
 */
export function findWidth(lines: readonly PastedLine[]): number | undefined {
  const broken = lines.flatMap(({ text }, at) => {
    const next = lines[at + 1]
    const isBroken = next !== undefined && !next.apart && text.length >= 35 && text.length <= 130 && isOpen(text)
    return isBroken ? [{ text, next: next.text }] : []
  })
  const runsOn = broken.filter(({ next }) => /^[\p{Ll}\p{N}]/u.test(next))
  if (runsOn.length < 3 || runsOn.length * 3 < broken.length) return undefined
  const lengths = runsOn.map(({ text }) => text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)]
  const longer = lines.filter(({ text }) => width !== undefined && text.length > width * 1.5)
  return longer.length * 4 > runsOn.length ? undefined : width
}

/** Tells whether a line ends where no sentence does. */
export function isOpen(line: string): boolean {
  return !/[.!?:…]["'”’)\]]*$/.test(line)
}
