import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nanoid } from 'nanoid'
import { TransferFault } from '../storage/transfer/transfer-fault.ts'
import { writeWholeFile } from '../storage/transfer/write-stream.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

/**
 * Reads a secret from its file, or makes one of 240 bits and keeps it there for the file's owner alone (mode 0600). Of
 * those who do so at once one makes it and all get the same; the file is there as a whole or not at all.
 * Throws for a file that holds no usable secret: it is never overwritten.
 */
export async function keepSecret(file: string): Promise<string> {
  if (!existsSync(file)) {
    const make = (beside: string) => writeFile(beside, `${nanoid(40)}\n`, { mode: 0o600 })
    await writeWholeFile(file, make).catch(error => {
      // Somebody else was first.
      if (!(error instanceof TransferFault)) throw error
    })
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
