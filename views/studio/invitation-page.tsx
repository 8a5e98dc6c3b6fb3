import type { MemberRole } from '../../src/vocabulary/principal.ts'
import { type FormRefusal, RefusalNotice } from '../accounts/form-refusal.tsx'
import { TextField } from '../accounts/text-field.tsx'
import { Layout } from '../layout.tsx'

/**
 * Says to what somebody is invited and where the form posts; `reader` is who has signed in, without whom an account is
 * made with what was written.
 */
export interface InvitationPageProps {
  readonly action: string
  readonly organisation: string
  readonly role: MemberRole
  readonly reader?: { readonly name: string; readonly address: string } | undefined
  readonly name?: string | undefined
  readonly address?: string | undefined
  readonly refusal?: FormRefusal | undefined
}

/** Renders the page of an invitation's link: one button for whoever has signed in, else a form that makes the account. */
export function InvitationPage({ action, organisation, role, reader, name, address, refusal }: InvitationPageProps) {
  return (
    <Layout title="Invitation" styles={['accounts.css']}>
      <article class="account-form">
        <p class="kicker">Invitation</p>
        <h1>{organisation}</h1>
        <p class="lede">
          You are invited as {role === 'teacher' ? 'a' : 'an'} {role}.
        </p>
        <RefusalNotice refusal={refusal} />
        <form method="post" action={action}>
          {reader === undefined ? (
            <NewAccount name={name} address={address} refusal={refusal} />
          ) : (
            <p>
              You are signed in as {reader.name} ({reader.address}).
            </p>
          )}
          <p class="way-on">
            <button type="submit">Join</button>
          </p>
        </form>
        {reader === undefined && (
          <p>
            You have an account here? <a href={`/sign-in?next=${encodeURIComponent(action)}`}>Sign in first</a>
          </p>
        )}
      </article>
    </Layout>
  )
}

function NewAccount({ name, address, refusal }: Pick<InvitationPageProps, 'name' | 'address' | 'refusal'>) {
  return (
    <>
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
    </>
  )
}
