import { hashToken } from '../../text/token-hash.ts'
import type { ApiKey } from '../../vocabulary/api-key.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { Scope } from '../../vocabulary/principal.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import { makeKeySecret } from './key-secret.ts'
import type { PeopleServices } from './people-services.ts'

/** Says what a key is to be: its name, what it is for, and when it ends, in milliseconds UTC. */
export interface KeyOrder {
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly expiresAt?: number | undefined
}

/**
 * Makes an API key for the asker's organisation and tells its secret, this once: only the hash is kept. Throws
 * `forbidden` for a scope that the asking key lacks itself, and `invalid-request` for an end that has passed.
 */
export async function makeKey(
  services: PeopleServices,
  asker: Asker,
  { name, scopes, expiresAt }: KeyOrder,
): Promise<{ key: ApiKey; secret: string }> {
  const { principal } = asker
  const lacking = principal.kind === 'key' ? scopes.find(scope => !principal.scopes.includes(scope)) : undefined
  if (lacking !== undefined)
    throw new QuizwrightError('forbidden', `A key makes no key that may do more; this one lacks "${lacking}".`)
  const madeAt = services.clock()
  if (expiresAt !== undefined && expiresAt <= madeAt) throw endsInThePast()
  const secret = makeKeySecret(services.newToken())
  const event = describeChange(services, asker, {
    action: 'key-made',
    at: madeAt,
    details: { name, scopes: [...scopes] },
  })
  const key: ApiKey = {
    ...{ id: services.newId('ak'), name, scopes: [...new Set(scopes)], isOwner: false, madeAt },
    ...(event.actor.id !== undefined && { madeBy: event.actor.id }),
    ...(expiresAt !== undefined && { expiresAt }),
  }
  const stored = { key, organisation: asker.organisation, secretHash: hashToken(secret) }
  await services.store.keys.add(stored, { ...event, resource: key.id })
  return { key, secret }
}

function endsInThePast(): QuizwrightError {
  const detail = 'The key would have ended already.'
  return new QuizwrightError('invalid-request', detail, [{ pointer: '/expiresAt', detail }])
}
