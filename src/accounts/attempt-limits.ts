import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../storage/tables.ts'
import { networkOf } from '../text/network-of.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

const minute = 60_000

/**
 * Is how many attempts of one sort are taken within a time, in milliseconds. They are counted per client and address
 * named, per address named, and per client. A school is one client to us, so that many people share that count.
 */
const limits = {
  'sign-in': { pair: 10, address: 50, client: 200, within: 15 * minute },
  setup: { client: 20, within: 15 * minute },
  reset: { pair: 3, address: 5, client: 30, within: 60 * minute },
  'reset-link': { client: 30, within: 15 * minute },
  invitation: { client: 60, within: 15 * minute },
  passkey: { client: 200, within: 15 * minute },
  account: { pair: 20, client: 200, within: 15 * minute },
  provider: { client: 100, within: 15 * minute },
} as const

/** Names what is attempted. */
export type AttemptKind = keyof typeof limits

/** Says who attempts: the address of the client, and the email address or person that was named, where one was. */
export interface Attempted {
  readonly client: string
  readonly address?: string | undefined
}

/**
 * Counts attempts in the database, so that all nodes count together. `count` comes before the attempt and throws
 * `too-many-requests`, with the seconds to wait, where one too many was made; `forgive` takes back what a success
 * had counted. Who has come to a limit adds nothing to the counts of others, so that one client can't lock an address.
 * Neither addresses nor clients are kept as they are.
 */
export interface AttemptLimits {
  readonly count: (kind: AttemptKind, attempted: Attempted) => Promise<void>
  readonly forgive: (kind: AttemptKind, attempted: Attempted) => Promise<void>
  readonly clean: () => Promise<void>
}

/** Opens the counts of a database. */
export function openAttemptLimits(
  database: Kysely<Tables>,
  { clock }: { readonly clock: () => number },
): AttemptLimits {
  const subjectOf = (words: readonly string[]) => createHash('sha256').update(JSON.stringify(words)).digest('base64url')
  let nextCleaning = 0

  async function countOne(subject: string, most: number, within: number): Promise<number | undefined> {
    const now = clock()
    const isOver = sql<boolean>`attempt_counts.ends_at <= ${now}`
    const { count, ends_at } = await database
      .insertInto('attempt_counts')
      .values({ subject, count: 1, ends_at: now + within })
      .onConflict(conflict =>
        conflict.column('subject').doUpdateSet({
          count: sql`case when ${isOver} then 1 else attempt_counts.count + 1 end`,
          ends_at: sql`case when ${isOver} then ${now + within} else attempt_counts.ends_at end`,
        }),
      )
      .returning(['count', 'ends_at'])
      .executeTakeFirstOrThrow()
    return count > most ? Math.max(1, Math.ceil((Number(ends_at) - now) / 1_000)) : undefined
  }

  const clean = async () => {
    await database.deleteFrom('attempt_counts').where('ends_at', '<=', clock()).execute()
  }

  return {
    async count(kind, attempted) {
      if (clock() >= nextCleaning) {
        nextCleaning = clock() + minute
        await clean()
      }
      for (const { words, most } of countsOf(kind, attempted)) {
        const retryAfter = await countOne(subjectOf(words), most, limits[kind].within)
        if (retryAfter === undefined) continue
        const detail = `There were too many attempts. Try again in ${sayWait(retryAfter)}.`
        throw new QuizwrightError('too-many-requests', detail, [], { retryAfter })
      }
    },
    async forgive(kind, attempted) {
      const subjects = countsOf(kind, attempted).map(({ words }) => subjectOf(words))
      await database
        .updateTable('attempt_counts')
        .set(({ eb }) => ({ count: eb('count', '-', 1) }))
        .where('subject', 'in', subjects)
        .where('count', '>', 0)
        .execute()
    },
    clean,
  }
}

// From the narrowest to what others share.
function countsOf(kind: AttemptKind, { client, address }: Attempted) {
  const rule: { readonly client: number; readonly pair?: number; readonly address?: number } = limits[kind]
  const network = networkOf(client)
  const counts = [{ words: [kind, 'client', network], most: rule.client }]
  if (address === undefined) return counts
  if (rule.pair !== undefined) counts.push({ words: [kind, 'pair', network, address], most: rule.pair })
  if (rule.address !== undefined) counts.push({ words: [kind, 'address', address], most: rule.address })
  return counts
}

const sayWait = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
