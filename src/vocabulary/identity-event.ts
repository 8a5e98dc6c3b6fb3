import type { PersonId } from './identifiers.ts'

/**
 * Is something that happened to how people prove who they are, for the record of changes. `client` is the address that
 * the request came from; `subject` names a passkey or says which way was tried. Nothing in it opens anything.
 */
export interface IdentityEvent {
  readonly kind:
    | 'owner-made'
    | 'signed-in'
    | 'sign-in-failed'
    | 'signed-out'
    | 'sessions-ended'
    | 'password-changed'
    | 'reset-asked'
    | 'reset-link-made'
    | 'password-reset'
    | 'passkey-added'
    | 'passkey-removed'
    | 'provider-linked'
  readonly person?: PersonId | undefined
  readonly client?: string | undefined
  readonly subject?: string | undefined
}
