import type { PasskeyId } from '../../src/vocabulary/identifiers.ts'
import { DoneNotice, RefusalNotice } from './form-refusal.tsx'
import { PasskeyNote } from './passkey-note.tsx'
import { sayAgo } from './say-ago.ts'
import type { SectionNotes } from './section-notes.ts'
import { SignInAgain } from './sign-in-again.tsx'

/** Is one passkey as the account page tells of it; times are milliseconds UTC. */
export interface PasskeyRow {
  readonly id: PasskeyId
  readonly name: string
  readonly madeAt: number
  readonly usedAt: number | undefined
}

/** Says which passkeys a person has, and whether they signed in lately enough to add one. */
export interface PasskeysSectionProps extends SectionNotes {
  readonly passkeys: readonly PasskeyRow[]
  readonly isFresh: boolean
  readonly now: number
}

/** Renders the part of the account page that lists, names, removes and adds passkeys. */
export function PasskeysSection({ passkeys, isFresh, now, done, refusal }: PasskeysSectionProps) {
  return (
    <section id="passkeys-section" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">Passkeys</h2>
      <DoneNotice message={done} />
      <RefusalNotice refusal={refusal} />
      {passkeys.length === 0 && (
        <p>A passkey signs you in with what unlocks your device. No password of yours can then be stolen.</p>
      )}
      <ul class="entries-list">
        {passkeys.map(passkey => (
          <li>
            <Naming passkey={passkey} now={now} />
            <SendForm address={`/account/passkeys/${passkey.id}/remove`}>
              <button type="submit" class="secondary small">
                Remove<span class="visually-hidden"> the passkey {passkey.name}</span>
              </button>
            </SendForm>
          </li>
        ))}
      </ul>
      {isFresh ? (
        <div class="passkey-way" data-passkey="add">
          <PasskeyNote label="Add a passkey" />
        </div>
      ) : (
        <SignInAgain what="add a passkey" />
      )}
    </section>
  )
}

function Naming({ passkey, now }: { readonly passkey: PasskeyRow; readonly now: number }) {
  const id = `name-${passkey.id}`
  const used = passkey.usedAt === undefined ? 'not used yet' : `last used ${sayAgo(now - passkey.usedAt)}`
  return (
    <SendForm address={`/account/passkeys/${passkey.id}/name`}>
      <label for={id} class="visually-hidden">
        Name of the passkey {passkey.name}
      </label>
      <span class="naming">
        <input id={id} name="name" value={passkey.name} maxlength={60} required autocomplete="off" />
        <button type="submit" class="secondary small">
          Rename<span class="visually-hidden"> the passkey {passkey.name}</span>
        </button>
      </span>
      <p class="fine">
        Added {sayAgo(now - passkey.madeAt)}; {used}
      </p>
    </SendForm>
  )
}

function SendForm({ address, children }: { readonly address: string; readonly children: unknown }) {
  return (
    <form method="post" action={address} hx-post={address} hx-target="#passkeys-section" hx-swap="outerHTML">
      {children}
    </form>
  )
}
