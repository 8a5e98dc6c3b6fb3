import type { Kysely } from 'kysely'
import type { Tables } from '../storage/tables.ts'
import { hashToken } from '../text/token-hash.ts'
import type { BetterAuthStore } from './better-auth.ts'

/** Says what a one-time value is for; a token of one use opens nothing of another. */
export type OneTimeUse = 'setup' | 'reset' | 'passkey' | 'provider'

/**
 * Keeps values that a token opens once, before they expire. Only the hash of a token is kept, and that no longer
 * than the value may be taken. `take` gives a value to one
 * caller alone, however many ask at once; `voidAll` shuts every value of a use, or those that equal `value`.
 */
export interface OneTimeValues {
  readonly keep: (use: OneTimeUse, token: string, value: string, expiresAt: number) => Promise<void>
  readonly look: (use: OneTimeUse, token: string) => Promise<string | undefined>
  readonly take: (use: OneTimeUse, token: string) => Promise<string | undefined>
  readonly voidAll: (use: OneTimeUse, value?: string) => Promise<void>
}

/** Opens the one-time values of a database, or of a transaction of it. `clock` tells milliseconds UTC. */
export function openOneTimeValues(
  database: Kysely<Tables>,
  store: BetterAuthStore,
  clock: () => number,
): OneTimeValues {
  const openValue = (found: { value: string; expiresAt: Date } | null) =>
    found !== null && found.expiresAt.getTime() > clock() ? found.value : undefined
  let nextCleaning = 0
  return {
    async keep(use, token, value, expiresAt) {
      if (clock() >= nextCleaning) {
        nextCleaning = clock() + betweenCleanings
        await database.deleteFrom('verifications').where('expires_at', '<', new Date(clock()).toISOString()).execute()
      }
      await store.createVerificationValue({ identifier: nameOf(use, token), value, expiresAt: new Date(expiresAt) })
    },
    look: async (use, token) => openValue(await store.findVerificationValue(nameOf(use, token))),
    take: async (use, token) => openValue(await store.consumeVerificationValue(nameOf(use, token))),
    async voidAll(use, value) {
      const all = database.deleteFrom('verifications').where('identifier', 'like', `${use}:%`)
      await (value === undefined ? all : all.where('value', '=', value)).execute()
    },
  }
}

const betweenCleanings = 60_000

const nameOf = (use: OneTimeUse, token: string): string => `${use}:${hashToken(token)}`
