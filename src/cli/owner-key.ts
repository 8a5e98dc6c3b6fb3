import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import { openConnection } from '../storage/open-connection.ts'
import { openLibrary } from '../storage/open-library.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { makeServices } from '../workflows/make-services.ts'
import { renewOwnerKey } from '../workflows/people/keep-owner-key.ts'
import { makePeopleServices } from '../workflows/people/make-people-services.ts'
import { fail } from './fail.ts'
import { ownerKeyFile, secretFile } from './keep-secret.ts'
import { usage } from './usage.ts'

const help = `quizwright owner-key --new

  Makes a new owner key, keeps it in the data folder, prints it, and voids the old one. For a key that was lost or has
  become known; servers that run over the same database take it at once.

  --new    make a new key
  --help   this text

Settings in the environment: DATABASE_URL.
Exit codes: 0 made, 1 the database cannot be reached, 2 usage or a bad setting.`

/** Makes the owner key anew and gives the exit code. */
export async function ownerKey(args: readonly string[]): Promise<number> {
  const options = { new: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...args], options, strict: true })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  if (values.new !== true) return usage(help, '--new is needed, since it voids the key that holds now.')
  const reading = readConfig()
  if ('fault' in reading) return fail(reading.fault, 2)
  try {
    const file = ownerKeyFile(reading.config.dataFolder)
    const secret = await renew(reading.config, file)
    process.stdout.write(`Owner key (kept in ${file}, shown only now): ${secret}\n`)
    return 0
  } catch (error) {
    const reason = error instanceof QuizwrightError && error.cause instanceof Error ? error.cause : error
    return fail(`The key was not made: ${reason instanceof Error ? reason.message : String(reason)}.`, 1)
  }
}

async function renew({ databaseUrl }: Config, file: string): Promise<string> {
  const connection = await openConnection(databaseUrl)
  const library = openLibrary(connection)
  try {
    return await renewOwnerKey(makePeopleServices(makeServices(library), connection), secretFile(file))
  } finally {
    await library.close()
  }
}
