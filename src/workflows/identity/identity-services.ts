import type { IdentityProvider } from '../../accounts/identity-provider.ts'
import type { Accounts } from '../../accounts/open-accounts.ts'
import type { PasswordWork } from '../../accounts/password-work.ts'
import type { IdentityEvent } from '../../vocabulary/identity-event.ts'
import type { Services } from '../services.ts'

/** Is a letter to one person, in plain text. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * Holds what the workflows of identity need: people, the queue of work on passwords, time and chance, and where events
 * are told. `mail` sends a letter and `provider` signs people in, each where it is set up. `later` does a task after the
 * answer has gone, so that its time tells nothing.
 */
export interface IdentityServices extends Pick<Services, 'clock' | 'newId' | 'newToken'> {
  readonly accounts: Accounts
  readonly passwords: PasswordWork
  readonly audit: (event: IdentityEvent) => void
  readonly later: (task: () => Promise<void>) => void
  readonly mail?: ((letter: Letter) => Promise<void>) | undefined
  readonly provider?: IdentityProvider | undefined
}

/** Says from where somebody asks: the address of the client, and its device in words. */
export interface Visitor {
  readonly client: string
  readonly device: string
}
