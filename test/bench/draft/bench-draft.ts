import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePage } from './make-page.ts'
import { leastOf, runTimed, type TimedRun } from './run-timed.ts'

// Times `quizwright draft`, start-up included: a page beside Node.js alone and, where another build's program is named, that
// one, each in turn; then an article of one, ten and a hundred times the length.
const program = 'dist/src/cli/quizwright.js'
const seed = '../shared/seed/paris-summit-2014.page.txt'
const rounds = 7

const [other] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'quizwright-bench-'))
try {
  const own = join(folder, 'page.txt')
  writeFileSync(own, makePage(4))
  const page = existsSync(seed) ? seed : own
  const programs = {
    'node -e 0': ['-e', '0'],
    ...(other !== undefined && { [`draft of ${other}`]: [other, 'draft', page] }),
    draft: [program, 'draft', page],
  }
  const runs = new Map<string, TimedRun[]>(Object.keys(programs).map(name => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(programs)) runs.get(name)?.push(runTimed(args))
  process.stdout.write(`${page}, the least of ${rounds} runs in turn:\n`)
  for (const [name, all] of runs) process.stdout.write(line(name, leastOf(all)))
  process.stdout.write(`\nAn article of one, ten and a hundred times the length, the least of 3, 3 and 1 runs:\n`)
  let before: TimedRun | undefined
  for (const [times, count] of [
    [1, 3],
    [10, 3],
    [100, 1],
  ] as const) {
    const file = join(folder, `${times}.txt`)
    const text = makePage(times)
    writeFileSync(file, text)
    const taken = leastOf(Array.from({ length: count }, () => runTimed([program, 'draft', file])))
    const growth =
      before === undefined ? '' : `, ${(taken.processor / before.processor).toFixed(1)} times the one before`
    process.stdout.write(line(`${text.length} characters`, taken, growth))
    before = taken
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function line(name: string, { clock, processor, memory }: TimedRun, more = ''): string {
  const [wall, busy] = [clock, processor].map(time => `${time.toFixed(0).padStart(6)} ms`)
  return `${name.padEnd(36)}${wall} clock ${busy} processor ${memory.toFixed(0).padStart(5)} MB${more}\n`
}
