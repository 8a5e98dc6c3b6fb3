import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { drawBlueprint } from '../../../src/storage/transfer/blueprint.ts'
import { digestTables } from '../../../src/storage/transfer/digest-tables.ts'
import { useSnapshot } from '../../../src/storage/transfer/open-plain.ts'
import { restoreBackup } from '../../../src/storage/transfer/restore-backup.ts'
import { writeBackup } from '../../../src/storage/transfer/write-backup.ts'
import { databaseMakers } from '../../samples/databases.ts'
import { fillTables } from '../../samples/fill-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'quizwright-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pairs = databaseMakers.flatMap(from =>
  databaseMakers.map(to => ({ from, to, way: `${from.store} to ${to.store}` })),
)

describe.each(pairs)('a backup from $way', ({ from, to }) => {
  test('gives back every row of every table', async () => {
    const [source, target] = [await from.make(), await to.make()]
    const tables = await fillTables(source.connection, 120)
    const file = join(folder, `${from.store}-${to.store}.backup`)
    const saved = await writeBackup(source.url, file, { madeAt: 7 })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const restored = await restoreBackup(file, target.url)
    expect(restored).toMatchObject({ digests: saved, header: { madeAt: 7 } })
    const { tables: shapes } = await drawBlueprint()
    const found = await useSnapshot(target.url, ({ database }) => digestTables(database, shapes))
    expect(found).toEqual(saved)
    expect(Object.keys(saved)).toEqual(tables.map(({ name }) => name))
    for (const made of [source, target]) {
      await made.connection.close()
      await made.discard()
    }
  })
})
