import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import type { Library } from '../../../src/storage/library.ts'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { copySqlite } from '../../../src/storage/transfer/copy-sqlite.ts'
import { restoreBackup } from '../../../src/storage/transfer/restore-backup.ts'
import { writeBackup } from '../../../src/storage/transfer/write-backup.ts'
import type { AttemptId } from '../../../src/vocabulary/identifiers.ts'
import { databaseMakers, makeSqliteDatabase } from '../../samples/databases.ts'
import { sampleServices, storeSample } from '../../samples/sample-services.ts'

const folder = mkdtempSync(join(tmpdir(), 'quizwright-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const slots = [1, 2, 3, 4]

/** Starts attempt after attempt and answers each slot in turn, every step once the one before is durable. */
async function attemptOn(library: Library, name: string, isOver: () => boolean): Promise<number> {
  for (let number = 0; ; number++) {
    const id: AttemptId = `at_${name}-${number}`
    await library.addAttempt({ id, quiz: 'qz_tunnel', quizVersion: 1, startedAt: number }, 'f'.repeat(64))
    for (const slot of slots) {
      // Whoever answers over the network lets the server do other things meanwhile.
      await setImmediate()
      await library.recordResponse({
        ...{ attempt: id, slot, response: { kind: 'blank', text: `${number} \ud83d` } },
        ...{ score: { state: 'scored', verdict: 'right', fraction: 1 }, answeredAt: number, final: true },
      })
    }
    if (isOver()) return number + 1
  }
}

/** Counts the attempts of a student in a library, and throws where they aren't what one moment can have held. */
async function countWhole(library: Library, name: string): Promise<number> {
  for (let number = 0, isLast = false; ; number++) {
    const found = await library.findAttempt(`at_${name}-${number}`)
    if (found === undefined) return number
    expect(isLast).toBe(false)
    expect(found.answers.map(({ slot }) => slot)).toEqual(slots.slice(0, found.answers.length))
    isLast = found.answers.length < slots.length
  }
}

const names = ['one', 'two', 'three', 'four', 'five', 'six']

const savers = [
  ...databaseMakers.map(({ store, make }) => ({ title: `a backup of ${store}`, make, save: writeBackup })),
  { title: 'a copy of SQLite', make: makeSqliteDatabase, save: copySqlite },
]

describe.each(savers)('$title', ({ title, make, save }) => {
  test('holds one moment while students go on', async () => {
    const source = await make()
    const library = openLibrary(source.connection)
    await storeSample(sampleServices(library))
    let isOver = false
    const students = Promise.all(names.map(name => attemptOn(library, name, () => isOver)))
    await setTimeout(500)
    const file = join(folder, `${title}.backup`)
    const digests = await save(source.url, file, { madeAt: 1 }).finally(() => {
      isOver = true
    })
    const done = await students

    const target = `file:${join(folder, `${title}.db`)}`
    if (save === writeBackup) await restoreBackup(file, target)
    const restored = openLibrary(await openConnection(save === writeBackup ? target : `file:${file}`))
    const counts = await Promise.all(names.map(name => countWhole(restored, name)))
    counts.forEach((count, index) => {
      expect(count).toBeGreaterThan(1)
      expect(count).toBeLessThanOrEqual(done[index] ?? 0)
    })
    const total = counts.reduce((sum, count) => sum + count, 0)
    expect(digests).toMatchObject({ attempts: { rows: total } })
    // Students did go on meanwhile.
    expect(total).toBeLessThan(done.reduce((sum, count) => sum + count, 0))
    await restored.close()
    await library.close()
    await source.discard()
  })
})
