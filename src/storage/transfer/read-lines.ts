import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { TransferFault } from './transfer-fault.ts'

const mostBytes = 256 * 1024 * 1024
const chunkSize = 64 * 1024

/**
 * Reads the lines of text that gzip has compressed, many at a time, in constant memory. Throws a `TransferFault` for a
 * file that is of another kind, has been cut short or is damaged, and the error of the system where it can't be read.
 */
export async function* readLines(file: string): AsyncGenerator<readonly string[]> {
  await requireGzip(file)
  const unpacked = createGunzip({ chunkSize })
  pipeline(createReadStream(file, { highWaterMark: chunkSize }), unpacked, () => {})
  const split = splitLines(mostBytes)
  try {
    for await (const chunk of unpacked) {
      const lines = split.add(chunk)
      if (lines === undefined) throw damaged(file)
      if (lines.length > 0) yield lines
    }
  } catch (error) {
    throw describeZlib(file, error)
  } finally {
    unpacked.destroy()
  }
  if (split.isWithin()) throw cutShort(file)
}

/** Says that a backup has been cut short. */
export function cutShort(file: string): TransferFault {
  return new TransferFault(`${file} has been cut short: its end is missing.`)
}

/** Says that a backup holds what nobody wrote there. */
export function damaged(file: string): TransferFault {
  return new TransferFault(`${file} is damaged.`)
}

async function requireGzip(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0)
    if (buffer.toString('latin1').startsWith('SQLite format 3'))
      throw new TransferFault(
        `${file} is a SQLite database: copy it to the place of DATABASE_URL, or use it in "quizwright migrate-database --from file:${file}".`,
      )
    if (bytesRead < 2 || buffer[0] !== 0x1f || buffer[1] !== 0x8b)
      throw new TransferFault(`${file} is no backup of Quizwright.`)
  } finally {
    await handle.close()
  }
}

function describeZlib(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return cutShort(file)
  return code.startsWith('Z_') ? damaged(file) : error
}

function splitLines(most: number) {
  let begun: Buffer[] = []
  let bytes = 0
  return {
    isWithin: () => bytes > 0,
    /** Gives the lines that a chunk ends; `undefined` where one is longer than any that is written. */
    add: (chunk: Buffer): string[] | undefined => {
      const end = chunk.lastIndexOf(0x0a)
      bytes += chunk.length
      if (bytes > most) return undefined
      if (end < 0) {
        begun.push(chunk)
        return []
      }
      const text = Buffer.concat([...begun, chunk.subarray(0, end)]).toString('utf8')
      const rest = chunk.subarray(end + 1)
      begun = [rest]
      bytes = rest.length
      return text.split('\n')
    },
  }
}
