import { parseArgs } from 'node:util'
import { serverFor } from '../vocabulary/asker.ts'
import { houseOrganisation } from '../vocabulary/organisation.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { AttemptsFate, type ErasureReport } from '../vocabulary/student-record.ts'
import { eraseStudent as erase } from '../workflows/classes/student-records.ts'
import { fail } from './fail.ts'
import { usage } from './usage.ts'
import { withStudent } from './with-student.ts'

const help = `quizwright erase-student ID --attempts delete|keep [--json]

  Erases a student for good: roster entry, PIN, sign-ins and places in classes. The database is the one that DATABASE_URL
  names; the server may run meanwhile. A second time there is no such student.

  --attempts delete   deletes the student's attempts with every response
  --attempts keep     keeps them for the statistics as nobody's; nobody can open them
  --json              prints what was done as JSON
  --help              print this

Exit codes: 0 ok, 1 no such student or no database, 2 usage or a bad setting.`

/** Runs `quizwright erase-student` and gives the exit code. */
export async function eraseStudent(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { attempts: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const [id, ...extra] = positionals
  const fate = AttemptsFate.safeParse(values.attempts)
  if (id === undefined || extra.length > 0) return usage(help, 'One ID of a student is needed.')
  if (!fate.success) return usage(help, '--attempts is needed, with delete or keep.')
  return withStudent(id, async ({ classes, student }) => {
    const organisation = (await classes.store.findOrganisationOf(student)) ?? houseOrganisation
    const report = await erase(classes, serverFor(organisation), student, fate.data).catch(error => {
      if (error instanceof QuizwrightError && error.code === 'student-not-found') return undefined
      throw error
    })
    if (report === undefined) return fail(`There is no student "${student}".`, 1)
    process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : say(report))
    return 0
  })
}

function say({ student, found, ...counts }: ErasureReport): string {
  const { deletedAttempts, deletedResponses, keptAttempts, classes, sessions, messages, exports } = counts
  return [
    found ? `${student} is erased.` : `What came in of ${student} since the erasure is erased.`,
    `Attempts deleted: ${deletedAttempts}, with ${deletedResponses} responses. Attempts kept as nobody's: ${keptAttempts}.`,
    `Places in classes: ${classes}. Sign-ins ended: ${sessions}.`,
    `Messages to webhooks ${deletedAttempts > 0 ? 'deleted' : "made nobody's"}: ${messages}. Exports deleted: ${exports}.`,
    '',
  ].join('\n')
}
