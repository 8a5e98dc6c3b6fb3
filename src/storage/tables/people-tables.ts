import type { ApiKeyId, AuditEventId, InvitationId, OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'

/** Types the tables of keys, invitations and the record of changes. Flags are 0 or 1. */
export interface PeopleTables {
  api_keys: {
    id: ApiKeyId
    organisation: OrganisationId
    name: string
    secret_hash: string
    scopes: string
    is_owner: number
    made_by: string | null
    made_at: number
    last_used_at: number | null
    expires_at: number | null
    revoked_at: number | null
  }
  invitations: {
    id: InvitationId
    organisation: OrganisationId
    role: MemberRole
    note: string
    token_hash: string
    made_at: number
    expires_at: number
    accepted_by: PersonId | null
    ended_at: number | null
  }
  audit_events: {
    id: AuditEventId
    at: number
    organisation: OrganisationId
    actor_kind: string
    actor: string | null
    action: string
    resource: string | null
    details: string
    request_id: string | null
  }
}
