import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { silentLog } from '../delivery/delivery-context.ts'
import { EmailAddress } from '../vocabulary/person.ts'
import { makeResetLink } from '../workflows/identity/reset-password.ts'
import { makePeopleServices } from '../workflows/people/make-people-services.ts'
import { fail } from './fail.ts'
import { keepSecret } from './keep-secret.ts'
import { openIdentity } from './open-identity.ts'
import { usage } from './usage.ts'
import { type UsedDatabase, useDatabase } from './use-database.ts'

const help = `quizwright reset-link ADDRESS

Prints a link with which the person of an email address sets a new password: it works once, within an hour. Hand it on
over a way that you trust. The database is that of DATABASE_URL; PUBLIC_URL begins the link.

  --help   print this`

/** Runs `quizwright reset-link`. Returns the exit code: 0 printed, 1 nobody has that address, 2 usage or a bad setting. */
export async function resetLink(args: readonly string[]): Promise<number> {
  const options = { help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const address = EmailAddress.safeParse(positionals[0])
  if (positionals.length !== 1 || !address.success) return usage(help, 'One email address is needed.')
  return useDatabase(async used => {
    const link = await makeLink(used, address.data)
    if (link === undefined) return fail(`There is no account of ${address.data}.`, 1)
    process.stdout.write(`${link}\n`)
    return 0
  })
}

async function makeLink({ config, connection, services }: UsedDatabase, address: string): Promise<string | undefined> {
  const secret = config.sessionSecret ?? (await keepSecret(join(config.dataFolder, 'session-secret')))
  const people = makePeopleServices(services, connection)
  const { identity } = await openIdentity(connection, { services, people, config, secret, log: silentLog })
  const person = await identity.accounts.people.findByAddress(address)
  if (person === undefined) return undefined
  const site = config.publicUrl ?? `http://localhost:${config.port}`
  return `${site}/reset/${await makeResetLink(identity, person.id)}`
}
