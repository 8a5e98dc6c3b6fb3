import type { PageFormat } from '../text/cleaning/cleaned-article.ts'
import type { DraftNote } from '../vocabulary/draft.ts'
import type { DraftProblem } from './draft-outcome.ts'

/** Is the text of a page with what was assumed of it, or why it is none. */
export type DecodedPage =
  | { readonly page: string; readonly notes: readonly DraftNote[] }
  | { readonly problem: DraftProblem }

/**
 * Decodes the bytes of a page: by its byte order mark, by `charset` where its sender says it, by what the page itself says,
 * else as UTF-8, and where that doesn't fit as Windows-1252, which is noted. Files that are no text are told by what they
 * begin with and by what no text holds.
 * Source: WHATWG HTML, "Determining the character encoding"; Encoding.
 */
export function decodePage(bytes: Uint8Array, charset?: string): DecodedPage {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
  const other = otherKinds.find(({ opening }) => head.startsWith(opening))
  if (other !== undefined) return refuse(`This is ${other.is}, not a page: ${other.instead}.`)
  const named = charsetOf(bytes) ?? knownCharset(charset) ?? knownCharset(declaredIn.exec(head)?.[1])
  const decoded = named === undefined ? decodeUnnamed(bytes) : { page: new TextDecoder(named).decode(bytes), notes: [] }
  return isText(decoded.page) ? decoded : refuse('This is no text: it holds bytes that no text has.')
}

const headLength = 1_024

const savedAs = 'save it as plain text or as HTML'
const otherKinds: readonly { readonly opening: string; readonly is: string; readonly instead: string }[] = [
  { opening: '%PDF-', is: 'a PDF file', instead: 'copy its text into a text file' },
  { opening: 'PK\x03\x04', is: 'a word processor’s file or an archive', instead: savedAs },
  { opening: '\xD0\xCF\x11\xE0', is: 'a word processor’s file', instead: savedAs },
  { opening: '{\\rtf', is: 'a file in rich text', instead: savedAs },
  ...['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF'].map(opening => ({
    ...{ opening, is: 'an image', instead: 'copy the text of the page' },
  })),
  { opening: '\x1F\x8B', is: 'a compressed file', instead: 'unpack it first' },
  { opening: 'From: <Saved by', is: 'a web archive', instead: 'save the page as HTML only' },
]

const declaredIn = /<meta\b[^>]{0,200}\bcharset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i

const refuse = (detail: string): DecodedPage => ({ problem: { code: 'unsupported-media-type', detail } })

function charsetOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

// A page that was read as far as its own declaration cannot be in UTF-16, whatever it declares.
function knownCharset(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(name)
    return /^(?:utf-16|replacement)/.test(encoding) ? undefined : encoding
  } catch {
    return undefined
  }
}

function decodeUnnamed(bytes: Uint8Array) {
  try {
    return { page: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] }
  } catch {
    const note: DraftNote = {
      code: 'encoding-assumed',
      detail: 'The page is not in UTF-8; it was read as Windows-1252.',
    }
    return { page: new TextDecoder('windows-1252').decode(bytes), notes: [note] }
  }
}

const rareShare = 0.01

function isText(page: string): boolean {
  let rare = 0
  for (let at = 0; at < page.length; at += 1) {
    const code = page.charCodeAt(at)
    if (code === 0) return false
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27))
      rare += 1
  }
  return rare <= page.length * rareShare
}

/**
 * Tells how a page is written, by its first words and the tags in it, else by the ending of its file's name.
 *
 * @example formatOf('<!doctype html><p>Hello', 'page.txt') // "html"
 */
export function formatOf(page: string, name = ''): PageFormat {
  const head = page.slice(0, headLength).trimStart()
  if (/^(?:<\?xml\b|<!doctype html|<html\b)/i.test(head)) return 'html'
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html'
  return /<\/(?:p|div|h[1-6]|article|section|head|body|ul|span)>/i.test(page) && /^\s*</.test(page) ? 'html' : 'text'
}
