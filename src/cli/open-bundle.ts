import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * Is a folder of CommonJS files that the build packed a command into. `load` gives the exports of one of them; `scripts`
 * holds what has been loaded so far, by the path of its file.
 */
export interface Bundle {
  readonly load: (name: string) => Exports
  readonly scripts: ReadonlyMap<string, Script>
}

type Exports = Readonly<Record<string, unknown>>

/** Says what the compiled code of a file of a bundle is kept in, beside it. */
export const compiledOf = (file: string): string => `${file}.cache`

// A command runs for a second: code is optimised later than in a program that runs for minutes, and a pattern is compiled
// once, not first for a trial and then again. Work that goes on for longer is optimised all the same.
const shortRun = ['--interrupt-budget=400000', '--interrupt-budget-for-feedback-allocation=200', '--no-regexp-tier-up']

/** Tells V8 that this process is one short command; the results of a program are the same with it and without. */
function expectShortRun(): void {
  // What another V8 would make of them is not known.
  if (process.versions.v8.startsWith('11.3.')) for (const flag of shortRun) setFlagsFromString(flag)
}

/** Opens a bundle for one short command: `short-run.ts`, which the build packs with it, is loaded before anything else. */
export function openShortRun(folder: string): Bundle {
  expectShortRun()
  const bundle = openBundle(folder)
  bundle.load('short-run.cjs')
  return bundle
}

/**
 * Opens a bundle. Its files run like modules of Node.js, but that the code which the build compiled is taken as it is where
 * it was made by the same V8, so that a command begins at once; any other is compiled anew, unseen.
 */
export function openBundle(folder: string): Bundle {
  const scripts = new Map<string, Script>()
  const loaded = new Map<string, { exports: Exports }>()
  const requireBeside = createRequire(join(folder, 'bundle.cjs'))
  const load = (name: string): Exports => {
    const file = join(folder, name)
    const known = loaded.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const source = readFileSync(file, 'utf8')
    const script = new Script(`${opening}${source}\n})`, { filename: file, ...compiledCode(compiledOf(file)) })
    scripts.set(file, script)
    const require = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : requireBeside(id))
    script.runInThisContext()(module.exports, require, module, file, dirname(file))
    return module.exports
  }
  return { load, scripts }
}

// On one line, so that an error names the line of the file.
const opening = '(function (exports, require, module, __filename, __dirname) {'

function compiledCode(file: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(file) }
  } catch {
    return {}
  }
}
