import type { Connection } from '../../storage/connection.ts'
import { openPeopleStore } from '../../storage/people/open-people-store.ts'
import type { Services } from '../services.ts'
import type { PeopleServices } from './people-services.ts'

/** Makes the services of organisations over a connection; time and chance are those of the services given. */
export function makePeopleServices(
  { clock, newId, newToken }: Pick<Services, 'clock' | 'newId' | 'newToken'>,
  connection: Connection,
): PeopleServices {
  return { clock, newId, newToken, store: openPeopleStore(connection) }
}
