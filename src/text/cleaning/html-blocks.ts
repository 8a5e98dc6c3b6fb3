import { characterReference, decodeReference } from './character-references.ts'
import { blockElements, emptyElements } from './element-hints.ts'
import { mapText, type RawPiece } from './mapped-text.ts'
import { type AroundElement, type OpenElement, openElement, popImplied, popTo, root } from './open-elements.ts'
import type { BlockHints, PageBlock } from './page-block.ts'
import { type MarkupToken, scanMarkup } from './scan-markup.ts'

/** Is a block of an HTML page before it is known which elements around it are to be believed. */
export interface HtmlBlock extends PageBlock {
  /** Lists the elements around it that would keep it out of an article, from the outside in. */
  readonly around: readonly AroundElement[]
  /** Is the number of the table that it is in, innermost. */
  readonly table?: number
  readonly cell?: number
}

/** Is what reading the elements of a page once gives. */
export interface HtmlReading {
  readonly blocks: readonly HtmlBlock[]
  /** Lists the tags that state something of the page as a whole. */
  readonly tokens: readonly MarkupToken[]
  readonly elements: number
  /** Sums the depth of all elements: what it costs to walk up from each. */
  readonly depths: number
  readonly deepest: number
}

const statingElements = new Set(['html', 'title', 'meta', 'time', 'script'])

/** Reads the paragraphs that an HTML page shows, in order; whatever it hides, scripts and such, is passed over. */
export function readHtmlBlocks(page: string): HtmlReading {
  const tokens: MarkupToken[] = []
  const blocks: HtmlBlock[] = []
  const stack: OpenElement[] = [root]
  let run = openRun()
  let [elements, depths, deepest, numbered] = [0, 0, 0, 0]
  const frame = (): OpenElement => stack.at(-1) ?? root
  const close = (): void => {
    const block = closeRun(run)
    if (block !== undefined) blocks.push(block)
    run = openRun()
  }
  for (const token of scanMarkup(page)) {
    if (token.kind === 'open' && statingElements.has(token.name)) tokens.push(token)
    if (token.kind === 'text') {
      if (frame().isHidden) continue
      if (run.isBroken && endsAtBreak(run, page.slice(token.start, token.end))) close()
      addText(run, page, token.start, token.end, frame())
    } else if (token.kind === 'close') {
      if (blockElements.has(token.name)) close()
      popTo(stack, token.name)
      run.gap = 'close'
    } else {
      elements += 1
      if (token.name === 'br') addBreak(run, token.start, close)
      else if (blockElements.has(token.name)) close()
      else if (run.gap === 'close') addGap(run, token.start)
      if (emptyElements.has(token.name) || token.content !== undefined) continue
      popImplied(stack, token.name)
      numbered += 1
      stack.push(openElement(frame(), token, numbered))
      depths += stack.length
      deepest = Math.max(deepest, stack.length)
    }
  }
  close()
  return { blocks, tokens, elements, depths, deepest }
}

interface Run {
  readonly pieces: RawPiece[]
  frame: OpenElement
  linked: number
  length: number
  tail: string
  gap: 'close' | undefined
  isBroken: boolean
  start: number
  end: number
}

function openRun(): Run {
  return {
    pieces: [],
    frame: root,
    linked: 0,
    length: 0,
    tail: '',
    gap: undefined,
    isBroken: false,
    start: -1,
    end: -1,
  }
}

function addText(run: Run, page: string, start: number, end: number, frame: OpenElement): void {
  const text = page.slice(start, end)
  const visible = text.trim().length
  run.gap = undefined
  if (visible > 0 && run.start < 0) {
    run.frame = frame
    run.start = start + text.length - text.trimStart().length
  }
  if (visible > 0) run.end = start + text.trimEnd().length
  if (frame.says !== undefined && run.frame.says === undefined && run.length === 0) run.frame = frame
  run.length += visible
  if (frame.isLink) run.linked += visible
  run.tail = visible > 0 ? (run.tail + text).slice(-120) : run.tail
  let from = 0
  if (text.includes('&'))
    for (const { 0: reference, index } of text.matchAll(characterReference)) {
      const decoded = decodeReference(reference)
      if (decoded === reference) continue
      run.pieces.push({ text: text.slice(from, index), raw: start + from }, { text: decoded, raw: start + index })
      from = index + reference.length
    }
  run.pieces.push({ text: text.slice(from), raw: start + from })
}

function addBreak(run: Run, at: number, close: () => void): void {
  if (run.isBroken) close()
  else if (run.length > 0) {
    run.pieces.push({ text: ' ', raw: at })
    run.isBroken = true
  }
}

// One break ends a line that is short or ends in a full stop; in a long one that goes on it only broke the line.
function endsAtBreak(run: Run, next: string): boolean {
  const first = next.trimStart()
  if (first === '') return false
  const goesOn = /^[\p{Ll}\p{N}"“(]/u.test(first)
  run.isBroken = false
  const line = run.tail.trimEnd()
  return line.length < 40 || !goesOn || /[.!?:…]["'”’)\]]*$/.test(line)
}

// Two elements side by side with nothing between them are set apart by style: a name and a date.
function addGap(run: Run, at: number): void {
  if (/[\p{Ll}\p{N}.]$/u.test(run.tail)) run.pieces.push({ text: '\uE000', raw: at })
}

function closeRun(run: Run): HtmlBlock | undefined {
  const pieces = run.pieces.flatMap((piece, at) => {
    if (piece.text !== '\uE000') return [piece]
    return /^[\p{Lu}\p{N}]/u.test(run.pieces[at + 1]?.text ?? '') ? [{ text: ' ', raw: piece.raw }] : []
  })
  const mapped = mapText(pieces)
  if (mapped.text === '' || run.start < 0) return undefined
  const { shape, level, says, around, table, cell } = run.frame
  const hints: BlockHints = {
    linked: run.length === 0 ? 0 : Math.min(1, run.linked / run.length),
    ...(shape !== undefined && { shape }),
    ...(level !== undefined && { level }),
    ...(says !== undefined && { says }),
  }
  return {
    ...mapped,
    start: run.start,
    end: run.end,
    hints,
    around,
    ...(table !== undefined && { table }),
    ...(cell !== undefined && { cell }),
  }
}
