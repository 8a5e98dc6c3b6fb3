import type { CutReason } from './cut-reasons.ts'
import { blockElements, readElementHints } from './element-hints.ts'
import type { BlockHints } from './page-block.ts'
import type { MarkupToken } from './scan-markup.ts'

/** Is an element that would keep what is in it out of an article, with a number of its own. */
export interface AroundElement {
  readonly element: number
  readonly apart: CutReason
}

/** Is an open element with all that it and those around it say of what is in it. */
export interface OpenElement {
  readonly name: string
  readonly isHidden: boolean
  readonly isLink: boolean
  readonly shape?: BlockHints['shape']
  readonly level?: number
  readonly says?: BlockHints['says']
  readonly around: readonly AroundElement[]
  readonly isPre: boolean
  readonly table?: number
  readonly cell?: number
}

const shapes: Readonly<Record<string, BlockHints['shape']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dd: 'list',
  figcaption: 'caption',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  blockquote: 'quote',
  button: 'button',
  label: 'button',
  option: 'button',
}
const deepestLook = 80
const mostAround = 8

/** Is what is around a whole page. */
export const root: OpenElement = { name: '', isHidden: false, isLink: false, around: [], isPre: false }

/** Opens an element in another; `number` is its own in the page. */
export function openElement(
  parent: OpenElement,
  { name, attributes }: MarkupToken & { kind: 'open' },
  number: number,
): OpenElement {
  const { isHidden, apart, says } = readElementHints(name, attributes)
  const around =
    apart === undefined || parent.around.length >= mostAround
      ? parent.around
      : [...parent.around, { element: number, apart }]
  const inherited = name === 'p' && parent.shape === 'heading' ? undefined : parent.shape
  const shape = shapes[name] ?? (blockElements.has(name) && name !== 'p' && name !== 'div' ? undefined : inherited)
  const level = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : blockElements.has(name) ? undefined : parent.level
  const table = name === 'table' ? number : parent.table
  const cell = name === 'td' || name === 'th' ? number : name === 'table' ? undefined : parent.cell
  const said = says ?? (name === 'time' ? 'date' : parent.says)
  return {
    name,
    isHidden: isHidden || parent.isHidden,
    isLink: name === 'a' || parent.isLink,
    isPre: name === 'pre' || parent.isPre,
    around,
    ...(table !== undefined && { table }),
    ...(cell !== undefined && { cell }),
    ...(shape !== undefined && { shape }),
    ...(level !== undefined && { level }),
    ...(said !== undefined && { says: said }),
  }
}

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name)

/** Closes the innermost open element of a name and those in it; nothing where there is none nearby. */
export function popTo(stack: OpenElement[], name: string): void {
  const least = Math.max(1, stack.length - deepestLook)
  for (let at = stack.length - 1; at >= least; at -= 1) {
    const open = stack[at]?.name ?? ''
    if (open !== name && !(isHeading(name) && isHeading(open))) continue
    stack.length = at
    return
  }
}

const closesParagraph = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'nav',
  'main',
  'figure',
  'blockquote',
  'form',
  'pre',
  'hr',
  'li',
  'dl',
  'address',
])
const siblings: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
}

/** Closes what the opening of an element closes by itself: a paragraph, an item of a list, a cell. */
export function popImplied(stack: OpenElement[], name: string): void {
  const top = stack.at(-1)?.name
  if (top === 'p' && closesParagraph.has(name)) stack.pop()
  if (siblings[name]?.includes(stack.at(-1)?.name ?? '') === true) stack.pop()
  if (name === 'tr' && stack.at(-1)?.name === 'tr') stack.pop()
}
