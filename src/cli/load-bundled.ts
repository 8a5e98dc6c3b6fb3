import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openShortRun } from './open-bundle.ts'

/** Runs with the arguments behind its name and gives the exit code. */
export type Command = (args: readonly string[]) => number | Promise<number>

// As seen from the compiled file. The sources have no bundle there and run as they are.
const folder = fileURLToPath(new URL('../../bundle', import.meta.url))

/** Loads a command from the bundle of the build, or gives undefined where it has none of this name. */
export function loadBundled(name: string): Command | undefined {
  if (!existsSync(`${folder}/${name}.cjs`)) return undefined
  const command = openShortRun(folder).load(`${name}.cjs`)[name]
  return isCommand(command) ? command : undefined
}

const isCommand = (value: unknown): value is Command => typeof value === 'function'
