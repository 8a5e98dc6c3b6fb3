import { Layout } from '../layout.tsx'
import { type FormRefusal, RefusalNotice } from './form-refusal.tsx'
import { PasskeyNote } from './passkey-note.tsx'
import { TextField } from './text-field.tsx'

/** Says what was written so far on the page that makes the owner, and why it could not be taken. */
export interface SetupPageProps {
  readonly action: string
  readonly name?: string | undefined
  readonly address?: string | undefined
  readonly refusal?: FormRefusal | undefined
}

/** Renders the page of the one-time link that makes the owner of a new server. */
export function SetupPage({ action, name, address, refusal }: SetupPageProps) {
  return (
    <Layout title="Set up this server" styles={['accounts.css']} scripts={['passkeys.js']}>
      <article class="account-form">
        <p class="kicker">New server</p>
        <h1>Set up this server</h1>
        <p class="lede">You become its owner: you invite the teachers, and you can see and change everything.</p>
        <RefusalNotice refusal={refusal} />
        <form method="post" action={action} id="setup">
          <TextField name="name" label="Your name" autocomplete="name" value={name} refusal={refusal} />
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
            autocomplete="new-password"
            hint="10 characters or more. A few words that only you put together are good."
            refusal={refusal}
          />
          <p class="way-on">
            <button type="submit">Become the owner</button>
          </p>
        </form>
        <div class="passkey-way" data-passkey="setup" data-address={action}>
          <h2>Or without a password</h2>
          <p>Write your name and address above, then let this device keep a passkey for you.</p>
          <PasskeyNote label="Become the owner with a passkey" />
        </div>
      </article>
    </Layout>
  )
}
