import { describe, expect, it } from 'vitest'
import { theServer } from '../../../src/vocabulary/asker.ts'
import { describeChange } from '../../../src/workflows/describe-change.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { openClassroom } from '../../samples/open-classroom.ts'

describe.each(libraryMakers)('students in $store', ({ make }) => {
  it('get PINs from two teachers at once, whatever the order of each', async () => {
    const room = await openClassroom(make)
    const { database } = room.made.connection
    const students = Array.from({ length: 40 }, (_, index) => `st_${index}` as const)
    const rows = students.map(id => ({ id, organisation: 'og_house' as const, name: id, name_key: id, made_at: 1 }))
    await database.insertInto('students').values(rows).execute()
    const setPins = (order: typeof students, pinHash: string) =>
      room.classes.store.setPins(
        order.map(student => ({ student, pinHash })),
        1,
        describeChange(room.services, theServer, { action: 'pins-made' }),
      )
    for (const round of ['first', 'second', 'third'])
      await Promise.all([setPins(students, `${round} A`), setPins(students.toReversed(), `${round} B`)])
    const hashes = await database.selectFrom('students').select('pin_hash').distinct().execute()
    expect(hashes).toHaveLength(1)
    await room.close()
  })
})
