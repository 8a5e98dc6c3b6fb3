import { readFileSync } from 'node:fs'

/** Reads a text file. Prints why to standard error and returns `undefined` where it cannot be read as UTF-8. */
export function readTextFile(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${reasonOf(error)}.\n`)
    return undefined
  }
}

/** Says in a few words why a file could not be read or written. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be opened',
  EEXIST: 'a file of that name is there',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not text in UTF-8',
}
