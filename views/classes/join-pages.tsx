import { type Class, sayJoinCode } from '../../src/vocabulary/class.ts'
import { Layout } from '../layout.tsx'
import { Field } from './field.tsx'

/** Says what was typed as a class code so far, and why it was not taken. */
export interface JoinPageProps {
  readonly code?: string | undefined
  readonly refusal?: string | undefined
}

/** Renders the page that asks for the code of a class. */
export function JoinPage({ code, refusal }: JoinPageProps) {
  return (
    <Layout title="Join your class" styles={['classes.css']}>
      <article class="class-form">
        <p class="kicker">For students</p>
        <h1>Join your class</h1>
        <p>Your teacher has a code of six letters and digits for you.</p>
        <Refusal message={refusal} />
        <form method="post" action="/join">
          <Field
            name="code"
            label="Class code"
            value={code}
            max={20}
            autocapitalize="characters"
            isWrong={refusal !== undefined}
          />
          <p class="way-on">
            <button type="submit">Join</button>
            <a class="quiet" href="/">
              Go on without a class
            </a>
          </p>
        </form>
      </article>
    </Layout>
  )
}

/** Says which class is to be entered, what was typed so far, and why it was not taken. */
export interface ClassSignInPageProps {
  readonly of: Class
  readonly given?: { readonly name: string; readonly isShared: boolean } | undefined
  readonly refusal?: string | undefined
}

/** Renders the page that asks for a name of the roster and its PIN. What was typed as the PIN is never sent back. */
export function ClassSignInPage({ of, given, refusal }: ClassSignInPageProps) {
  return (
    <Layout title={`Sign in to ${of.name}`} styles={['classes.css']}>
      <article class="class-form">
        <p class="kicker">Class {sayJoinCode(of.joinCode)}</p>
        <h1>{of.name}</h1>
        <p>Sign in with your name and the PIN that your teacher gave you.</p>
        <Refusal message={refusal} />
        <form method="post" action={`/join/${of.joinCode}`}>
          <Field
            name="name"
            label="Your name, as on the class list"
            value={given?.name}
            max={200}
            autocomplete="name"
            isWrong={refusal !== undefined}
          />
          <Field
            name="pin"
            label="PIN, six digits"
            type="password"
            max={20}
            inputmode="numeric"
            autocomplete="off"
            isWrong={refusal !== undefined}
          />
          <label class="tick">
            <input type="checkbox" name="shared" value="yes" checked={given?.isShared} /> Others use this computer too
          </label>
          <p class="way-on">
            <button type="submit">Sign in</button>
            <a class="quiet" href="/join">
              Another class
            </a>
          </p>
        </form>
        <p class="fine">
          You stay signed in for 12 hours, or until the browser is closed on a computer that others use.
        </p>
      </article>
    </Layout>
  )
}

/** Renders why a form was not taken; its fields refer to it by the id `refusal`. */
export function Refusal({ message }: { readonly message: string | undefined }) {
  if (message === undefined) return null
  return (
    <p class="refusal" id="refusal" role="alert" tabindex={-1} autofocus>
      {message}
    </p>
  )
}
