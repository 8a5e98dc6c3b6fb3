import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Is something that just happened: `topic` names what it happened to, such as one quiz. */
export interface LiveEvent {
  readonly topic: string
  readonly event: unknown
}

/**
 * Tells every node what happens on any of them. Guarantee: what was published while a node could reach the database comes
 * to each of its listeners once, in no certain order, within a second over LISTEN/NOTIFY or a process's own events and
 * within `poll` otherwise; a node whose connection breaks hears what it missed, up to ten minutes of it, once it is back.
 * An event is a hint to look again, and no record: who needs more than that reads the tables.
 */
export interface LiveEvents {
  /** Publishes events in one step of their own. */
  readonly publish: (events: readonly LiveEvent[]) => Promise<void>
  /** Publishes events if a transaction holds, and not if it doesn't. */
  readonly publishWithin: (trx: Kysely<Tables>, events: readonly LiveEvent[]) => Promise<void>
  /** Calls a listener with each event of a topic from when this resolves on; gives what ends that. */
  readonly subscribe: (topic: string, listener: (event: unknown) => void) => Promise<() => void>
  readonly close: () => Promise<void>
}

/** Says how events are heard; all times are milliseconds. `poll` is how often the table is looked at without notices. */
export interface LiveOptions {
  readonly clock?: () => number
  readonly poll?: number
  readonly listens?: boolean
  readonly onError?: (error: unknown) => void
}
