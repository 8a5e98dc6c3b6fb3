import { describe, expect, it } from 'vitest'
import { openOutbox } from '../../../src/storage/outbox/open-outbox.ts'
import { openWebhooks } from '../../../src/storage/webhooks/open-webhooks.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { openClassroom } from '../../samples/open-classroom.ts'
import { sampleEvent, serverSecret } from '../../samples/sample-audit.ts'

describe.each(libraryMakers)('deleting attempts in $store', ({ make }) => {
  it('forgets since when a webhook fails where no message waits for it any more, and only there', async () => {
    const room = await openClassroom(make)
    const { connection } = room.made
    const [webhooks, outbox] = [openWebhooks(connection, serverSecret), openOutbox(connection)]
    const { view } = await startAttempt(room.services, 'qz_tunnel')
    const attempt = view.attempt.id
    for (const id of ['wh_only', 'wh_more'] as const) {
      const webhook = { id, organisation: houseOrganisation, url: 'https://x.example/', events: [], active: true }
      await webhooks.add({ webhook: { ...webhook, madeAt: 1 }, secret: 'whsec_' }, sampleEvent('webhook-added'))
      await webhooks.noteFailing(id, 7)
      const message = { organisation: houseOrganisation, destination: id, kind: 'webhook', body: {}, madeAt: 1 }
      await outbox.write([{ ...message, id: `ms_${id}`, attempt }])
      if (id === 'wh_more') await outbox.write([{ ...message, id: 'ms_other' }])
    }
    expect(await room.classes.store.eraseAttempt(attempt)).toBe(true)
    expect((await webhooks.find('wh_only'))?.webhook.failingSince).toBeUndefined()
    expect((await webhooks.find('wh_more'))?.webhook.failingSince).toBe(7)
    await room.close()
  })
})
