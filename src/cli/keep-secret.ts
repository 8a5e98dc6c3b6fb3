import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { nanoid } from 'nanoid'

/**
 * Reads a secret from its file, or makes one of 240 bits and keeps it there for the file's owner alone (mode 0600).
 * `isNew` tells which. Throws for a file that holds no usable secret: it is never overwritten.
 */
export function keepSecret(file: string): { secret: string; isNew: boolean } {
  mkdirSync(dirname(file), { recursive: true })
  const made = nanoid(40)
  try {
    writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return { secret: made, isNew: true }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (!/^\S{16,}$/.test(secret)) throw new Error(`${file} holds no key; delete it to have a new one made.`)
  return { secret, isNew: false }
}
