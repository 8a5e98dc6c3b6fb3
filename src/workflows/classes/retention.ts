import { type Asker, serverFor } from '../../vocabulary/asker.ts'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import { describeChange } from '../describe-change.ts'
import type { ClassServices } from './class-services.ts'

const day = 24 * 60 * 60 * 1_000

/** Says for how many days an organisation keeps attempts: what it set, what the server allows, and what holds of both. */
export interface RetentionPeriod {
  readonly days?: number
  readonly longest?: number
  readonly holds?: number
}

/** Reads how long an organisation keeps attempts; without a period they stay. */
export async function readRetention(services: ClassServices, organisation: OrganisationId): Promise<RetentionPeriod> {
  return periodOf(services, await services.store.findRetention(organisation))
}

/** Sets for how many days an organisation keeps attempts, from 1 to 36,500; `undefined` keeps them as long as the server does. */
export async function setRetention(
  services: ClassServices,
  asker: Asker,
  days: number | undefined,
): Promise<RetentionPeriod> {
  const { organisation } = asker
  const details = { days: days ?? 'no limit' }
  const event = describeChange(services, asker, { action: 'retention-set', details })
  await services.store.setRetention(organisation, days, event)
  return periodOf(services, days)
}

/** Says how much has been deleted. */
export interface DroppedAttempts {
  readonly attempts: number
  readonly responses: number
}

/**
 * Deletes every attempt that its organisation has kept long enough at a time in milliseconds UTC: so many days after its
 * submission, or, where it was never submitted, after its last answer. Each transaction deletes 500 at most, so that
 * nobody waits long; several servers may do it at once. `signal` ends it behind the transaction under way; the rest is
 * left for the next time.
 */
export async function dropOldAttempts(
  services: ClassServices,
  now: number,
  signal?: AbortSignal,
): Promise<DroppedAttempts> {
  let dropped: DroppedAttempts = { attempts: 0, responses: 0 }
  for (const { organisation, days } of await services.store.listRetention()) {
    const { holds } = periodOf(services, days)
    if (holds === undefined) continue
    const gone = await services.store.deleteAttemptsBefore(organisation, now - holds * day, {
      signal,
      describe: (resource, { quizzes: _, ...details }) =>
        describeChange(services, serverFor(organisation), { action: 'old-attempts-dropped', resource, details }),
    })
    dropped = { attempts: dropped.attempts + gone.attempts, responses: dropped.responses + gone.responses }
  }
  return dropped
}

function periodOf({ longestRetention: longest }: ClassServices, days: number | undefined): RetentionPeriod {
  const both = [days, longest].filter(each => each !== undefined)
  return {
    ...(days !== undefined && { days }),
    ...(longest !== undefined && { longest }),
    ...(both.length > 0 && { holds: Math.min(...both) }),
  }
}
