import type { Kysely, Selectable } from 'kysely'
import type { AuditAction, AuditActor, AuditEvent } from '../../vocabulary/audit-event.ts'
import type { AuditEventId, OrganisationId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'
import type { Tables } from '../tables.ts'
import { recordAudit } from './record-audit.ts'

/** Says which part of the record of changes is asked for: the `limit` latest entries before the one named. */
export interface AuditPart {
  readonly organisation: OrganisationId
  readonly before?: { readonly at: number; readonly id: AuditEventId } | undefined
  readonly limit: number
}

/** Keeps the record of changes, to which is only added. `add` is for what is no change of the database itself. */
export interface StoredAudit {
  readonly add: (event: AuditEvent) => Promise<void>
  /** Lists entries of one organisation, the latest first. */
  readonly list: (part: AuditPart) => Promise<AuditEvent[]>
}

/** Opens the record of changes of a database. */
export function storedAudit({ database }: Connection): StoredAudit {
  return { add: event => recordAudit(database, event), list: part => listEvents(database, part) }
}

async function listEvents(database: Kysely<Tables>, { organisation, before, limit }: AuditPart): Promise<AuditEvent[]> {
  const all = database.selectFrom('audit_events').selectAll().where('organisation', '=', organisation)
  const rest =
    before === undefined
      ? all
      : all.where(({ eb, and, or }) =>
          or([eb('at', '<', before.at), and([eb('at', '=', before.at), eb('id', '<', before.id)])]),
        )
  const rows = await rest.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(readEvent)
}

function readEvent(row: Selectable<Tables['audit_events']>): AuditEvent {
  const { id, at, organisation, resource, request_id: requestId } = row
  return {
    ...{ id, at, organisation },
    actor: { kind: row.actor_kind as AuditActor['kind'], ...(row.actor !== null && { id: row.actor }) },
    action: row.action as AuditAction,
    ...(resource !== null && { resource }),
    details: JSON.parse(row.details),
    ...(requestId !== null && { requestId }),
  }
}
