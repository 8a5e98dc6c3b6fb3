import { z } from 'zod'
import { ApiKeyId } from './identifiers.ts'
import { Scope } from './principal.ts'

/** Is what a key is called, for people to tell keys apart: one line of 1 to 100 characters. */
export const KeyName = z
  .string()
  .transform(text => text.trim().normalize('NFC'))
  .pipe(
    z
      .string()
      .min(1, { error: 'Give the key a name.' })
      .max(100, { error: 'A name has 100 characters at most.' })
      .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, { error: 'A name is one line of text.' }),
  )

/**
 * Is an API key without its secret. `madeBy` is the person or the key that made it, absent where the server did; times
 * are milliseconds UTC, `lastUsedAt` to the hour. `isOwner` marks the key that the server keeps in its data folder.
 */
export const ApiKey = z.strictObject({
  id: ApiKeyId,
  name: z.string(),
  scopes: z.array(Scope).readonly(),
  isOwner: z.boolean(),
  madeBy: z.string().optional(),
  madeAt: z.int(),
  lastUsedAt: z.int().optional(),
  expiresAt: z.int().optional(),
  revokedAt: z.int().optional(),
})
export type ApiKey = z.infer<typeof ApiKey>

/** Tells whether a key still opens what its scopes say, at a time in milliseconds UTC. */
export function isLive({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: number): boolean {
  return revokedAt === undefined && (expiresAt === undefined || expiresAt > now)
}
