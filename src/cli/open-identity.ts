import { setTimeout as wait } from 'node:timers/promises'
import { makeIdentityProvider } from '../accounts/identity-provider.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import { openPasswordWork } from '../accounts/password-work.ts'
import type { Config } from '../config.ts'
import type { Log } from '../delivery/delivery-context.ts'
import { openMailer } from '../outbound/open-mailer.ts'
import type { Connection } from '../storage/connection.ts'
import type { IdentityServices } from '../workflows/identity/identity-services.ts'
import type { PeopleServices } from '../workflows/people/people-services.ts'
import { recordIdentityEvent } from '../workflows/people/record-identity-event.ts'
import type { Services } from '../workflows/services.ts'
import { makeCallProvider } from './call-provider.ts'

// Long enough for the answer to have left, so that its time tells nothing of the task.
const afterAnswer = 100

/**
 * Is identity as a running server has it. `later` does a task after the answer has gone; `settle` waits for what is still
 * done so.
 */
export interface OpenIdentity {
  readonly identity: IdentityServices
  readonly later: (task: () => Promise<void>) => void
  readonly settle: () => Promise<void>
}

/** Is what identity is opened with. */
export interface IdentityParts {
  readonly services: Services
  readonly people: PeopleServices
  readonly config: Config
  readonly secret: string
  readonly log: Log
}

/** Opens identity over the database of a server, with mail and an identity provider where they are set up. */
export async function openIdentity(
  connection: Connection,
  { services, people, config, secret, log }: IdentityParts,
): Promise<OpenIdentity> {
  const { clock, newId, newToken } = services
  const { mail, provider, outboundAllowed } = config
  const underWay = new Set<Promise<void>>()
  const later = (task: () => Promise<void>) => {
    const done = wait(afterAnswer)
      .then(task)
      .catch((err: unknown) => log.error({ err }, 'a task after an answer failed'))
    underWay.add(done)
    done.finally(() => underWay.delete(done))
  }
  const identity: IdentityServices = {
    accounts: await openAccounts(connection, { clock, newId, secret }),
    passwords: openPasswordWork(),
    ...{ clock, newId, newToken, later },
    audit: event => later(() => recordIdentityEvent(people, event)),
    ...(mail !== undefined && { mail: openMailer(mail) }),
    ...(provider !== undefined && {
      provider: makeIdentityProvider({ ...provider, call: makeCallProvider(provider.issuer, outboundAllowed) }),
    }),
  }
  return { identity, later, settle: async () => void (await Promise.all(underWay)) }
}
