import { expect, it } from 'vitest'
import { makeSqliteDatabase } from '../../samples/databases.ts'

it('lets others have their turn while one asks again and again', async () => {
  const { connection, discard } = await makeSqliteDatabase()
  let turns = 0
  const turn = () => {
    turns += 1
    next = setImmediate(turn)
  }
  let next = setImmediate(turn)
  const began = performance.now()
  while (performance.now() - began < 300) await connection.database.selectFrom('quizzes').selectAll().execute()
  clearImmediate(next)
  // A turn every 10 ms or so; a machine at work elsewhere makes them fewer.
  expect(turns).toBeGreaterThanOrEqual(3)
  await connection.close()
  await discard()
})
