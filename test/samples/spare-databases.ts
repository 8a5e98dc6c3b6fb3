import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** Is a database of a PostgreSQL server with up-to-date and empty tables; `giveBack` ends its connections and lets another test have it. */
export interface LentDatabase {
  readonly url: string
  readonly giveBack: () => Promise<void>
}

/** Is what a database is like that nobody has used: the shape of its tables, and commands that put its rows back. */
interface Untouched {
  readonly shape: string
  readonly restore: string
}

/** Is the database that the others are copied from; its tables are up to date and empty. */
export const templateDatabase = 'template_quizwright'

const spare: LentDatabase[] = []
let untouched: Promise<Untouched> | undefined

/**
 * Lends a database on the server of this run of the tests. To empty one takes a tenth of the time of making one, so one
 * that comes back with the tables that it had is emptied and lent again; one whose tables were changed is taken away.
 */
export async function borrowDatabase(administration: string): Promise<LentDatabase> {
  return spare.pop() ?? makeDatabase(administration)
}

async function makeDatabase(administration: string): Promise<LentDatabase> {
  const name = `quizwright_${randomBytes(8).toString('hex')}`
  await asking(administration, client =>
    client.query(`create database ${name} template ${templateDatabase} strategy file_copy`),
  )
  const url = administration.replace(/\/postgres$/, `/${name}`)
  untouched ??= asking(url, describeUntouched)
  const { shape, restore } = await untouched
  const lent: LentDatabase = {
    url,
    giveBack: async () => {
      if (await asking(url, client => empty(client, shape, restore))) spare.push(lent)
      else await asking(administration, client => client.query(`drop database if exists ${name} with (force)`))
    },
  }
  return lent
}

async function describeUntouched(client: pg.Client): Promise<Untouched> {
  const tables = await listOf(client, userTables)
  const sequences = await listOf(client, userSequences)
  const commands = tables.map(table => `delete from ${table};`)
  for (const table of tables) {
    const [rows] = await listOf(client, `select json_agg(t)::text as found from ${table} t having count(*) > 0`)
    if (rows === undefined) continue
    const values = client.escapeLiteral(rows)
    commands.push(
      `insert into ${table} overriding system value select * from json_populate_recordset(null::${table}, ${values});`,
    )
  }
  for (const sequence of sequences) {
    const [state] = await listOf(client, `select last_value || ', ' || is_called as found from ${sequence}`)
    commands.push(`select setval('${sequence}', ${state});`)
  }
  // Rows go whatever refers to them, for all that refers to them goes too.
  const restore = `begin; set local session_replication_role = replica; ${commands.join(' ')} commit;`
  return { shape: await shapeOf(client), restore }
}

async function empty(client: pg.Client, shape: string, restore: string): Promise<boolean> {
  await client.query(endOthers)
  if ((await shapeOf(client)) !== shape) return false
  await client.query(restore)
  return true
}

async function shapeOf(client: pg.Client): Promise<string> {
  const [shape = ''] = await listOf(client, wholeShape)
  return shape
}

async function listOf(client: pg.Client, query: string): Promise<string[]> {
  return (await client.query<{ found: string }>(query)).rows.map(({ found }) => found)
}

async function asking<Answer>(url: string, ask: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

// What comes with the server has a number below this one.
const made = 'oid >= 16384'
const userTables = `select oid::regclass::text as found from pg_class where ${made} and relkind = 'r' order by oid`
const userSequences = `select oid::regclass::text as found from pg_class where ${made} and relkind = 'S' order by oid`
const endOthers = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`

// A copy of a database keeps the numbers of all that is in it.
const wholeShape = `select md5(concat_ws(';',
  (select string_agg(concat_ws(',', oid, relname, relnamespace, relkind, relchecks, relpersistence), ' ' order by oid)
    from pg_class where ${made} and relkind <> 't'),
  (select string_agg(concat_ws(',', attrelid, attnum, attname, atttypid, attnotnull, atthasdef), ' ' order by attrelid, attnum)
    from pg_attribute where attrelid >= 16384 and attnum > 0),
  (select string_agg(concat_ws(',', oid, conname, convalidated), ' ' order by oid) from pg_constraint where ${made}),
  (select string_agg(concat_ws(',', oid, tgname, tgenabled), ' ' order by oid) from pg_trigger where ${made}),
  (select string_agg(concat_ws(',', oid, proname, md5(prosrc)), ' ' order by oid) from pg_proc where ${made}),
  (select string_agg(concat_ws(',', oid, nspname), ' ' order by oid) from pg_namespace where ${made}),
  (select string_agg(concat_ws(',', oid, typname), ' ' order by oid) from pg_type where ${made}),
  (select string_agg(oid::text, ' ' order by oid) from pg_rewrite where ${made}),
  (select string_agg(oid::text, ' ' order by oid) from pg_attrdef where ${made}),
  (select string_agg(extname, ' ' order by oid) from pg_extension),
  (select string_agg(setconfig::text, ' ') from pg_db_role_setting)
)) as found`
