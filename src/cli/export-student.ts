import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { TransferFault } from '../storage/transfer/transfer-fault.ts'
import { writeWholeFile } from '../storage/transfer/write-stream.ts'
import { serverFor } from '../vocabulary/asker.ts'
import { exportStudent as readRecord } from '../workflows/classes/student-records.ts'
import { fail } from './fail.ts'
import { reasonOf } from './read-text-file.ts'
import { usage } from './usage.ts'
import { withStudent } from './with-student.ts'

const help = `quizwright export-student ID [--out FILE]

  Prints all that is kept of one student as JSON: roster entry, classes, accommodations, and every attempt with its
  responses, scores and grade. The database is the one that DATABASE_URL names; the server may run meanwhile.

  --out FILE   writes it to a file instead, for its owner alone
  --help       print this

Exit codes: 0 ok, 1 no such student or no database, 2 usage or a bad setting.`

/** Runs `quizwright export-student` and gives the exit code. */
export async function exportStudent(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const [id, ...extra] = positionals
  if (id === undefined || extra.length > 0) return usage(help, 'One ID of a student is needed.')
  return withStudent(id, async ({ classes, student }) => {
    const organisation = await classes.store.findOrganisationOf(student)
    if (organisation === undefined) return fail(`There is no student "${student}".`, 1)
    const text = `${JSON.stringify(await readRecord(classes, serverFor(organisation), student), null, 2)}\n`
    return values.out === undefined ? print(text) : save(values.out, text)
  })
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

async function save(file: string, text: string): Promise<number> {
  try {
    await writeWholeFile(file, beside => writeFile(beside, text, { mode: 0o600 }), { force: true })
    return 0
  } catch (error) {
    if (error instanceof TransferFault) throw error
    return fail(`${file} cannot be written: ${reasonOf(error)}.`, 1)
  }
}
