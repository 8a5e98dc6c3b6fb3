import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { connectPostgres } from '../../../src/storage/postgres/connect-postgres.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { sampleServices, storeSample } from '../../samples/sample-services.ts'
import { quick, type StartedPostgres, startPostgres } from '../../samples/start-postgres.ts'

describe('a PostgreSQL database', () => {
  let server: StartedPostgres
  let made = 0
  beforeAll(async () => {
    server = await startPostgres(quick)
  })
  afterAll(() => server.stop())

  async function emptyDatabase(): Promise<string> {
    const name = `empty_${++made}`
    const client = new pg.Client({ connectionString: server.urlOf('postgres') })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return server.urlOf(name)
  }

  it('is brought up to date once by servers that start at once', async () => {
    const url = await emptyDatabase()
    const connections = await Promise.all(Array.from({ length: 5 }, () => openConnection(url)))
    const done = await connections[0]?.database
      .selectFrom('organisations')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirst()
    expect(done?.count).toBe(1)
    for (const connection of connections) await connection.close()
  })

  it.each([
    ['synchronous_commit', 'on'],
    ['TimeZone', 'UTC'],
  ])('is open with %s = %s', async (setting, value) => {
    const connection = await connectPostgres(await emptyDatabase())
    const rows = await connection.query({ name: '', text: `select current_setting('${setting}') as value`, values: [] })
    expect(rows).toEqual([{ value }])
    await connection.close()
  })

  it('gives milliseconds as numbers', async () => {
    const connection = await connectPostgres(await emptyDatabase())
    const made_at = Date.UTC(2100, 0, 1)
    await connection.database.insertInto('organisations').values({ id: 'og_late', name: 'Late', made_at }).execute()
    const query = connection.database.selectFrom('organisations').select('made_at').where('id', '=', 'og_late')
    expect(await query.executeTakeFirst()).toEqual({ made_at })
    await connection.close()
  })

  it('that is gone is not ready, and is used again once it is back, with all that was acknowledged', async () => {
    const library = openLibrary(await connectPostgres(await emptyDatabase(), { patience: 500 }))
    const services = sampleServices(library)
    await storeSample(services)
    const { view } = await startAttempt(services, 'qz_tunnel')
    await server.halt()
    const gone = { code: 'not-ready' }
    await expect(library.findAttempt(view.attempt.id)).rejects.toMatchObject(gone)
    await expect(startAttempt(services, 'qz_tunnel')).rejects.toMatchObject(gone)
    await expect(library.listBanks('og_house')).rejects.toMatchObject(gone)
    await server.restart()
    expect((await library.findAttempt(view.attempt.id))?.attempt).toEqual(view.attempt)
    await startAttempt(services, 'qz_tunnel')
    await library.close()
  })

  it('that ends a connection in the middle of a transaction fails that alone', async () => {
    const connection = await connectPostgres(await emptyDatabase())
    const say = (text: string) => connection.query({ name: '', text, values: [] })
    const ended = connection.transact(async query => {
      await query({ name: '', text: `select 'in the middle'`, values: [] })
      await say(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'select ''in the middle%'`)
      // The end is told while nothing is asked.
      await new Promise(resolve => setTimeout(resolve, 100))
      await query({ name: '', text: 'select 1', values: [] })
    })
    await expect(ended).rejects.toMatchObject({ code: 'not-ready' })
    expect(await say('select 1 as one')).toEqual([{ one: 1 }])
    await connection.close()
  })

  it('that is not there is told as not ready', async () => {
    const url = server.urlOf('postgres').replace(/:\d+\//, ':9/')
    await expect(openConnection(url, { patience: 500 })).rejects.toMatchObject({ code: 'not-ready' })
  })
})
