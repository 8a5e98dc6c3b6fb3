import { parseArgs } from 'node:util'
import { moveDatabase } from '../storage/transfer/move-database.ts'
import { endInOneLine } from './end-in-one-line.ts'
import { printDigests } from './print-digests.ts'
import { makeProgressLine } from './progress-line.ts'
import { readDatabaseAddress } from './read-database-address.ts'
import { usage } from './usage.ts'

const help = `quizwright migrate-database --from ADDRESS --to ADDRESS [--restart] [--json]

Moves all that one database holds into another one that is empty, from SQLite to PostgreSQL or any other way. Stop the
servers first: what is written meanwhile is found out, and nothing counts as moved then. A move that was cut off goes on
where it was when it is run again; until it has ended no server starts over the target.

  --from ADDRESS  the database to read, such as file:data/quizwright.db; it stays as it is
  --to ADDRESS    the database to fill, such as postgres://user@host/quizwright
  --restart       throw away what a run that was cut off has left in the target, and begin again
  --json          print what was moved as JSON
  --help          print this

A password need not stand in an address: PGPASSWORD or a file ~/.pgpass gives it as well.
Exit codes: 0 moved and compared, 1 not, 2 usage or a bad setting.`

/** Runs `quizwright migrate-database`. Returns the exit code: 0 moved and compared, 1 not, 2 usage or a bad setting. */
export async function migrateDatabase(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      restart: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  if (values.from === undefined || values.to === undefined) return usage(help, 'Both --from and --to are needed.')
  const from = readDatabaseAddress('--from', values.from)
  const to = readDatabaseAddress('--to', values.to)
  for (const reading of [from, to]) if ('fault' in reading) return usage(`quizwright: ${reading.fault}`)
  if ('fault' in from || 'fault' in to) return 2
  const progress = makeProgressLine(process.stderr, Date.now)
  const begun = performance.now()
  return endInOneLine([from.url, to.url], async () => {
    const options = { restart: values.restart, tell: progress.tell }
    const { digests, ...told } = await moveDatabase(from.url, to.url, options).finally(progress.clear)
    printDigests(digests, values.json ? { ...told, verified: true, milliseconds: elapsed(begun) } : undefined)
    process.stderr.write(`Moved and compared. ${restOf(from.dataFolder, to.dataFolder)}\n`)
    return 0
  })
}

const elapsed = (since: number): number => Math.round(performance.now() - since)

const restOf = (from: string, to: string): string =>
  from === to
    ? 'Now start the server with the new DATABASE_URL.'
    : `Copy owner-key and session-secret from ${from} to ${to}, and start the server with the new DATABASE_URL.`
