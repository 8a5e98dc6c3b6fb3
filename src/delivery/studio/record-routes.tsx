import { Hono } from 'hono'
import { RecordPage } from '../../../views/studio/record-page.tsx'
import { listAudit } from '../../workflows/people/list-audit.ts'
import { listKeys } from '../../workflows/people/list-keys.ts'
import { listMembers } from '../../workflows/people/list-members.ts'
import { readAuditCursor, writeAuditCursor } from '../audit-cursor.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { askerOf, permit } from '../guards/permit.ts'
import { namesInRecord } from './names-in-record.ts'
import type { StudioContext } from './organisation-pages.ts'

const ofPage = 50

/** Makes the route of the record of changes, page by page. */
export function recordRoutes(context: StudioContext): Hono<DeliveryEnv> {
  const { people, classes } = context
  return new Hono<DeliveryEnv>().get('/studio/record', permit('read-audit', context), async c => {
    const asker = askerOf(c)
    const before = readAuditCursor(c.req.query('cursor'))
    const { events, hasMore } = await listAudit(people, asker, { before, limit: ofPage })
    const [members, keys] = [await listMembers(people, asker), await listKeys(people, asker)]
    const names = new Map<string, string>([
      ...members.map(({ person, name }) => [person, name] as const),
      ...keys.map(({ id, name }) => [id, `key “${name}”`] as const),
      ['server', 'the server'],
      ...(classes === undefined ? [] : await namesInRecord(classes, asker.organisation, events)),
    ])
    const next = hasMore ? writeAuditCursor(events) : undefined
    const older = next && `/studio/record?${new URLSearchParams({ cursor: next })}`
    return c.html(<RecordPage events={events} names={names} older={older} />)
  })
}
