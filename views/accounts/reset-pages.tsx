import { Layout } from '../layout.tsx'
import { type FormRefusal, RefusalNotice } from './form-refusal.tsx'
import { TextField } from './text-field.tsx'

/** Says whether this server sends mail, what was written, and why it was refused; `isAsked` once a link was asked for. */
export interface AskResetPageProps {
  readonly hasMail: boolean
  readonly isAsked?: boolean
  readonly address?: string | undefined
  readonly refusal?: FormRefusal | undefined
}

/** Renders the page that asks for a reset link, and what is said afterwards, the same for every address. */
export function AskResetPage({ hasMail, isAsked = false, address, refusal }: AskResetPageProps) {
  return (
    <Layout title="A new password" styles={['accounts.css']}>
      <article class="account-form">
        <p class="kicker">For teachers</p>
        <h1>A new password</h1>
        <RefusalNotice refusal={refusal} />
        {isAsked && <Asked />}
        {!isAsked && hasMail && <AskForm address={address} refusal={refusal} />}
        {!hasMail && (
          <p class="lede">
            This server sends no mail. Ask its owner for a link with which you can set a new password: it works once,
            within an hour.
          </p>
        )}
        <p class="way-on">
          <a class="quiet" href="/sign-in">
            Back to signing in
          </a>
        </p>
      </article>
    </Layout>
  )
}

function Asked() {
  return (
    <>
      <p class="done" tabindex={-1} autofocus>
        If there is an account of that address, a link is on its way to it.
      </p>
      <p>It works once, within an hour. Look among unwanted mail too.</p>
    </>
  )
}

function AskForm({ address, refusal }: Pick<AskResetPageProps, 'address' | 'refusal'>) {
  return (
    <form method="post" action="/reset">
      <p>Write the address of your account. You get a link with which you can set a new password.</p>
      <TextField
        name="address"
        label="Email address"
        type="email"
        autocomplete="username"
        value={address}
        refusal={refusal}
      />
      <p class="way-on">
        <button type="submit">Send the link</button>
      </p>
    </form>
  )
}

/** Says where the new password is sent, whose it is, and why it was refused. */
export interface NewPasswordPageProps {
  readonly action: string
  readonly address: string
  readonly refusal?: FormRefusal | undefined
}

/** Renders the page of a reset link. */
export function NewPasswordPage({ action, address, refusal }: NewPasswordPageProps) {
  return (
    <Layout title="Set a new password" styles={['accounts.css']}>
      <article class="account-form">
        <p class="kicker">For teachers</p>
        <h1>Set a new password</h1>
        <p>
          It will be that of <strong>{address}</strong>. Wherever that account is signed in, it will be signed out.
        </p>
        <RefusalNotice refusal={refusal} />
        <form method="post" action={action}>
          <input type="hidden" name="username" value={address} autocomplete="username" />
          <TextField
            name="password"
            label="New password"
            type="password"
            autocomplete="new-password"
            hint="10 characters or more. A few words that only you put together are good."
            refusal={refusal}
          />
          <p class="way-on">
            <button type="submit">Set the password</button>
          </p>
        </form>
      </article>
    </Layout>
  )
}
