import { type ApiKey, isLive } from '../../vocabulary/api-key.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { PersonId } from '../../vocabulary/identifiers.ts'
import type { PeopleServices } from './people-services.ts'

/** Lists the keys of the asker's organisation, also those that have ended, the oldest first; never a secret. */
export async function listKeys({ store }: PeopleServices, { organisation }: Asker): Promise<ApiKey[]> {
  return store.keys.list(organisation)
}

/** Lists the keys that a person made for the asker's organisation and that still open, whether or not they belong to it. */
export async function listLiveKeysOf(services: PeopleServices, asker: Asker, person: PersonId): Promise<ApiKey[]> {
  const now = services.clock()
  return (await listKeys(services, asker)).filter(key => key.madeBy === person && isLive(key, now))
}
