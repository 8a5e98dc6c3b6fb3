import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { packageRoot } from '../../../src/storage/package-root.ts'
import { loadBanks } from '../../../src/workflows/load-banks.ts'
import { makeServices } from '../../../src/workflows/make-services.ts'
import { startPostgres } from '../../samples/start-postgres.ts'
import { growTo } from './grow.ts'
import { saveAlone } from './save-alone.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000]
const [rounds, attempts, students] = [5, 400, 64]
const slug = 'paris-summit-2014'
const quiz = `qz_${slug}` as const

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
    await saveAlone(library, quiz, { name: 'warm', attempts, students })
    let stored = 0
    for (const size of sizes) {
      await growTo(connection.database, connection.dialect, size - stored)
      stored = size
      const costs: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        const { seconds, saves } = await saveAlone(library, quiz, { name: `${size}-${round}`, attempts, students })
        costs.push((seconds * 1_000_000) / saves)
      }
      const median = costs.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
      process.stdout.write(`${store.padEnd(9)} ${String(size).padStart(9)} stored   ${median.toFixed(1)} µs a save\n`)
    }
    await library.close()
  }
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
