import { type BetterAuthOptions, betterAuth } from 'better-auth'
import type { Kysely } from 'kysely'
import type { Tables } from '../storage/tables.ts'

/** Is what people and their credentials are kept with: the key of the server, and fresh identifiers. */
export interface IdentityTools {
  readonly secret: string
  readonly newId: <P extends string>(prefix: P) => `${P}_${string}`
}

/**
 * Configures better-auth over a database or a transaction of one. It keeps people, credentials and one-time values; its
 * router is never mounted. It is told SQLite for both databases, so that it writes times as text and flags as 0 and 1,
 * which are the same columns everywhere. Its own sessions, whose tokens it would keep as they are, are sent to a store
 * that takes nothing; `person_sessions` holds ours.
 */
export function betterAuthOptions(database: Kysely<Tables>, { secret, newId }: IdentityTools): BetterAuthOptions {
  const times = { createdAt: 'made_at', updatedAt: 'changed_at' }
  return {
    database: { db: database, type: 'sqlite' },
    secret,
    baseURL: 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    secondaryStorage: noSessions,
    session: { storeSessionInDatabase: false },
    user: { modelName: 'people', fields: { email: 'address', emailVerified: 'address_verified', ...times } },
    account: {
      modelName: 'credentials',
      fields: {
        providerId: 'provider',
        accountId: 'subject',
        userId: 'person',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    verification: { storeInDatabase: true, modelName: 'verifications', fields: { expiresAt: 'expires_at', ...times } },
    // A test compares the tables with what it expects; at run time it would look for them by the means of SQLite.
    advanced: {
      database: { validateSchema: false, generateId: ({ model }) => newId(model === 'user' ? 'pe' : 'cr') },
    },
  }
}

/** Opens the part of better-auth that keeps people, credentials and one-time values. */
export async function openBetterAuth(database: Kysely<Tables>, tools: IdentityTools) {
  const { internalAdapter } = await betterAuth(betterAuthOptions(database, tools)).$context
  return internalAdapter
}

/** Is the keeper of people, credentials and one-time values. */
export type BetterAuthStore = Awaited<ReturnType<typeof openBetterAuth>>

const noSessions = {
  get: async () => null,
  getAndDelete: async () => null,
  set: async () => undefined,
  delete: async () => undefined,
  increment: async () => 1,
}
