import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Outbox, openOutbox } from '../../../src/storage/outbox/open-outbox.ts'
import { openWebhooks, type Webhooks } from '../../../src/storage/webhooks/open-webhooks.ts'
import type { WebhookId } from '../../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import type { WebhookEvent } from '../../../src/vocabulary/webhook.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type OpenSample, openSample } from '../../samples/open-sample.ts'
import { sampleEvent, serverSecret } from '../../samples/sample-audit.ts'
import { sampleBank } from '../../samples/sample-bank.ts'
import { storeSample } from '../../samples/sample-services.ts'

describe.each(libraryMakers)('what webhooks are told over $store', ({ make }) => {
  let sample: OpenSample
  let webhooks: Webhooks
  let outbox: Outbox
  beforeEach(async () => {
    sample = await openSample(make)
    webhooks = openWebhooks(sample.made.connection, serverSecret)
    outbox = openOutbox(sample.made.connection)
  })
  afterEach(() => sample.close())
  const subscribe = (id: WebhookId, ...events: WebhookEvent[]) =>
    webhooks.add(
      {
        webhook: { id, organisation: houseOrganisation, url: 'https://a.example', events, active: true, madeAt: 1 },
        secret: 'whsec_AAAA',
      },
      sampleEvent('webhook-added'),
    )
  const told = async (id: WebhookId) => {
    const claimed = await outbox.claim({ now: Number.MAX_SAFE_INTEGER, lease: 0, most: 50 })
    return claimed.filter(({ destination }) => destination === id).map(({ body }) => body)
  }

  it('is each submission, once, with its grade and without a response', async () => {
    await subscribe('wh_results', 'attempt.submitted')
    await subscribe('wh_both', 'bank.changed', 'attempt.submitted')
    await subscribe('wh_banks', 'bank.changed')
    const key = await sample.start()
    await Promise.all([submitAttempt(sample.services, key), submitAttempt(sample.services, key)])
    const { attempt, grade } = await submitAttempt(sample.services, key)
    const timestamp = new Date(attempt.submittedAt ?? 0).toISOString()
    const body = { type: 'attempt.submitted', timestamp, data: { attempt, grade } }
    expect(await told('wh_results')).toEqual([body])
    expect(await outbox.list('wh_results', { limit: 9 })).toHaveLength(1)
    expect(await outbox.list('wh_both', { limit: 9 })).toHaveLength(1)
    expect(await outbox.list('wh_banks', { limit: 9 })).toEqual([])
  })

  it('is who it was, and never what the student was granted', async () => {
    await subscribe('wh_results', 'attempt.submitted')
    const student = { id: 'st_ada', accommodation: { timeFactor: 1.5, noTimer: true } } as const
    const { view, token } = await startAttempt(sample.services, 'qz_tunnel', student)
    await submitAttempt(sample.services, { attempt: view.attempt.id, token })
    const [body] = (await told('wh_results')) as { data: { attempt: object } }[]
    expect(body?.data.attempt).toMatchObject({ id: view.attempt.id, student: 'st_ada' })
    expect(JSON.stringify(body)).not.toMatch(/accommodation|timeFactor/)
  })

  it('is nothing where a submission does not hold', async () => {
    await subscribe('wh_results', 'attempt.submitted')
    const { attempt } = await sample.start()
    const failing = sample.services.library.submitAttempt({
      attempt,
      submittedAt: 5,
      grade: () => ({ marks: 1, maxMarks: 1, fraction: 1 }),
      messages: () => {
        throw new Error('no message')
      },
    })
    await expect(failing).rejects.toThrow('no message')
    expect((await sample.services.library.findAttempt(attempt))?.grade).toBeUndefined()
    expect(await outbox.list('wh_results', { limit: 9 })).toEqual([])
  })

  it('is each new version of a bank, and nothing where storing it changed nothing', async () => {
    await subscribe('wh_banks', 'bank.changed')
    await storeSample(sample.services)
    expect(await told('wh_banks')).toEqual([])
    await storeSample(sample.services, { bank: sampleBank({ title: 'Renamed' }) })
    expect(await told('wh_banks')).toMatchObject([
      { type: 'bank.changed', data: { bank: { id: 'qb_tunnel', title: 'Renamed', version: 2 } } },
    ])
  })

  it('is nothing to a webhook that is switched off', async () => {
    await subscribe('wh_off', 'attempt.submitted')
    await webhooks.change('wh_off', { active: false }, sampleEvent('webhook-changed'))
    await submitAttempt(sample.services, await sample.start())
    expect(await outbox.list('wh_off', { limit: 9 })).toEqual([])
  })
})
