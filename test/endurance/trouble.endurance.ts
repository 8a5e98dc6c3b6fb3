import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../src/storage/open-connection.ts'
import { startPostgres } from '../samples/start-postgres.ts'
import { type AnswerLoad, loadAnswers } from './answer-load.ts'
import { findLosses } from './find-losses.ts'
import { mountSmallDisk } from './small-disk.ts'
import { makeNodeFolder, type NodeFolder } from './spawn-node.ts'

const students = 16

describe('a server under load', () => {
  let node: NodeFolder
  beforeEach(async () => {
    node = await makeNodeFolder()
  })
  afterEach(() => node.discard())

  it('whose files may grow no further says so, loses nothing, and goes on once they may', async () => {
    const url = `file:${join(node.folder, 'limited.db')}`
    // The limit is in blocks of 1,024 bytes; without the trap the system would end the server.
    const limited = await node.spawn(url, { before: `trap '' XFSZ; ulimit -f 3000` })
    const first = loadAnswers(() => limited.port, students)
    await until(() => statusesOf(first).includes(503))
    expectProblem(first)
    await first.stop()
    await limited.stop()
    const free = await node.spawn(url)
    const second = loadAnswers(() => free.port, students)
    await until(() => second.report.acknowledged.length > 50)
    await second.stop()
    await free.stop()
    await expectNothingLost(url, [first, second])
  })

  it('whose disk is full says so, loses nothing, and goes on by itself once there is room', async context => {
    const disk = await mountSmallDisk(12)
    if (disk === undefined) return context.skip('Mounting a file system is not allowed here.')
    const url = `file:${join(disk.folder, 'full.db')}`
    const server = await node.spawn(url)
    const load = loadAnswers(() => server.port, students)
    await until(() => load.report.acknowledged.length > 50)
    await disk.fill()
    await until(() => statusesOf(load).includes(503))
    expectProblem(load)
    await disk.free()
    await untilMoreIsSaved(load)
    await load.stop()
    await server.stop()
    await expectNothingLost(url, [load])
    return disk.discard()
  })

  it('whose file another process keeps says so, and goes on once it has it back', async () => {
    const url = `file:${join(node.folder, 'kept.db')}`
    const server = await node.spawn(url)
    const load = loadAnswers(() => server.port, students)
    await until(() => load.report.acknowledged.length > 50)
    const other = new Database(join(node.folder, 'kept.db'), { timeout: 5_000 })
    other.exec('begin immediate')
    await until(() => statusesOf(load).includes(503))
    other.exec('rollback')
    other.close()
    await untilMoreIsSaved(load)
    await load.stop()
    await server.stop()
    await expectNothingLost(url, [load])
  })

  it('whose PostgreSQL goes and comes back says so, loses nothing, and goes on by itself', async () => {
    const postgres = await startPostgres()
    const server = await node.spawn(postgres.urlOf('postgres'))
    const load = loadAnswers(() => server.port, students)
    for (let time = 0; time < 3; time += 1) {
      await untilMoreIsSaved(load)
      load.report.statuses.delete(503)
      await postgres.halt()
      await until(() => statusesOf(load).includes(503))
      expectProblem(load)
      await postgres.restart()
    }
    await untilMoreIsSaved(load)
    await load.stop()
    await server.stop()
    await expectNothingLost(postgres.urlOf('postgres'), [load])
    await postgres.stop()
  })

  it('whose PostgreSQL has a full disk says so, loses nothing, and goes on once there is room', async context => {
    const disk = await mountSmallDisk(160)
    if (disk === undefined) return context.skip('Mounting a file system is not allowed here.')
    const postgres = await startPostgres(['-c', 'min_wal_size=32MB', '-c', 'max_wal_size=48MB'], disk.folder)
    const url = postgres.urlOf('postgres')
    const server = await node.spawn(url)
    const load = loadAnswers(() => server.port, students)
    await untilMoreIsSaved(load)
    await disk.fill()
    await until(() => statusesOf(load).includes(503))
    expectProblem(load)
    await disk.free()
    // A database that could not write its log has ended itself, as it should.
    await postgres.halt()
    await postgres.restart()
    await untilMoreIsSaved(load)
    await load.stop()
    await server.stop()
    await expectNothingLost(url, [load])
    await postgres.stop()
    return disk.discard()
  })
})

const statusesOf = ({ report }: AnswerLoad) => [...report.statuses.keys()]

async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 60_000; !isSo(); await new Promise(resolve => setTimeout(resolve, 20)))
    if (Date.now() > deadline) throw new Error('It did not come to that within a minute.')
}

async function untilMoreIsSaved({ report }: AnswerLoad): Promise<void> {
  const before = report.acknowledged.length
  report.statuses.clear()
  try {
    await until(() => report.acknowledged.length > before + 50)
  } catch (error) {
    throw new Error(
      `${error} Since then: ${JSON.stringify([...report.statuses])}, ${report.acknowledged.length - before} saved, ${report.broken} broken.`,
    )
  }
}

// Every refusal said plainly that the server is not ready.
function expectProblem({ report }: AnswerLoad): void {
  expect(report.problems).toEqual(new Set(['/problems/not-ready']))
}

async function expectNothingLost(url: string, loads: readonly AnswerLoad[]): Promise<void> {
  const connection = await openConnection(url)
  const acknowledged = loads.flatMap(({ report }) => report.acknowledged)
  expect(await findLosses(connection, acknowledged)).toEqual([])
  await connection.close()
}
