import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from '../../../src/storage/library.ts'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { packageRoot } from '../../../src/storage/package-root.ts'
import type { AttemptId } from '../../../src/vocabulary/identifiers.ts'
import { loadBanks } from '../../../src/workflows/load-banks.ts'
import { makeServices } from '../../../src/workflows/make-services.ts'
import { startPostgres } from '../../samples/start-postgres.ts'
import { growTo } from './grow.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000]
const [rounds, attempts, students] = [5, 400, 64]
const slug = 'paris-summit-2014'

const folder = await mkdtemp(join(tmpdir(), 'quizwright-growth-'))
const postgres = await startPostgres()
const text = await readFile(join(packageRoot, 'question-banks', `${slug}.bank.json`), 'utf8')
try {
  for (const [store, url] of [
    ['sqlite', `file:${join(folder, 'grown.db')}`],
    ['postgres', postgres.urlOf('postgres')],
  ] as const) {
    const connection = await openConnection(url)
    const library = openLibrary(connection)
    await loadBanks(makeServices(library), [{ slug, text }])
    await timeSaves(library, 'warm')
    let stored = 0
    for (const size of sizes) {
      await growTo(connection.database, connection.dialect, size - stored)
      stored = size
      const costs: number[] = []
      for (let round = 0; round < rounds; round += 1) costs.push(await timeSaves(library, `${size}-${round}`))
      const median = costs.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
      process.stdout.write(`${store.padEnd(9)} ${String(size).padStart(9)} stored   ${median.toFixed(1)} µs a save\n`)
    }
    await library.close()
  }
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Gives what one durable save costs, in microseconds, while many students save at once. */
async function timeSaves(library: Library, name: string): Promise<number> {
  const ids = Array.from({ length: attempts }, (_, n): AttemptId => `at_${name}-${n}`)
  const quiz = { quiz: `qz_${slug}`, quizVersion: 1, startedAt: 1 } as const
  await Promise.all(ids.map(id => library.addAttempt({ id, ...quiz }, 'f'.repeat(64))))
  const queue = ids.flatMap(id => Array.from({ length: 10 }, (_, slot) => ({ attempt: id, slot: slot + 1 })))
  const began = performance.now()
  const student = async () => {
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) await save(library, place)
  }
  await Promise.all(Array.from({ length: students }, student))
  return ((performance.now() - began) * 1_000) / (attempts * 10)
}

async function save(library: Library, place: { attempt: AttemptId; slot: number }): Promise<void> {
  await library.recordResponse({
    ...place,
    response: { kind: 'choice', selected: ['op_3'] },
    score: { state: 'scored', verdict: 'right', fraction: 1 },
    answeredAt: 1,
    final: true,
  })
}
