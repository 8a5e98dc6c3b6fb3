import { theServer } from '../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { addWebhook } from '../../src/workflows/webhooks/add-webhook.ts'
import { testWebhook } from '../../src/workflows/webhooks/test-webhook.ts'
import { type OpenApp, ownerKey, type Sent } from './open-app.ts'

/** Names what was prepared: a webhook with a message that was given up, and a job that waits. */
export interface PreparedBackground {
  readonly webhook: string
  readonly delivery: string
  readonly job: string
}

/** Adds to an app what the calls of `backgroundCalls` ask for. */
export async function prepareBackground({ services, background }: OpenApp): Promise<PreparedBackground> {
  const given = { ...services, ...background }
  const organisation = houseOrganisation
  const { webhook } = await addWebhook(given, theServer, { url: 'https://a.example', events: ['bank.changed'] })
  const delivery = await testWebhook(given, { organisation, webhook: webhook.id })
  await background.outbox.giveUp(webhook.id, 'No.')
  const job = await background.jobs.add({ id: 'jb_waiting', organisation, kind: 'sample', input: {} })
  return { webhook: webhook.id, delivery, job: job.id }
}

/** Lists a call of each operation on webhooks, jobs and the live view of a quiz. */
export function backgroundCalls(prepared: () => PreparedBackground) {
  const at = (path: (names: PreparedBackground) => string, sent: Sent = {}) => ({
    path: () => `/api/v1${path(prepared())}`,
    sent: () => ({ token: ownerKey, ...sent }),
  })
  const of = (operation: string, status: number) => ({ operation, status })
  const added = { url: 'https://b.example', events: ['attempt.submitted'] }
  const drafting = { kind: 'draft-pages', pages: [{ page: 'Words.' }] }
  const post = { method: 'POST' }
  return [
    { ...of('listWebhooks', 200), ...at(() => '/webhooks') },
    { ...of('addWebhook', 201), ...at(() => '/webhooks', { json: added }) },
    { ...of('addWebhook', 400), ...at(() => '/webhooks', { json: { url: 'b' } }) },
    { ...of('findWebhook', 200), ...at(({ webhook }) => `/webhooks/${webhook}`) },
    { ...of('changeWebhook', 200), ...at(({ webhook }) => `/webhooks/${webhook}`, { method: 'PATCH', json: added }) },
    { ...of('testWebhook', 202), ...at(({ webhook }) => `/webhooks/${webhook}/test`, post) },
    { ...of('listDeliveries', 200), ...at(({ webhook }) => `/webhooks/${webhook}/deliveries`) },
    {
      ...of('retryDelivery', 202),
      ...at(({ webhook, delivery }) => `/webhooks/${webhook}/deliveries/${delivery}/retry`, post),
    },
    {
      ...of('retryDelivery', 404),
      ...at(({ webhook }) => `/webhooks/${webhook}/deliveries/ms_none/retry`, post),
    },
    { ...of('removeWebhook', 404), ...at(() => '/webhooks/wh_none', { method: 'DELETE' }) },
    { ...of('listJobs', 200), ...at(() => '/jobs') },
    { ...of('addJob', 202), ...at(() => '/jobs', { json: drafting }) },
    { ...of('addJob', 400), ...at(() => '/jobs', { json: { kind: 'mine' } }) },
    { ...of('findJob', 200), ...at(({ job }) => `/jobs/${job}`) },
    { ...of('readJobResult', 409), ...at(({ job }) => `/jobs/${job}/result`) },
    { ...of('cancelJob', 202), ...at(({ job }) => `/jobs/${job}`, { method: 'DELETE' }) },
    { ...of('cancelJob', 404), ...at(() => '/jobs/jb_none', { method: 'DELETE' }) },
    { ...of('analyseQuiz', 200), ...at(() => '/quizzes/qz_tunnel/statistics') },
    { ...of('analyseQuiz', 404), ...at(() => '/quizzes/qz_none/statistics') },
    { ...of('watchQuiz', 404), ...at(() => '/quizzes/qz_none/live') },
    { ...of('watchQuiz', 401), path: () => '/api/v1/quizzes/qz_tunnel/live', sent: () => ({}) },
  ]
}
