import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connectSqlite } from '../../../src/storage/sqlite/connect-sqlite.ts'

// Measures the built command line: how long a backup of many responses takes, its restore, and the most memory of each.
const { values } = parseArgs({
  options: { responses: { type: 'string', default: '1000000' }, json: { type: 'boolean' } },
})
const perAttempt = 10

async function fill(file: string, responses: number): Promise<void> {
  const { raw, close } = await connectSqlite(file)
  raw.exec(`begin;
    insert into banks (id, current) values ('qb_1', 1);
    insert into bank_versions values ('qb_1', 1, 'd', 't', 'h', 'a', 'c', 'b', 1);
    insert into quizzes values ('qz_1', 'qb_1', 1, 'bank', 'ready');
    insert into quiz_versions values ('qz_1', 1, 'qb_1', 1, 't', 'd', '{}', '{}', 1)`)
  const attempt = raw.prepare(
    `insert into attempts (id, quiz, quiz_version, token_hash, started_at) values (?, 'qz_1', 1, ?, ?)`,
  )
  const response = raw.prepare('insert into responses values (?, ?, 1, ?, ?, ?)')
  for (let number = 1; number <= responses / perAttempt; number++) {
    attempt.run(`at_${String(number).padStart(21, 'k')}`, `${number}`.padStart(64, 'f'), number)
    for (let slot = 1; slot <= perAttempt; slot++)
      response.run(
        number,
        slot,
        `{"kind":"blank","text":"${number} troops"}`,
        '{"state":"scored","fraction":1}',
        number,
      )
  }
  raw.exec('commit')
  await close()
}

interface Measured {
  readonly seconds: number
  readonly megabytes: number
}

/** Runs a command and reads from the system how much memory it held at most. */
async function measure(args: readonly string[]): Promise<Measured> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['dist/src/cli/quizwright.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let kilobytes = 0
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, peakOf(child.pid))
  }, 50)
  const code = await new Promise(done => child.on('close', done))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}.`)
  return { seconds: round((performance.now() - begun) / 1_000), megabytes: round(kilobytes / 1_024) }
}

const round = (number: number): number => Math.round(number * 10) / 10

function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const folder = mkdtempSync(join(tmpdir(), 'quizwright-bench-'))
try {
  const place = (name: string): string => join(folder, name)
  await fill(place('from.db'), Number(values.responses))
  const backup = await measure(['backup', '--out', place('saved'), '--database', `file:${place('from.db')}`])
  const restore = await measure(['restore', place('saved'), '--database', `file:${place('to.db')}`])
  const size = round(statSync(place('saved')).size / 1_048_576)
  const report = { responses: Number(values.responses), backup, restore, fileMegabytes: size }
  const told = Object.entries({ backup, restore })
    .map(([name, { seconds, megabytes }]) => `${name}: ${seconds} s, at most ${megabytes} MB of memory`)
    .join('\n')
  process.stdout.write(
    values.json ? `${JSON.stringify(report)}\n` : `${report.responses} responses, ${size} MB\n${told}\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
