import Database from 'better-sqlite3'

/** Reads every row of every table of a SQLite file through a connection of its own, table by table. */
export function dumpDatabase(file: string): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true })
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all()
    return Object.fromEntries(
      tables.map(name => [String(name), database.prepare(`select * from "${String(name)}"`).all()]),
    )
  } finally {
    database.close()
  }
}
