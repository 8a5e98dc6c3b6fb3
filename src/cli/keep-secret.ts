import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nanoid } from 'nanoid'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

/**
 * Reads a secret from its file, or makes one of 240 bits and keeps it there for the file's owner alone (mode 0600). Of
 * those who do so at once one makes it and all get the same; the file is there as a whole or not at all.
 * Throws for a file that holds no usable secret: it is never overwritten.
 */
export function keepSecret(file: string): string {
  if (existsSync(file)) return readSecret(file)
  const fresh = writeFresh(file, nanoid(40))
  try {
    // Unlike a rename it replaces nothing.
    linkSync(fresh, file)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    // Some file systems have no links.
    if (!isThere) renameSync(fresh, file)
  } finally {
    rmSync(fresh, { force: true })
  }
  return readSecret(file)
}

/** Gives the place of the owner key in the data folder of a server. */
export function ownerKeyFile(dataFolder: string): string {
  return join(dataFolder, 'owner-key')
}

/**
 * Opens a file that holds a secret. `read` throws for a file that holds no usable one; `write` makes the file as a whole
 * or not at all, for its owner alone (mode 0600).
 */
export function secretFile(file: string) {
  return {
    read: (): string | undefined => (existsSync(file) ? readSecret(file) : undefined),
    write: (secret: string): void => renameSync(writeFresh(file, secret), file),
  }
}

/** Writes a secret into a file of its own beside the one that it is for, and gives its path. */
function writeFresh(file: string, secret: string): string {
  mkdirSync(dirname(file), { recursive: true })
  const fresh = `${file}.${nanoid(8)}`
  writeFileSync(fresh, `${secret}\n`, { mode: 0o600, flag: 'wx', flush: true })
  chmodSync(fresh, 0o600)
  return fresh
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (!/^\S{16,}$/.test(secret))
    throw new QuizwrightError('internal-error', `${file} holds no key; delete it to have a new one made.`)
  return secret
}
