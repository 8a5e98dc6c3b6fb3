import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../storage/package-root.ts'

// As they run: the folder of the compiled files, or of the sources.
const ownCode = dirname(dirname(fileURLToPath(import.meta.url)))

/** Is what a program is: its folder, when it was begun (milliseconds UTC), and what it is run by. */
export interface ProgramParts {
  readonly folder?: string
  readonly manifest?: string
  readonly begunAt?: number
  readonly runtime?: Readonly<Record<string, string | undefined>>
}

/**
 * Computes a digest of the program that runs: of each of its files, of package.json, which names each package by its one
 * version, and of the versions of Node.js and of all that is built into it. Two programs that could make different
 * questions of one bank have different digests. Gives `undefined` where a file has changed since the program began, since
 * nobody knows then which of the two was loaded.
 */
export function digestProgram({
  folder = ownCode,
  manifest = join(packageRoot, 'package.json'),
  begunAt = performance.timeOrigin,
  runtime = process.versions,
}: ProgramParts = {}): string | undefined {
  const digest = createHash('sha256').update(JSON.stringify(Object.entries(runtime).sort()))
  for (const file of [manifest, ...listFiles(folder)]) {
    // The time of the change itself: that of the content may be set to any moment, and packers do so.
    if (statSync(file).ctimeMs >= begunAt) return undefined
    const content = readFileSync(file)
    digest.update(`${JSON.stringify([file === manifest ? '' : file.slice(folder.length), content.length])}\n`)
    digest.update(content)
  }
  return digest.digest('base64url')
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter(entry => !entry.isDirectory())
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort()
}
