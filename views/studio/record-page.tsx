import type { AuditEvent } from '../../src/vocabulary/audit-event.ts'
import { Layout } from '../layout.tsx'
import { sayAction, sayDetails, sayResource } from './say-change.ts'

/** Says which entries the page shows, the names of the people, keys, classes and students in them, and where older ones are. */
export interface RecordPageProps {
  readonly events: readonly AuditEvent[]
  readonly names: ReadonlyMap<string, string>
  readonly older?: string | undefined
}

const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** Renders the record of changes of an organisation, the latest first. Times are UTC. */
export function RecordPage({ events, names, older }: RecordPageProps) {
  return (
    <Layout title="Who changed what" styles={['accounts.css', 'studio.css']} teacherPart="people">
      <article class="account">
        <p class="kicker">
          <a href="/studio/people">People</a>
        </p>
        <h1>Who changed what</h1>
        {events.length === 0 && (
          <p>
            Nothing has been changed yet. <a href="/studio/people">Invite somebody</a>
          </p>
        )}
        <ul class="entries-list">
          {events.map(event => (
            <li>
              <div>
                <strong>{sayAction(event.action)}</strong>
                <p class="fine">
                  <time datetime={new Date(event.at).toISOString()}>{timeFormat.format(event.at)} UTC</time> ·{' '}
                  {saidOf(event, names).join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
        {older !== undefined && (
          <p class="way-on">
            <a class="action" href={older}>
              Older changes
            </a>
          </p>
        )}
      </article>
    </Layout>
  )
}

function saidOf(event: AuditEvent, names: ReadonlyMap<string, string>): string[] {
  const actor = event.actor.id ?? event.actor.kind
  const resource = event.resource === event.actor.id ? undefined : sayResource(event, names)
  return [names.get(actor) ?? actor, ...(resource === undefined ? [] : [resource]), ...sayDetails(event, names)]
}
