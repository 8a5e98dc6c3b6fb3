import { parseArgs } from 'node:util'
import { restoreBackup } from '../storage/transfer/restore-backup.ts'
import { endInOneLine } from './end-in-one-line.ts'
import { printDigests } from './print-digests.ts'
import { makeProgressLine } from './progress-line.ts'
import { readDatabaseAddress } from './read-database-address.ts'
import { usage } from './usage.ts'

const help = `quizwright restore FILE [--database ADDRESS] [--json]

Puts a backup into a database that holds nothing yet, all of it or none. The database may be of another kind than the one
that was saved. What is there then has been read back and compared with the backup.

  --database ADDRESS  the database (default: DATABASE_URL, else file:data/quizwright.db)
  --json              print what was restored as JSON
  --help              print this

Exit codes: 0 restored, 1 not restored, 2 usage or a bad setting.`

/** Runs `quizwright restore`. Returns the exit code: 0 restored, 1 not restored, 2 usage or a bad setting. */
export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { database: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const [file, ...extra] = positionals
  if (file === undefined || extra.length > 0) return usage(help, 'One FILE is needed.')
  const address = readDatabaseAddress('--database', values.database)
  if ('fault' in address) return usage(`quizwright: ${address.fault}`)
  const progress = makeProgressLine(process.stderr, Date.now)
  return endInOneLine([address.url], async () => {
    const { header, digests } = await restoreBackup(file, address.url, progress.tell).finally(progress.clear)
    const madeAt = new Date(header.madeAt).toISOString()
    printDigests(digests, values.json ? { file, madeAt, from: header.from } : undefined)
    process.stderr.write(
      `${file} of ${madeAt} is restored. Put the saved owner-key and session-secret into ${address.dataFolder} before ` +
        `the server starts; else it makes new ones, and the old owner key opens nothing.\n`,
    )
    return 0
  })
}
