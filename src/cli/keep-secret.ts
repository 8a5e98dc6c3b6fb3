import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nanoid } from 'nanoid'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

/**
 * Reads a secret from its file, or makes one of 240 bits and keeps it there for the file's owner alone (mode 0600).
 * Throws for a file that holds no usable secret: it is never overwritten.
 */
export function keepSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true })
  const made = nanoid(40)
  try {
    writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
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
    write: (secret: string): void => {
      mkdirSync(dirname(file), { recursive: true })
      const fresh = `${file}.${nanoid(8)}`
      writeFileSync(fresh, `${secret}\n`, { mode: 0o600, flag: 'wx' })
      chmodSync(fresh, 0o600)
      renameSync(fresh, file)
    },
  }
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (!/^\S{16,}$/.test(secret))
    throw new QuizwrightError('internal-error', `${file} holds no key; delete it to have a new one made.`)
  return secret
}
