import type { Person } from '../../src/vocabulary/person.ts'
import { Layout } from '../layout.tsx'
import { PasskeysSection, type PasskeysSectionProps } from './passkeys-section.tsx'
import { PasswordSection, type PasswordSectionProps } from './password-section.tsx'
import { SessionsSection, type SessionsSectionProps } from './sessions-section.tsx'

/** Says whose account the page shows, and what each of its parts holds. */
export interface AccountPageProps {
  readonly person: Person
  readonly password: PasswordSectionProps
  readonly passkeys: PasskeysSectionProps
  readonly sessions: SessionsSectionProps
}

/** Renders a person's own account: how they sign in and where they are signed in. */
export function AccountPage({ person, password, passkeys, sessions }: AccountPageProps) {
  return (
    <Layout title="Your account" styles={['accounts.css']} scripts={['passkeys.js']} teacherPart="account">
      <article class="account">
        <p class="kicker">Your account</p>
        <h1>{person.name}</h1>
        <p>{person.address}</p>
        <form method="post" action="/sign-out" class="way-on">
          <button type="submit" class="secondary">
            Sign out
          </button>
        </form>
        <PasswordSection {...password} />
        <PasskeysSection {...passkeys} />
        <SessionsSection {...sessions} />
      </article>
    </Layout>
  )
}
