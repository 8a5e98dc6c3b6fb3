import { readFileSync, statSync } from 'node:fs'
import { type DecodedPage, decodePage } from '../workflows/decode-page.ts'
import { reasonOf } from './read-text-file.ts'

/** Is the largest page that is read, in bytes: 10 MB. */
export const largestPage = 10_000_000

/** Is the bytes of a page, or a sentence about why they can't be had. */
export type PageBytes = { readonly bytes: Uint8Array } | { readonly fault: string }

/** Reads the bytes of a page from a file. */
export function readPageFile(file: string): PageBytes {
  try {
    return statSync(file).size > largestPage ? { fault: tooLarge } : { bytes: readFileSync(file) }
  } catch (error) {
    return { fault: `It cannot be read: ${reasonOf(error)}.` }
  }
}

/** Reads the bytes of a page from a stream to its end, and no further than the largest page goes. */
export async function readPageStream(stream: AsyncIterable<Uint8Array>): Promise<PageBytes> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length > largestPage) return { fault: tooLarge }
    parts.push(part)
  }
  return { bytes: Buffer.concat(parts) }
}

/** Is a page that was read, with what was assumed of it. */
export type OpenedPage = Extract<DecodedPage, { page: string }>

/** Decodes a page, or says in one sentence why it is none. */
export function openPage(read: PageBytes): OpenedPage | { readonly fault: string } {
  if ('fault' in read) return read
  const decoded = decodePage(read.bytes)
  return 'problem' in decoded ? { fault: decoded.problem.detail } : decoded
}

const tooLarge = `It is larger than ${largestPage / 1_000_000} MB, which is more than is read as a page.`
