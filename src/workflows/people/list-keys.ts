import type { ApiKey } from '../../vocabulary/api-key.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { PeopleServices } from './people-services.ts'

/** Lists the keys of the asker's organisation, also those that have ended, the oldest first; never a secret. */
export async function listKeys({ store }: PeopleServices, { organisation }: Asker): Promise<ApiKey[]> {
  return store.keys.list(organisation)
}
