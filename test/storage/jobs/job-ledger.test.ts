import { describe, expect, it } from 'vitest'
import { findJob, findKeyed, insertJob, listJobs } from '../../../src/storage/jobs/job-ledger.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { databaseMakers } from '../../samples/databases.ts'

describe.each(databaseMakers)('what is told of a job in $store', ({ make }) => {
  it('is read without what was asked for, which may be megabytes', async () => {
    const { connection, discard } = await make()
    const read = new Set<string>()
    const database = connection.database.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        for (const row of result.rows) for (const column of Object.keys(row)) read.add(column)
        return result
      },
    })
    const job = {
      id: 'jb_1',
      organisation: houseOrganisation,
      kind: 'sample',
      input: { pages: ['…'] },
      key: 'k',
    } as const
    await insertJob(database, job, 7)
    const told = [
      await findJob(database, job.id),
      await findKeyed(database, job),
      ...(await listJobs(database, houseOrganisation, 9)),
    ]
    expect(told.map(each => each?.madeAt)).toEqual([7, 7, 7])
    expect([...read].filter(column => ['input', 'checkpoint'].includes(column))).toEqual([])
    await connection.close()
    await discard()
  })
})
