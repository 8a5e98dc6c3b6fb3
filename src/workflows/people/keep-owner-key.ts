import type { OwnerKeys } from '../../storage/people/stored-keys.ts'
import { hashToken } from '../../text/token-hash.ts'
import { theServer } from '../../vocabulary/asker.ts'
import { houseOrganisation } from '../../vocabulary/organisation.ts'
import { Scope } from '../../vocabulary/principal.ts'
import { describeChange } from '../describe-change.ts'
import { makeKeySecret } from './key-secret.ts'
import type { PeopleServices } from './people-services.ts'

/** Is where the owner key of a server lies; `read` gives `undefined` where there is none. */
export interface KeyFile {
  readonly read: () => string | undefined
  readonly write: (secret: string) => void
}

/**
 * Tells what became of the owner key at a start: `made` now, `kept` in its file, `voided` where that of the file opens
 * nothing since another was made, `elsewhere` where the database has one whose file is not here.
 */
export type OwnerKeyState = 'made' | 'kept' | 'voided' | 'elsewhere'

type Keeping = Pick<PeopleServices, 'clock' | 'newId' | 'newToken' | 'store'>

/**
 * Sees to it that the server's own organisation has an owner key: the one of the file, whose hash is stored if it isn't
 * yet, or a new one where neither file nor database has any. Of several servers that start at once over one database
 * one makes it. `secret` is there where the file has it.
 */
export async function keepOwnerKey(
  services: Keeping,
  file: KeyFile,
): Promise<{ state: OwnerKeyState; secret?: string }> {
  return services.store.keys.withOwnerKeys(async keys => {
    const secret = file.read()
    if (secret !== undefined) {
      const known = await keys.find(hashToken(secret))
      if (known === undefined) await add(services, keys, secret)
      return { state: known?.key.revokedAt === undefined ? 'kept' : 'voided', secret }
    }
    if (await keys.hasLive()) return { state: 'elsewhere' }
    const made = makeKeySecret(services.newToken())
    await add(services, keys, made)
    file.write(made)
    return { state: 'made', secret: made }
  })
}

/** Makes a new owner key, writes it to the file and voids every other one. Gives its secret. */
export async function renewOwnerKey(services: Keeping, file: KeyFile): Promise<string> {
  const secret = makeKeySecret(services.newToken())
  await services.store.keys.withOwnerKeys(async keys => {
    await keys.voidAll(services.clock())
    await add(services, keys, secret)
    file.write(secret)
  })
  return secret
}

/** Takes an owner key back that nobody has seen, since the start that made it failed. */
export async function forgetOwnerKey({ store }: Keeping, secret: string): Promise<void> {
  await store.keys.withOwnerKeys(keys => keys.forget(hashToken(secret)))
}

async function add(services: Keeping, keys: OwnerKeys, secret: string): Promise<void> {
  const key = {
    ...{ id: services.newId('ak'), name: 'Owner key', scopes: [...Scope.options], isOwner: true },
    madeAt: services.clock(),
  }
  const stored = { key, organisation: houseOrganisation, secretHash: hashToken(secret) }
  await keys.add(stored, describeChange(services, theServer, { action: 'owner-key-made', resource: key.id }))
}
