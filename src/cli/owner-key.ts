import { parseArgs } from 'node:util'
import { renewOwnerKey } from '../workflows/people/keep-owner-key.ts'
import { makePeopleServices } from '../workflows/people/make-people-services.ts'
import { ownerKeyFile, secretFile } from './keep-secret.ts'
import { usage } from './usage.ts'
import { useDatabase } from './use-database.ts'

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
  return useDatabase(async ({ config, connection, services }) => {
    const file = ownerKeyFile(config.dataFolder)
    const secret = await renewOwnerKey(makePeopleServices(services, connection), secretFile(file))
    process.stdout.write(`Owner key (kept in ${file}, shown only now): ${secret}\n`)
    return 0
  })
}
