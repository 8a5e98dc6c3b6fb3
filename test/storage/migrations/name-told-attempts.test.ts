import { expect, test } from 'vitest'
import { nameToldAttempts } from '../../../src/storage/migrations/name-told-attempts.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { databaseMakers } from '../../samples/databases.ts'

const bodies = [
  { type: 'attempt.submitted', timestamp: '2026-01-01T00:00:00.000Z', data: { attempt: { id: 'at_a', quiz: 'qz_a' } } },
  { type: 'bank.changed', timestamp: '2026-01-01T00:00:00.000Z', data: { bank: { title: 'NUL \u0000 and \ud83d' } } },
  { type: 'webhook.test', timestamp: '2026-01-01T00:00:00.000Z', data: {} },
]

test.each(databaseMakers)(
  'messages that stand there already get the attempt that they tell of in $store',
  async ({ make }) => {
    const { connection, discard } = await make()
    const { database } = connection
    try {
      await database.schema.dropIndex('outbox_attempt').execute()
      await database.schema.alterTable('outbox').dropColumn('attempt').execute()
      for (const [index, body] of bodies.entries())
        await database
          .insertInto('outbox')
          .values({
            ...{ id: `ms_${index}`, organisation: houseOrganisation, destination: 'wh_a', kind: 'webhook' },
            ...{ body: JSON.stringify(body), made_at: 1, due_at: 1 },
          })
          .execute()
      await nameToldAttempts.up(database)
      const rows = await database.selectFrom('outbox').select('attempt').orderBy('number').execute()
      expect(rows.map(({ attempt }) => attempt)).toEqual(['at_a', null, null])
    } finally {
      await connection.close()
      await discard()
    }
  },
)
