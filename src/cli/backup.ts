import { parseArgs } from 'node:util'
import { copySqlite } from '../storage/transfer/copy-sqlite.ts'
import { writeBackup } from '../storage/transfer/write-backup.ts'
import { endInOneLine } from './end-in-one-line.ts'
import { printDigests } from './print-digests.ts'
import { makeProgressLine } from './progress-line.ts'
import { readDatabaseAddress } from './read-database-address.ts'
import { usage } from './usage.ts'

const help = `quizwright backup --out FILE [--database ADDRESS] [--force] [--native] [--json]

Saves all that the database holds at one moment into a file, while the server goes on. The file can be restored into
either kind of database. It holds personal data and is readable for its owner alone.

  --out FILE          the file to write; it appears only once it is whole
  --database ADDRESS  the database (default: DATABASE_URL, else file:data/quizwright.db)
  --force             write over a file that is there
  --native            write a copy of the SQLite file instead, checked by SQLite itself
  --json              print what was saved as JSON
  --help              print this

Exit codes: 0 saved, 1 not saved, 2 usage or a bad setting.`

/** Runs `quizwright backup`. Returns the exit code: 0 saved, 1 not saved, 2 usage or a bad setting. */
export async function backup(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      database: { type: 'string' },
      force: { type: 'boolean', default: false },
      native: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const { out, force } = values
  if (out === undefined) return usage(help, '--out FILE is needed.')
  const address = readDatabaseAddress('--database', values.database)
  if ('fault' in address) return usage(`quizwright: ${address.fault}`)
  const progress = makeProgressLine(process.stderr, Date.now)
  return endInOneLine([address.url], async () => {
    const options = { force, madeAt: Date.now(), tell: progress.tell }
    const write = values.native ? copySqlite : writeBackup
    const digests = await write(address.url, out, options).finally(progress.clear)
    printDigests(
      digests,
      values.json ? { file: out, format: values.native ? 'sqlite' : 'quizwright-backup' } : undefined,
    )
    process.stderr.write(`${out} is whole. ${keysBeside(address.dataFolder)}\n`)
    return 0
  })
}

/** Says what a server needs beside its database. */
const keysBeside = (folder: string): string =>
  `Keep with it, in a safe place, the keys that the server keeps outside the database: owner-key and session-secret in ${folder}.`
