import { sql } from 'kysely'
import type { MessageId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'
import type { ClaimedMessage } from './outbox-message.ts'

interface ClaimedRow {
  readonly number: number
  readonly id: MessageId
  readonly organisation: OrganisationId
  readonly destination: string
  readonly kind: string
  readonly body: string
  readonly made_at: number
  readonly tries: number
}

/**
 * Takes messages that are due, at most one of each destination: the first that is still to be sent. One that was never
 * tried is due at once, whatever the clock said of the machine that wrote it. One that a worker took and did not settle
 * until its lease ended is taken like one that waits. The cost grows with the number of destinations that wait, not with
 * that of their messages.
 * Source: PostgreSQL wiki, "Loose indexscan"; PostgreSQL documentation, SELECT, "SKIP LOCKED".
 */
export async function claimMessages(
  { database, dialect }: Connection,
  { now, lease, most }: { readonly now: number; readonly lease: number; readonly most: number },
): Promise<ClaimedMessage[]> {
  // Two workers over PostgreSQL pass over what the other is just taking; over SQLite a statement has the write lock.
  const locking = dialect === 'postgres' ? sql`for update of o skip locked` : sql``
  const { rows } = await sql<ClaimedRow>`
    with recursive places(destination) as (
      select min(destination) from outbox where open = 1
      union all
      select (select min(o.destination) from outbox o where o.open = 1 and o.destination > places.destination)
      from places where places.destination is not null
    ), heads(number) as (
      select (select min(o.number) from outbox o where o.open = 1 and o.destination = places.destination)
      from places where places.destination is not null
    ), picked as materialized (
      select o.number from outbox o join heads on heads.number = o.number
      where o.open = 1 and (
        o.state = 'pending' or (o.state = 'failed' and o.due_at <= ${now})
        or (o.state = 'sending' and o.lease_until <= ${now})
      ) and not exists (
        select 1 from outbox e
        where e.open = 1 and e.destination = o.destination and e.state = 'sending' and e.lease_until > ${now}
      )
      order by o.due_at, o.number limit ${most} ${locking}
    )
    update outbox set state = 'sending', tries = tries + 1, lease_until = ${now + lease}
    where number in (select number from picked)
    returning number, id, organisation, destination, kind, body, made_at, tries`.execute(database)
  return rows.map(readClaimed).toSorted((a, b) => a.number - b.number)
}

function readClaimed({ made_at: madeAt, body, ...row }: ClaimedRow): ClaimedMessage {
  return { ...row, body: JSON.parse(body), madeAt }
}
