import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectSqlite, type SqliteConnection } from '../../../src/storage/sqlite/connect-sqlite.ts'
import { type Commit, groupCommits } from '../../../src/storage/sqlite/group-commits.ts'
import { type MadeDatabase, makeSqliteDatabase } from '../../samples/databases.ts'

describe('writes that arrive together', () => {
  let made: MadeDatabase
  let connection: SqliteConnection
  let commit: Commit
  beforeEach(async () => {
    made = await makeSqliteDatabase()
    connection = await connectSqlite(made.url.replace('file:', ''), { patience: 200 })
    connection.raw.exec('create table notes (word text primary key) strict')
    commit = groupCommits(connection)
  })
  afterEach(async () => {
    await connection.close()
    await made.connection.close()
    await made.discard()
  })
  const write = (word: string) => connection.raw.prepare('insert into notes values (?)').run(word)
  const words = () => connection.reader.prepare('select word from notes order by word').pluck().all()

  it('share one commit', async () => {
    const other = await connectSqlite(made.url.replace('file:', ''))
    const seen = new Set<unknown>()
    // Another connection sees each commit as a change of the version.
    const versions = () => seen.add(other.raw.pragma('data_version', { simple: true }))
    versions()
    await Promise.all(['a', 'b', 'c'].map(word => commit(() => write(word)).then(versions)))
    await other.close()
    expect([words(), seen.size]).toEqual([['a', 'b', 'c'], 2])
  })

  it('give their results only once the commit holds them', async () => {
    const seen = commit(() => write('a')).then(words)
    expect(words()).toEqual([])
    expect(await seen).toEqual(['a'])
  })

  it('fail one by one: the others are kept', async () => {
    const outcomes = await Promise.allSettled([
      commit(() => write('a')),
      commit(() => {
        write('half')
        throw new Error('no')
      }),
      commit(() => write('a')),
      commit(() => write('b')),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(words()).toEqual(['a', 'b'])
  })

  it('take turns with transactions of the query builder', async () => {
    const slow = connection.database.transaction().execute(async trx => {
      await trx.insertInto('organisations').values({ id: 'og_slow', name: 'Slow', made_at: 1 }).execute()
      for (let tick = 0; tick < 20; tick += 1) await new Promise(setImmediate)
      throw new Error('taken back')
    })
    const quick = commit(() => write('a'))
    await expect(slow).rejects.toThrow('taken back')
    await quick
    expect(words()).toEqual(['a'])
    expect(await connection.database.selectFrom('organisations').select('id').execute()).toEqual([{ id: 'og_house' }])
  })

  it('are refused together, as not ready, while another process keeps the file, and none is kept', async () => {
    const other = await connectSqlite(made.url.replace('file:', ''))
    other.raw.exec('begin immediate')
    const outcomes = await Promise.allSettled(['a', 'b'].map(word => commit(() => write(word))))
    other.raw.exec('rollback')
    await other.close()
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'not-ready' } })
    await commit(() => write('c'))
    expect(words()).toEqual(['c'])
  })
})
