import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Is the folder of the installed package, found from this module and not from the working directory: the nearest folder
 * above it that has a package.json, for the sources and for the compiled code alike.
 */
export const packageRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)))

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('The folder of the package was not found.')
  return rootAbove(parent)
}
