import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '../../src/storage/open-connection.ts'
import { type StartedPostgres, startPostgres } from '../samples/start-postgres.ts'
import { loadAnswers } from './answer-load.ts'
import { findLosses } from './find-losses.ts'
import { type RoundRobin, startRoundRobin } from './round-robin.ts'
import { makeNodeFolder, type NodeFolder, nodeQuiz, type SpawnedNode } from './spawn-node.ts'
import { watchEvents } from './watch-events.ts'

describe('three servers over one PostgreSQL, behind a proxy that takes them in turn', () => {
  let postgres: StartedPostgres
  let folder: NodeFolder
  let nodes: SpawnedNode[]
  let proxy: RoundRobin
  let key: string
  beforeAll(async () => {
    postgres = await startPostgres()
    folder = await makeNodeFolder()
    const url = postgres.urlOf('postgres')
    // At once, as a deployment starts them: one of them makes the tables.
    nodes = await Promise.all([1, 2, 3].map(() => folder.spawn(url)))
    key = await folder.ownerKey()
    proxy = await startRoundRobin(nodes.map(({ port }) => port))
  })
  afterAll(async () => {
    await proxy.close()
    await Promise.all(nodes.map(node => node.kill()))
    await postgres.stop()
    await folder.discard()
  })

  const send = async (path: string, { method = 'GET', token, json }: Sent = {}) => {
    const response = await fetch(`${proxy.origin}/api/v1${path}`, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
    return { status: response.status, body: (await response.json()) as Told }
  }

  it('let a student answer a quiz whose requests hit all of them', async () => {
    const before = [...proxy.answered]
    const { body: started } = await send(`/quizzes/${nodeQuiz}/attempts`, { method: 'POST' })
    const path = `/attempts/${started.attempt.id}`
    for (const [index, { asked }] of started.slots.entries()) {
      const json =
        asked.kind === 'choice' ? { kind: 'choice', selected: [asked.options?.[0]?.id] } : { kind: 'blank', text: 'x' }
      const saved = await send(`${path}/responses/${index + 1}`, { method: 'PUT', token: started.token, json })
      expect(saved).toMatchObject({ status: 200, body: { answered: index + 1 } })
    }
    const submitted = await send(`${path}/submit`, { method: 'POST', token: started.token })
    expect(submitted.status).toBe(200)
    for (let node = 0; node < 3; node += 1) {
      const shown = await send(`${path}/result`, { token: started.token })
      expect(shown).toEqual({ status: 200, body: submitted.body })
    }
    expect(proxy.answered.every((count, node) => count - (before[node] ?? 0) >= 3)).toBe(true)
  })

  it('show a teacher on one of them what students do on the others, also after one is killed', async () => {
    const watched = await watchEvents(`http://127.0.0.1:${nodes[2]?.port}/api/v1/quizzes/${nodeQuiz}/live`, key)
    const port = Number(new URL(proxy.origin).port)
    const load = loadAnswers(() => port, 12)
    await until(() => load.report.acknowledged.length > 100)
    await nodes[0]?.kill()
    const before = load.report.acknowledged.length
    await until(() => load.report.acknowledged.length > before + 100)
    await load.stop()
    const stored = await count(postgres.urlOf('postgres'))
    await until(() => watched.counts.started === stored.attempts)
    await until(() => watched.counts.answered.reduce((sum, slot) => sum + slot, 0) === stored.responses)
    watched.close()
    const connection = await openConnection(postgres.urlOf('postgres'))
    expect(await findLosses(connection, load.report.acknowledged)).toEqual([])
    await connection.close()
  })

  it('finish on one a job that another began and was killed over', async () => {
    const { article } = JSON.parse(await readFile(join(folder.folder, 'paris-summit-2014.bank.json'), 'utf8'))
    const page = `${article.headline}\n\n${article.text}`
    const json = { kind: 'draft-pages', pages: Array.from({ length: 60 }, () => ({ page, writtenOn: '2014-09-15' })) }
    const { status, body: job } = await send('/jobs', { method: 'POST', token: key, json })
    expect(status).toBe(202)
    const now = async () => (await send(`/jobs/${job.id}`, { token: key })).body
    await until(async () => (await now()).progress > 0.1)
    // Whichever of the two that are left works on it: where it goes on after the first is killed, it is the other.
    await nodes[1]?.kill()
    const { progress } = await now()
    await until(async () => (await now()).progress > progress)
    if ((await now()).tries < 2) {
      nodes[1] = await folder.spawn(postgres.urlOf('postgres'))
      proxy.replace(1, nodes[1].port)
      await nodes[2]?.kill()
    }
    await until(async () => (await now()).state !== 'running' && (await now()).state !== 'queued')
    expect(await now()).toMatchObject({ state: 'done', progress: 1, tries: 2 })
  })
})

/** Is what these tests read of the answers: of an attempt that begins, or of a job. */
interface Told {
  readonly attempt: { readonly id: string }
  readonly token: string
  readonly slots: readonly { readonly asked: { readonly kind: string; readonly options?: readonly { id: string }[] } }[]
  readonly id: string
  readonly state: string
  readonly progress: number
  readonly tries: number
}

interface Sent {
  readonly method?: string
  readonly token?: string
  readonly json?: unknown
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 120_000; !(await isSo()); await new Promise(resolve => setTimeout(resolve, 100)))
    if (Date.now() > deadline) throw new Error(`It did not come to that within two minutes: ${isSo}`)
}

async function count(url: string): Promise<{ attempts: number; responses: number }> {
  const connection = await openConnection(url)
  const { database } = connection
  const all = async (table: 'attempts' | 'responses') =>
    (
      await database
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows
  const counted = { attempts: await all('attempts'), responses: await all('responses') }
  await connection.close()
  return counted
}
