import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { HtmlReading } from './html-blocks.ts'

const mostElements = 15_000
const mostDepths = 250_000
const deepestElement = 120
const mostLength = 2_000_000
const mostBrackets = 80_000
const mark = 'data-block'

/**
 * Finds the blocks of an HTML page that the reading view of a browser would show, as a flag for each. Returns
 * `undefined` where it finds no article, and for pages so large or so deep that it would take more than about a second.
 */
export function findMainBlocks(
  page: string,
  { blocks, elements, depths, deepest }: HtmlReading,
): boolean[] | undefined {
  const isSmall = page.length <= mostLength && elements <= mostElements && hasFew(page, '<', mostBrackets)
  if (!isSmall || depths > mostDepths || deepest > deepestElement) return undefined
  try {
    const { document } = parseHTML(markBlocks(page, blocks))
    const read = new Readability(document, { serializer: node => node }).parse()
    const content: unknown = read?.content
    if (!isElement(content)) return undefined
    const shown = new Set<string>()
    for (const element of content.querySelectorAll(`[${mark}]`)) shown.add(element.getAttribute(mark) ?? '')
    return blocks.map((_, at) => shown.has(String(at)))
  } catch {
    // A page that another's reader stumbles over is read without it.
    return undefined
  }
}

interface ElementLike {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

function isElement(value: unknown): value is ElementLike {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value
}

// An element of its own right before the first words of each block finds its way through whatever is made of the page.
function markBlocks(page: string, blocks: HtmlReading['blocks']): string {
  const parts: string[] = []
  let from = 0
  blocks.forEach(({ start, end }, at) => {
    const first = page.indexOf('<', start)
    const stop = first < 0 || first > end ? end : first
    parts.push(page.slice(from, start), `<span ${mark}="${at}">`, page.slice(start, stop), '</span>')
    from = stop
  })
  return parts.join('') + page.slice(from)
}

function hasFew(page: string, sign: string, most: number): boolean {
  let count = 0
  for (let at = page.indexOf(sign); at >= 0 && count <= most; at = page.indexOf(sign, at + 1)) count += 1
  return count <= most
}
