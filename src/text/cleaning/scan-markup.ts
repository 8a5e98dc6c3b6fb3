/**
 * Is a piece of HTML: an opening or a closing tag, or the text between two tags. Offsets are UTF-16 code units of the
 * page, `end` exclusive. Names of tags and attributes are in small letters; `content` is the text of an element that
 * holds no mark-up, such as a script, and is part of its opening tag's span.
 */
export type MarkupToken =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly start: number
      readonly end: number
      readonly attributes: ReadonlyMap<string, string>
      readonly content?: string
    }

const opaque = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'noembed',
  'noframes',
  'xmp',
  'canvas',
  'audio',
  'video',
])
const nameStart = /[a-zA-Z]/
const mostAttributes = 60

/**
 * Reads HTML as tags and text, in order and each once, whatever its state: broken, unclosed or cut off. Never throws;
 * the time taken grows with the length of the page alone. Source: the HTML standard, section 13.2.5, in short.
 */
export function* scanMarkup(page: string): Generator<MarkupToken, void, undefined> {
  const unclosed = new Set<string>()
  let text = 0
  let open = page.indexOf('<')
  while (open >= 0) {
    const token = readTag(page, open, unclosed)
    if (token === undefined) {
      open = page.indexOf('<', open + 1)
      continue
    }
    if (open > text) yield { kind: 'text', start: text, end: open }
    if ('kind' in token) yield token
    text = token.end
    open = page.indexOf('<', text)
  }
  if (text < page.length) yield { kind: 'text', start: text, end: page.length }
}

function readTag(
  page: string,
  open: number,
  unclosed: Set<string>,
): MarkupToken | { readonly end: number } | undefined {
  const next = page.charAt(open + 1)
  if (page.startsWith('<!--', open)) return { end: after(page, '-->', open + 4) }
  if (next === '!' || next === '?') return { end: after(page, '>', open + 2) }
  if (next === '/' && nameStart.test(page.charAt(open + 2)))
    return { kind: 'close', name: nameAt(page, open + 2), start: open, end: after(page, '>', open + 2) }
  if (!nameStart.test(next)) return undefined
  const name = nameAt(page, open + 1)
  const { attributes, end } = readAttributes(page, open + 1 + name.length)
  const isBare = page.charAt(end - 2) === '/' && (name === 'svg' || name === 'iframe')
  const close = opaque.has(name) && !isBare ? findClose(page, name, end, unclosed) : undefined
  const content = close === undefined ? {} : { content: page.slice(end, close.start) }
  return { kind: 'open', name, start: open, end: close?.end ?? end, attributes, ...content }
}

function after(page: string, words: string, from: number): number {
  const found = page.indexOf(words, from)
  return found < 0 ? page.length : found + words.length
}

function nameAt(page: string, from: number): string {
  let end = from
  while (end < page.length && end < from + 60 && /[^\s/>]/.test(page.charAt(end))) end += 1
  return page.slice(from, end).toLowerCase()
}

// A tag that is nowhere closed is looked for once only.
function findClose(
  page: string,
  name: string,
  from: number,
  unclosed: Set<string>,
): { readonly start: number; readonly end: number } | undefined {
  if (unclosed.has(name)) return undefined
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const found = close.exec(page)
  if (found === null) {
    unclosed.add(name)
    return undefined
  }
  return { start: found.index, end: after(page, '>', found.index) }
}

function readAttributes(
  page: string,
  from: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } {
  const attributes = new Map<string, string>()
  let at = from
  while (at < page.length) {
    at = skip(page, at, /[\s/]/)
    if (page.charAt(at) === '>' || at >= page.length) return { attributes, end: Math.min(at + 1, page.length) }
    const start = at
    at = skip(page, at + 1, /[^\s/>=]/)
    const name = page.slice(start, at).toLowerCase()
    at = skip(page, at, /\s/)
    let value = ''
    if (page.charAt(at) === '=') {
      at = skip(page, at + 1, /\s/)
      const quote = page.charAt(at)
      const isQuoted = quote === '"' || quote === "'"
      const end = isQuoted ? page.indexOf(quote, at + 1) : skip(page, at, /[^\s>]/)
      value = page.slice(isQuoted ? at + 1 : at, end < 0 ? page.length : end)
      at = end < 0 ? page.length : end + (isQuoted ? 1 : 0)
    }
    if (attributes.size < mostAttributes && !attributes.has(name)) attributes.set(name, value.slice(0, 100_000))
  }
  return { attributes, end: page.length }
}

function skip(page: string, from: number, signs: RegExp): number {
  let at = from
  while (at < page.length && signs.test(page.charAt(at))) at += 1
  return at
}
