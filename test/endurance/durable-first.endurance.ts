import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLane } from '../bench/save/http-lane.ts'
import { type StartedPostgres, startPostgres } from '../samples/start-postgres.ts'
import { makeNodeFolder, type NodeFolder, nodeQuiz, type SpawnedNode } from './spawn-node.ts'
import { type TracedCall, traceCalls } from './trace-calls.ts'

const acknowledgement = /"HTTP\/1\.1 200 OK/

describe('an acknowledged answer', () => {
  let node: NodeFolder
  beforeAll(async () => {
    node = await makeNodeFolder()
  })
  afterAll(() => node.discard())

  it('was synced to the write-ahead log of SQLite before its 200 was written', async () => {
    const server = await node.spawn(`file:${join(node.folder, 'traced.db')}`)
    const calls = await traceOneAnswer(server, async () => [])
    await server.stop()
    expectSyncedFirst(calls, /^pwrite64\(\d+<[^>]*-wal>/, /^f(?:data)?sync\(\d+<[^>]*-wal>\) = 0/)
  })

  describe('over PostgreSQL', () => {
    let postgres: StartedPostgres
    beforeAll(async () => {
      postgres = await startPostgres()
    })
    afterAll(() => postgres.stop())

    it('was synced to the write-ahead log before its 200 was written', async () => {
      const server = await node.spawn(postgres.urlOf('postgres'))
      const calls = await traceOneAnswer(server, () => backendsOf(postgres.urlOf('postgres')))
      await server.stop()
      expectSyncedFirst(calls, /^pwrite64\(\d+<[^>]*pg_wal[^>]*>/, /^f(?:data)?sync\(\d+<[^>]*pg_wal[^>]*>\) = 0/)
    })
  })
})

// Who else is to be traced is asked for after the first answer, which opens the connections of the save path.
async function traceOneAnswer(server: SpawnedNode, others: () => Promise<readonly number[]>): Promise<TracedCall[]> {
  const lane = await openLane(server.port)
  const started = await lane.send({ method: 'POST', path: `/api/v1/quizzes/${nodeQuiz}/attempts` })
  const { attempt, token, slots } = JSON.parse(started.body.toString())
  const answer = (slot: number) => {
    const { asked } = slots[slot - 1]
    const response =
      asked.kind === 'choice' ? { kind: 'choice', selected: [asked.options[0].id] } : { kind: 'blank', text: 'x' }
    const path = `/api/v1/attempts/${attempt.id}/responses/${slot}`
    return lane.send({ method: 'PUT', path, token, json: JSON.stringify(response) })
  }
  await answer(1)
  const trace = await traceCalls([server.process.pid ?? 0, ...(await others())])
  expect((await answer(2)).status).toBe(200)
  const calls = await trace.end()
  lane.close()
  return calls
}

async function backendsOf(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`select pid from pg_stat_activity where application_name = 'quizwright'`)
  await client.end()
  expect(rows).not.toEqual([])
  return rows.map(({ pid }) => pid)
}

function expectSyncedFirst(calls: readonly TracedCall[], written: RegExp, synced: RegExp): void {
  const ofFirst = (pattern: RegExp) => calls.findIndex(({ line }) => pattern.test(line))
  const [write, sync, answered] = [ofFirst(written), ofFirst(synced), ofFirst(acknowledgement)]
  const told = calls.map(({ line }) => line.slice(0, 100)).join('\n')
  expect(write, told).toBeGreaterThanOrEqual(0)
  expect(sync, told).toBeGreaterThan(write)
  expect(answered, told).toBeGreaterThan(sync)
  // Nothing more of the answer is written to the log after the last sync before its 200.
  const lastSync = calls.findLastIndex(({ line }, index) => index < answered && synced.test(line))
  expect(calls.slice(lastSync, answered).filter(({ line }) => written.test(line))).toEqual([])
}
