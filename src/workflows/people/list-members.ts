import type { Asker } from '../../vocabulary/asker.ts'
import type { Member } from '../../vocabulary/member.ts'
import type { PeopleServices } from './people-services.ts'

/** Lists who belongs to the asker's organisation, the oldest member first. */
export async function listMembers({ store }: PeopleServices, { organisation }: Asker): Promise<Member[]> {
  return store.members.list(organisation)
}
