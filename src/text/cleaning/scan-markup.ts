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
  const searches = new Map<string, number>()
  let at = 0
  while (at < page.length) {
    const open = page.indexOf('<', at)
    const next = page.charAt(open + 1)
    if (open < 0) {
      yield { kind: 'text', start: at, end: page.length }
      return
    }
    if (open > at) yield { kind: 'text', start: at, end: open }
    if (page.startsWith('<!--', open)) at = after(page, '-->', open + 4)
    else if (next === '!' || next === '?') at = after(page, '>', open + 2)
    else if (next === '/' && nameStart.test(page.charAt(open + 2))) {
      const end = after(page, '>', open + 2)
      yield { kind: 'close', name: nameAt(page, open + 2), start: open, end }
      at = end
    } else if (nameStart.test(next)) {
      const name = nameAt(page, open + 1)
      const { attributes, end } = readAttributes(page, open + 1 + name.length)
      const isBare = page.charAt(end - 2) === '/' && (name === 'svg' || name === 'iframe')
      const close = opaque.has(name) && !isBare ? findClose(page, name, end, searches) : undefined
      const content = close === undefined ? {} : { content: page.slice(end, close.start) }
      at = close?.end ?? end
      yield { kind: 'open', name, start: open, end: at, attributes, ...content }
    } else {
      yield { kind: 'text', start: open, end: open + 1 }
      at = open + 1
    }
  }
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
  searches: Map<string, number>,
): { readonly start: number; readonly end: number } | undefined {
  if (searches.get(name) === -1) return undefined
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const found = close.exec(page)
  if (found === null) {
    searches.set(name, -1)
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
