import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectPostgres, type PostgresConnection } from '../../../src/storage/postgres/connect-postgres.ts'
import { type MadeDatabase, makePostgresDatabase } from '../../samples/databases.ts'

const answerWithin = 700

describe('a connection whose other end has gone without a word', () => {
  let database: MadeDatabase
  let connection: PostgresConnection
  let way: Server
  const both: Socket[] = []
  beforeEach(async () => {
    database = await makePostgresDatabase()
    const { hostname, port } = new URL(database.url)
    way = createServer(near => {
      const far = connect(Number(port), hostname)
      near.pipe(far).pipe(near)
      for (const socket of [near, far]) both.push(socket.on('error', () => {}))
    })
    await new Promise<void>(resolve => way.listen(0, '127.0.0.1', resolve))
    const address = way.address()
    const own = new URL(database.url)
    own.port = String(typeof address === 'object' && address !== null ? address.port : 0)
    connection = await connectPostgres(own.href, { answerWithin })
  })
  afterEach(async () => {
    await connection.close()
    for (const socket of both.splice(0)) socket.destroy()
    way.close()
    await database.connection.close()
    await database.discard()
  })

  const fallSilent = () => {
    for (const socket of both) socket.unpipe().resume()
  }
  const one = { name: '', text: 'select 1 as one', values: [] }
  const ways: readonly [way: string, ask: () => Promise<unknown>][] = [
    ['on the save path', () => connection.query(one)],
    ['in a transaction of the save path', () => connection.transact(query => query(one))],
    ['elsewhere', () => connection.database.selectFrom('organisations').selectAll().execute()],
    [
      'in a transaction elsewhere',
      () => connection.database.transaction().execute(trx => trx.selectFrom('organisations').selectAll().execute()),
    ],
  ]

  it.each(ways)('is given up and replaced, %s', async (_, ask) => {
    await ask()
    fallSilent()
    const asked = performance.now()
    await expect(ask()).rejects.toMatchObject({ code: 'not-ready' })
    expect(performance.now() - asked).toBeLessThan(5 * answerWithin)
    expect(await ask()).toHaveLength(1)
  })
})
