import type { Asker } from '../../vocabulary/asker.ts'
import type { ApiKeyId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import type { PeopleServices } from './people-services.ts'

/**
 * Revokes a key of the asker's organisation; from now on it opens nothing. Throws `key-not-found` where there is no such
 * key that is still good, and `forbidden` for the owner key, which `quizwright owner-key --new` replaces.
 */
export async function revokeKey(services: PeopleServices, asker: Asker, id: ApiKeyId): Promise<void> {
  const { clock, store } = services
  const keys = await store.keys.list(asker.organisation)
  if (keys.some(key => key.id === id && key.isOwner && key.revokedAt === undefined))
    throw new QuizwrightError('forbidden', 'The owner key is replaced by "quizwright owner-key --new" on the server.')
  const at = clock()
  const event = describeChange(services, asker, { action: 'key-revoked', resource: id, at })
  if (!(await store.keys.revoke(asker.organisation, id, at, event))) throw new QuizwrightError('key-not-found')
}
