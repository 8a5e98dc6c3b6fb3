import { Layout } from '../layout.tsx'
import { DoneNotice, type FormRefusal, RefusalNotice } from './form-refusal.tsx'
import { PasskeyNote } from './passkey-note.tsx'
import { TextField } from './text-field.tsx'

/**
 * Says where to go on after signing in, what was written so far and why it was refused; `provider` names the identity
 * provider, where one is set up.
 */
export interface SignInPageProps {
  readonly next: string
  readonly address?: string | undefined
  readonly refusal?: FormRefusal | undefined
  readonly done?: string | undefined
  readonly provider?: string | undefined
}

/** Renders the page to sign in, for teachers: students need no account. */
export function SignInPage({ next, address, refusal, done, provider }: SignInPageProps) {
  return (
    <Layout title="Sign in" styles={['accounts.css']} scripts={['passkeys.js']}>
      <article class="account-form">
        <p class="kicker">For teachers</p>
        <h1>Sign in</h1>
        <DoneNotice message={done} />
        <RefusalNotice refusal={refusal} />
        <form method="post" action="/sign-in">
          <input type="hidden" name="next" value={next} />
          <TextField
            name="address"
            label="Email address"
            type="email"
            autocomplete="username"
            value={address}
            refusal={refusal}
          />
          <TextField
            name="password"
            label="Password"
            type="password"
            autocomplete="current-password"
            refusal={refusal}
          />
          <p class="way-on">
            <button type="submit">Sign in</button>
            <a class="quiet" href="/reset">
              Forgotten your password?
            </a>
          </p>
        </form>
        {provider !== undefined && (
          <p class="way-on">
            <a class="action secondary" href={`/sign-in/provider?next=${encodeURIComponent(next)}`}>
              Sign in with {provider}
            </a>
          </p>
        )}
        <div class="passkey-way" data-passkey="sign-in" data-next={next}>
          <h2>Or with a passkey</h2>
          <PasskeyNote label="Sign in with a passkey" />
        </div>
        <p class="fine">
          Students need no account: they open a quiz from its link, or <a href="/join">join their class</a> with its
          code.
        </p>
      </article>
    </Layout>
  )
}
