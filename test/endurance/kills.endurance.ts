import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedPostgres, startPostgres } from '../samples/start-postgres.ts'
import { makeNodeFolder, type NodeFolder } from './spawn-node.ts'
import { surviveKills } from './survive-kills.ts'

const { KILLS = '100' } = process.env
const kills = Number(KILLS)

describe(`a server that is killed ${kills} times at random moments under load`, () => {
  let node: NodeFolder
  let postgres: StartedPostgres
  beforeAll(async () => {
    node = await makeNodeFolder()
    postgres = await startPostgres()
  })
  afterAll(async () => {
    await postgres.stop()
    await node.discard()
  })

  it.each([
    ['SQLite', () => `file:${join(node.folder, 'killed.db')}`],
    ['PostgreSQL', () => postgres.urlOf('postgres')],
  ])('loses no answer that it acknowledged and stores none twice, over %s', async (store, url) => {
    const report = await surviveKills(node, url(), kills)
    process.stdout.write(`${store}: ${report.acknowledged} acknowledged, ${report.broken} broken off\n`)
    expect(report.losses).toEqual([])
    expect(report.acknowledged).toBeGreaterThan(kills)
    expect(report.broken).toBeGreaterThan(kills)
  })
})
