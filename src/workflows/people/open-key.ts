import { hashToken, isTokenOf } from '../../text/token-hash.ts'
import { isLive } from '../../vocabulary/api-key.ts'
import type { Principal } from '../../vocabulary/principal.ts'
import { isKeySecret, keyMark } from './key-secret.ts'
import type { PeopleServices } from './people-services.ts'

const hour = 60 * 60 * 1_000

/**
 * Finds for which organisation and scopes a secret stands, or gives `undefined` where it opens nothing: unknown, revoked
 * or expired. The hour of its last use is noted.
 */
export async function openKey(
  { clock, store }: Pick<PeopleServices, 'clock' | 'store'>,
  secret: string,
): Promise<Extract<Principal, { kind: 'key' }> | undefined> {
  if (secret.startsWith(keyMark) && !isKeySecret(secret)) return undefined
  const found = await store.keys.findByHash(hashToken(secret))
  if (found === undefined || !isTokenOf(secret, found.secretHash)) return undefined
  const { id, scopes, lastUsedAt = 0 } = found.key
  const now = clock()
  if (!isLive(found.key, now)) return undefined
  // Whatever keeps the hour from being written, a full disk say, must not keep the key from opening.
  if (now - lastUsedAt >= hour) await store.keys.touch(id, now, hour).catch(() => {})
  return { kind: 'key', key: id, organisation: found.organisation, scopes }
}
