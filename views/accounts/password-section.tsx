import { DoneNotice, RefusalNotice } from './form-refusal.tsx'
import type { SectionNotes } from './section-notes.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { TextField } from './text-field.tsx'

/** Says whether the person has a password, and whether they signed in lately enough to set a first one. */
export interface PasswordSectionProps extends SectionNotes {
  readonly address: string
  readonly hasPassword: boolean
  readonly isFresh: boolean
}

/** Renders the part of the account page that changes the password. */
export function PasswordSection({ address, hasPassword, isFresh, done, refusal }: PasswordSectionProps) {
  return (
    <section id="password-section" aria-labelledby="password-title">
      <h2 id="password-title">Password</h2>
      <DoneNotice message={done} />
      <RefusalNotice refusal={refusal} />
      {!hasPassword && <p>You have no password: you sign in with a passkey or by way of a provider.</p>}
      {!hasPassword && !isFresh ? (
        <SignInAgain what="set a password" />
      ) : (
        <form
          method="post"
          action="/account/password"
          hx-post="/account/password"
          hx-target="#password-section"
          hx-swap="outerHTML"
        >
          <input type="hidden" name="username" value={address} autocomplete="username" />
          {hasPassword && (
            <TextField
              name="current"
              label="Current password"
              type="password"
              autocomplete="current-password"
              refusal={refusal}
            />
          )}
          <TextField
            name="password"
            label="New password"
            type="password"
            autocomplete="new-password"
            hint="10 characters or more. You will be signed out everywhere else."
            refusal={refusal}
          />
          <p class="way-on">
            <button type="submit" class="secondary">
              {hasPassword ? 'Change the password' : 'Set a password'}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}
