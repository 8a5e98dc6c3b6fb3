import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { listTables } from '../../../src/storage/list-tables.ts'
import { migrations } from '../../../src/storage/migrations.ts'
import { drawBlueprint } from '../../../src/storage/transfer/blueprint.ts'
import { databaseMakers } from '../../samples/databases.ts'

describe.each(databaseMakers)('the blueprint of the tables in $store', ({ make }) => {
  test('leaves out no table and no column', async () => {
    const { connection, discard } = await make()
    const { tables } = await drawBlueprint()
    const found = (await listTables(connection.database)).filter(name => !name.startsWith('kysely_migration'))
    expect(tables.map(({ name }) => name).sort()).toEqual(found)
    expect(found.length).toBeGreaterThan(10)
    const columns = await Promise.all(
      tables.map(async ({ name }) => {
        const { rows } =
          connection.dialect === 'sqlite'
            ? await sql<{ name: string }>`select name from pragma_table_info(${name})`.execute(connection.database)
            : await sql<{ name: string }>`select column_name as name from information_schema.columns
                where table_schema = current_schema() and table_name = ${name}`.execute(connection.database)
        return [name, rows.map(row => row.name).sort()]
      }),
    )
    expect(columns).toEqual(tables.map(table => [table.name, table.columns.map(column => column.name).sort()]))
    await connection.close()
    await discard()
  })
})

test('a blueprint puts no table before one that it refers to', async () => {
  const { tables } = await drawBlueprint()
  const order = tables.map(({ name }) => name)
  for (const { name, references } of tables)
    for (const { table } of references) expect(order.indexOf(table)).toBeLessThan(order.indexOf(name))
  expect(tables.flatMap(({ references }) => references).length).toBeGreaterThan(5)
})

test('a blueprint tells the migrations and what they put in', async () => {
  const { migrations: made, firstRows } = await drawBlueprint()
  expect(made).toEqual(Object.keys(migrations).sort())
  expect(firstRows).toMatchObject({ organisations: { rows: 1 }, attempts: { rows: 0 } })
})

test('an earlier version has a blueprint of its own', async () => {
  const { migrations: made, tables } = await drawBlueprint('0001-first-tables')
  expect(made).toEqual(['0001-first-tables'])
  expect(tables.map(({ name }) => name)).not.toContain('organisations')
})
