import type { Connection } from '../connection.ts'
import { type StoredAudit, storedAudit } from './stored-audit.ts'
import { type StoredInvitations, storedInvitations } from './stored-invitations.ts'
import { type StoredKeys, storedKeys } from './stored-keys.ts'
import { type StoredMembers, storedMembers } from './stored-members.ts'
import { type StoredOrganisations, storedOrganisations } from './stored-organisations.ts'

/** Is the store of organisations, who belongs to them, their keys, and the record of changes. */
export interface PeopleStore {
  readonly organisations: StoredOrganisations
  readonly members: StoredMembers
  readonly invitations: StoredInvitations
  readonly keys: StoredKeys
  readonly audit: StoredAudit
}

/** Opens the store of organisations over the one connection of a server. */
export function openPeopleStore(connection: Connection): PeopleStore {
  return {
    organisations: storedOrganisations(connection),
    members: storedMembers(connection),
    invitations: storedInvitations(connection),
    keys: storedKeys(connection),
    audit: storedAudit(connection),
  }
}
