import { findMainBlocks } from './find-main-blocks.ts'
import { type HtmlBlock, readHtmlBlocks } from './html-blocks.ts'
import { countWords, type PageBlock } from './page-block.ts'
import type { PageStatements } from './page-statements.ts'
import { readStatements } from './read-statements.ts'

const leastShare = 0.35
const longCell = 60

/**
 * Reads an HTML page as paragraphs, with their spans in the mark-up, and as what it states of itself. What a browser's
 * reading view shows is marked as the page's main part, unless that is nothing or much too little of its running text.
 */
export function readHtmlPage(page: string): {
  readonly blocks: readonly PageBlock[]
  readonly statements: PageStatements
} {
  const reading = readHtmlBlocks(page)
  const trusted = trustElements(reading.blocks)
  const layouts = findLayouts(reading.blocks)
  const main = findMainBlocks(page, reading)
  const blocks = reading.blocks.map(({ around, table, cell: _, ...plain }): PageBlock => {
    const block = table !== undefined && layouts.has(table) ? withoutCell(plain) : plain
    const apart = around.find(({ element }) => trusted.has(element))?.apart
    return apart === undefined ? block : { ...block, hints: { ...block.hints, apart } }
  })
  return { blocks: markMain(blocks, main), statements: readStatements(reading.tokens) }
}

/** Trusts the elements that say "sidebar", "comments" and the like, but for those that hold most of the running text. */
function trustElements(blocks: readonly HtmlBlock[]): ReadonlySet<number> {
  const words = new Map<number, number>()
  let all = 0
  for (const { text, around } of blocks) {
    const count = isRunningText(text) ? countWords(text) : 0
    all += count
    for (const { element } of around) words.set(element, (words.get(element) ?? 0) + count)
  }
  return new Set([...words].flatMap(([element, count]) => (count * 2 > all ? [] : [element])))
}

/** Finds the tables that set the page and are no tables of data: of running text, or of little but one long cell. */
function findLayouts(blocks: readonly HtmlBlock[]): ReadonlySet<number> {
  const tables = new Map<number, { all: number; running: number; cells: Map<number, number> }>()
  for (const { text, table, cell = 0 } of blocks) {
    if (table === undefined) continue
    const count = countWords(text)
    const one = tables.get(table) ?? { all: 0, running: 0, cells: new Map<number, number>() }
    one.all += count
    one.running += isRunningText(text) ? count : 0
    one.cells.set(cell, (one.cells.get(cell) ?? 0) + count)
    tables.set(table, one)
  }
  const isLayout = (one: { all: number; running: number; cells: Map<number, number> }): boolean =>
    one.running * 2 > one.all || [...one.cells.values()].some(count => count >= longCell && count * 2 > one.all)
  return new Set([...tables].flatMap(([table, one]) => (isLayout(one) ? [table] : [])))
}

function withoutCell(block: PageBlock): PageBlock {
  if (block.hints.shape !== 'cell') return block
  const { shape: _, ...hints } = block.hints
  return { ...block, hints }
}

function isRunningText(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(text.slice(-20)) && text.length >= 60
}

function markMain(blocks: readonly PageBlock[], main: readonly boolean[] | undefined): PageBlock[] {
  const isOwn = ({ hints, text }: PageBlock): boolean => hints.apart === undefined && isRunningText(text)
  const own = blocks.reduce((sum, block) => sum + (isOwn(block) ? countWords(block.text) : 0), 0)
  const shown = blocks.reduce(
    (sum, block, at) => sum + (main?.[at] === true && isRunningText(block.text) ? countWords(block.text) : 0),
    0,
  )
  const isTrusted = main !== undefined && shown >= own * leastShare && shown > 0
  return blocks.map((block, at) => {
    const inMain = isTrusted ? main[at] === true || isBetween(blocks, main, at) : block.hints.apart === undefined
    return { ...block, hints: { ...block.hints, inMain } }
  })
}

/** Tells whether a paragraph that the reading view leaves out stands among those that it shows. */
function isBetween(blocks: readonly PageBlock[], main: readonly boolean[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || block.hints.apart !== undefined) return false
  const isText = isRunningText(block.text) || block.hints.shape === 'heading'
  const near = (step: number): boolean => [1, 2, 3].some(far => main[at + step * far] === true)
  return isText && (block.hints.linked ?? 0) < 0.5 && near(-1) && near(1)
}
