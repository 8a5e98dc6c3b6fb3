import type { Generated } from 'kysely'
import type { AttemptId, JobId, MessageId, OrganisationId, WebhookId } from '../../vocabulary/identifiers.ts'
import type { JobState } from '../../vocabulary/job.ts'
import type { MessageState } from '../../vocabulary/webhook.ts'

/**
 * Types the tables of what goes on behind the requests. `open` is 1 while a message is still to be sent, `attempt` the one
 * that it tells of. `run` counts
 * how often a job was taken up, so that who has lost it can no longer write; `lease_until` is when it counts as left.
 */
export interface JobsTables {
  outbox: {
    number: Generated<number>
    id: MessageId
    organisation: OrganisationId
    destination: string
    kind: string
    body: string
    made_at: number
    due_at: number
    tries: Generated<number>
    state: Generated<MessageState>
    open: Generated<number>
    lease_until: number | null
    last_error: string | null
    sent_at: number | null
    attempt: AttemptId | null
  }
  webhooks: {
    id: WebhookId
    organisation: OrganisationId
    url: string
    secret: string
    events: string
    active: number
    failing_since: number | null
    disabled_because: string | null
    made_at: number
  }
  jobs: {
    id: JobId
    organisation: OrganisationId
    kind: string
    key: string | null
    input: string
    state: Generated<JobState>
    progress: Generated<number>
    sentence: Generated<string>
    checkpoint: string | null
    cancel_asked: Generated<number>
    run: Generated<number>
    tries: Generated<number>
    lease_until: number | null
    due_at: number
    dispatch: string | null
    media_type: string | null
    problem: string | null
    made_at: number
    started_at: number | null
    ended_at: number | null
  }
  job_parts: { job: JobId; part: number; content: string }
  live_events: { number: Generated<number>; topic: string; event: string; made_at: number }
}
