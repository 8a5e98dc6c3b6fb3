import type { PersonSessionId } from '../../src/vocabulary/identifiers.ts'
import { DoneNotice } from './form-refusal.tsx'
import { sayAgo } from './say-ago.ts'
import type { SectionNotes } from './section-notes.ts'

const ways = { password: 'with a password', passkey: 'with a passkey', provider: 'by way of a provider' } as const

/** Is one session as the account page tells of it; times are milliseconds UTC. */
export interface SessionRow {
  readonly id: PersonSessionId
  readonly device: string
  readonly method: keyof typeof ways
  readonly madeAt: number
  readonly seenAt: number
}

/** Says where a person is signed in, which session asks, and what time it is. */
export interface SessionsSectionProps extends SectionNotes {
  readonly sessions: readonly SessionRow[]
  readonly current: PersonSessionId
  readonly now: number
}

/** Renders the part of the account page that lists sessions and ends them. */
export function SessionsSection({ sessions, current, now, done }: SessionsSectionProps) {
  const others = sessions.filter(({ id }) => id !== current)
  return (
    <section id="sessions-section" aria-labelledby="sessions-title">
      <h2 id="sessions-title">Where you are signed in</h2>
      <DoneNotice message={done} />
      <ul class="entries-list">
        {sessions.map(session => (
          <li>
            <div>
              <strong>{session.device}</strong>
              {session.id === current && <span class="mark-this"> · this one</span>}
              <p class="fine">
                Signed in {sayAgo(now - session.madeAt)} {ways[session.method]}; last seen{' '}
                {sayAgo(now - session.seenAt)}
              </p>
            </div>
            {session.id !== current && (
              <EndForm address={`/account/sessions/${session.id}/end`}>
                End<span class="visually-hidden"> the session of {session.device}</span>
              </EndForm>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && <EndForm address="/account/sessions/end-others">End all others</EndForm>}
    </section>
  )
}

function EndForm({ address, children }: { readonly address: string; readonly children: unknown }) {
  return (
    <form method="post" action={address} hx-post={address} hx-target="#sessions-section" hx-swap="outerHTML">
      <button type="submit" class="secondary small">
        {children}
      </button>
    </form>
  )
}
