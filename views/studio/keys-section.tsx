import type { ApiKey } from '../../src/vocabulary/api-key.ts'
import { Scope } from '../../src/vocabulary/principal.ts'
import { DoneNotice, RefusalNotice } from '../accounts/form-refusal.tsx'
import { sayAgo } from '../accounts/say-ago.ts'
import type { SectionNotes } from '../accounts/section-notes.ts'
import { ActionForm, ToldOnce } from './action-form.tsx'

/** Says which keys the organisation has, and the secret of the one that was just made. */
export interface KeysSectionProps extends SectionNotes {
  readonly keys: readonly ApiKey[]
  readonly now: number
  readonly secret?: string | undefined
}

/** Is the id of the part of the page that lists keys. */
export const keysPart = 'keys-section'

/** Gives the name of the form field that stands for a scope. */
export function scopeField(scope: Scope): string {
  return `scope ${scope}`
}

/** Renders the part of the page that makes and revokes API keys. */
export function KeysSection({ keys, now, secret, done, refusal }: KeysSectionProps) {
  const good = keys.filter(({ revokedAt, expiresAt }) => revokedAt === undefined && (expiresAt ?? now + 1) > now)
  return (
    <section id={keysPart} aria-labelledby="keys-title">
      <h2 id="keys-title">API keys</h2>
      <p>
        A key lets a program act for this organisation. <a href="/docs/permissions">What each scope opens</a> ·{' '}
        <a href="/docs">API reference</a>
      </p>
      <DoneNotice message={done} />
      <RefusalNotice refusal={refusal} />
      {secret !== undefined && <ToldOnce label="Copy the key to the program that is to use it." text={secret} />}
      {good.length > 0 && (
        <ul class="entries-list">
          {good.map(key => (
            <li>
              <div>
                <strong>{key.name}</strong>
                <p class="fine">
                  {key.isOwner ? 'every scope' : key.scopes.join(', ')} · made {sayAgo(now - key.madeAt)} ·{' '}
                  {key.lastUsedAt === undefined ? 'never used' : `used ${sayAgo(now - key.lastUsedAt)}`}
                </p>
              </div>
              {!key.isOwner && (
                <ActionForm action={`/studio/people/keys/${key.id}/revoke`} part={keysPart}>
                  <button type="submit" class="secondary small">
                    Revoke<span class="visually-hidden"> {key.name}</span>
                  </button>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
      )}
      <ActionForm action="/studio/people/keys" part={keysPart} isSmall={false}>
        <div class="field">
          <label for="key-name">Name of a new key</label>
          <input id="key-name" name="name" maxlength={100} autocomplete="off" required />
        </div>
        <fieldset class="scopes">
          <legend>What it may be used for</legend>
          {Scope.options.map(scope => (
            <label>
              <input type="checkbox" name={scopeField(scope)} />
              <code>{scope}</code>
            </label>
          ))}
        </fieldset>
        <button type="submit">Make the key</button>
      </ActionForm>
    </section>
  )
}
