import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file as a whole or not at all: beside its place under another name, then moved there. Whoever looks meanwhile,
 * and whoever comes after a crash, finds the old file or the new one. Throws the error of the system.
 */
export function writeWhole(file: string, text: string): void {
  const made = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(made, text)
    renameSync(made, file)
  } catch (error) {
    rmSync(made, { force: true })
    throw error
  }
}
