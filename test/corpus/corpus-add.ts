import { parseArgs } from 'node:util'
import { readTextFile } from '../../src/cli/read-text-file.ts'
import { findSketchFaults, hasSketch, printCase, readSketchOf, saveExpected, saveSketch } from './corpus-case.ts'

const help = `npm run corpus:add -- SLUG [--from FILE]

Adds a case to test/corpus: its sketch, from FILE or already in the folder SLUG, and the questions that it gives now.
Read these as a strict teacher before you commit them.`

const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } })

function run(): number {
  const [slug, ...extra] = positionals
  if (slug === undefined || extra.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return refuse(help)
  if (values.from === undefined && !hasSketch(slug))
    return refuse(`There is no test/corpus/${slug}/sketch.json; write it, or name one with --from.`)
  const text = values.from === undefined ? readSketchOf(slug) : readTextFile(values.from)
  if (text === undefined) return 1
  const faults = findSketchFaults(text)
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n`)
    return 1
  }
  if (values.from !== undefined) saveSketch(slug, text)
  saveExpected(slug)
  process.stdout.write(printCase(slug))
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

process.exitCode = run()
