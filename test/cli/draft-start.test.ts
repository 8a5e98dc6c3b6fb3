import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draft } from '../../src/cli/draft.ts'
import { makePage } from '../bench/draft/make-page.ts'
import { leastOf, runTimed } from '../bench/draft/run-timed.ts'
import { openFolder, runCommand } from './run-command.ts'

const write = openFolder()
const folder = 'dist/bundle'
const program = 'dist/src/cli/quizwright.js'

// What a draft of plain text runs: its command, and the steps that each wait for their turn.
const steps = ['draft.cjs', 'draft-page.cjs', 'clean-article.cjs', 'open-reader.cjs']

const heavy =
  /node_modules\/(?:@?hono|kysely|better-sqlite3|pino|linkedom|@mozilla)\b|require\("(?:better-sqlite3|pino|linkedom|@mozilla\/readability)"\)/

function filesOf(names: readonly string[], known = new Set<string>()): Set<string> {
  for (const name of names) {
    if (known.has(name)) continue
    known.add(name)
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    // What a function requires waits until it is called.
    filesOf(
      [...text.matchAll(/^(?:const|let|var) .*require\("\.\/([\w-]+\.cjs)"\)/gm)].flatMap(([, file]) => file ?? []),
      known,
    )
  }
  return known
}

test('a draft of plain text loads few files, all compiled ahead, and no server, database, or page reader', () => {
  const files = [...filesOf(steps)]
  expect(files.length).toBeGreaterThanOrEqual(steps.length)
  expect(files.length).toBeLessThan(30)
  expect(files.filter(file => !existsSync(`${folder}/${file}.cache`))).toEqual([])
  const isHeavy = (file: string) => heavy.test(readFileSync(`${folder}/${file}`, 'utf8'))
  expect(files.filter(isHeavy)).toEqual([])
  // Of a page, the readers of pages are loaded: the pattern knows them.
  expect(isHeavy('read-html-page.cjs')).toBe(true)
})

test('the packed command drafts what the sources draft', async () => {
  const page = write('page.txt', makePage(2))
  const packed = await runCommand(['draft', '--written-on', '2026-01-31', '--json', page])
  const written = process.stdout.write
  let out = ''
  process.stdout.write = (text: string | Uint8Array) => {
    out += String(text)
    return true
  }
  try {
    expect(await draft(['--written-on', '2026-01-31', '--json', page])).toBe(0)
  } finally {
    process.stdout.write = written
  }
  expect(packed.code).toBe(0)
  expect(out.length).toBeGreaterThan(1_000)
  expect(packed.out === out).toBe(true)
})

test('ten times the text takes less than fifteen times as long', () => {
  const timeOf = (towns: number) => {
    const page = write(`${towns}.txt`, makePage(towns))
    return leastOf([1, 2].map(() => runTimed([program, 'draft', page]))).processor
  }
  // Start-up, which does not grow, is left out.
  const start = runTimed([program, 'draft', '--help']).processor
  expect(timeOf(20) - start).toBeLessThan((timeOf(2) - start) * 15)
}, 120_000)
