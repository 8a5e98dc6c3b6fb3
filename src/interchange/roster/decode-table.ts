/**
 * Decodes the bytes of a table that a spreadsheet or an editor has saved: by its byte order mark, as UTF-16 where every
 * other byte of its beginning is zero, else as UTF-8, else as Windows-1252. Gives `undefined` for what is no text, such
 * as a workbook.
 */
export function decodeTable(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, headLength)
  const text = new TextDecoder(encodingOf(head, bytes)).decode(bytes)
  return /(?![\t-\r])\p{Cc}/u.test(text) || isPacked(head) ? undefined : text
}

const headLength = 200

// Workbooks are zip archives (.xlsx, .ods) or compound files (.xls).
const isPacked = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)

function encodingOf(head: Uint8Array, bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = (offset: 0 | 1) => head.filter((byte, index) => index % 2 === offset && byte === 0).length
  const half = Math.max(1, Math.floor(head.length / 2))
  if (zeros(1) / half > 0.4 && zeros(0) / half < 0.1) return 'utf-16le'
  if (zeros(0) / half > 0.4 && zeros(1) / half < 0.1) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
