import type { PasskeyId, PersonId, PersonSessionId } from '../../vocabulary/identifiers.ts'

/**
 * Types the tables of people and of how they prove who they are. The first three are written by better-auth, which
 * keeps a time as text in ISO 8601 and a flag as 0 or 1; in the others times are milliseconds UTC. No secret is stored
 * as it is: passwords by argon2id, tokens by SHA-256.
 */
export interface IdentityTables {
  people: {
    id: PersonId
    name: string
    address: string
    address_verified: number
    image: string | null
    made_at: string
    changed_at: string
  }
  credentials: {
    id: string
    person: PersonId
    provider: string
    subject: string
    password: string | null
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: string | null
    refresh_token_expires_at: string | null
    scope: string | null
    made_at: string
    changed_at: string
  }
  verifications: {
    id: string
    identifier: string
    value: string
    expires_at: string
    made_at: string
    changed_at: string
  }
  person_sessions: {
    id: PersonSessionId
    token_hash: string
    person: PersonId
    method: 'password' | 'passkey' | 'provider'
    device: string
    made_at: number
    seen_at: number
    expires_at: number
  }
  passkeys: {
    id: PasskeyId
    person: PersonId
    credential: string
    public_key: string
    counter: number
    transports: string
    name: string
    made_at: number
    used_at: number | null
  }
  attempt_counts: { subject: string; count: number; ends_at: number }
}
