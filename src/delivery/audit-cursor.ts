import type { AuditEvent } from '../vocabulary/audit-event.ts'
import { AuditEventId } from '../vocabulary/identifiers.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

/** Writes the cursor of the page that follows these entries, opaque to clients. Nothing follows none. */
export function writeAuditCursor(events: readonly AuditEvent[]): string | undefined {
  const last = events.at(-1)
  return last && Buffer.from(`${last.at} ${last.id}`).toString('base64url')
}

/** Reads a cursor back: the entry before which the page begins. Throws `invalid-request` for what was not given here. */
export function readAuditCursor(cursor: string | undefined): { at: number; id: AuditEventId } | undefined {
  if (cursor === undefined) return undefined
  const [at = '', given] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const id = AuditEventId.safeParse(given)
  if (/^\d{1,15}$/.test(at) && id.success) return { at: Number(at), id: id.data }
  const detail = 'This cursor was not given here; begin again without one.'
  throw new QuizwrightError('invalid-request', detail, [{ pointer: '/query/cursor', detail }])
}
