import type { Context, MiddlewareHandler } from 'hono'
import { hashToken, isTokenOf } from '../../text/token-hash.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Lets only the holder of the owner key pass, compared in constant time. Throws `unauthorised`. */
export function ownerOnly(ownerKey: string): MiddlewareHandler {
  return bearerOnly([ownerKey], 'Send the owner key of this server as "Authorization: Bearer <key>".')
}

/** Lets only the holder of one of the keys pass, each compared in constant time. Throws `unauthorised` with `advice`. */
export function bearerOnly(keys: readonly string[], advice: string): MiddlewareHandler {
  const hashes = keys.map(hashToken)
  return async (c, next) => {
    const given = bearerOf(c)
    if (given === undefined || !hashes.map(hash => isTokenOf(given, hash)).includes(true))
      throw new QuizwrightError('unauthorised', advice)
    await next()
  }
}

/** Reads the token that opens an attempt. Throws `unauthorised` where none is sent; whether it fits is not seen here. */
export function attemptTokenOf(c: Context): string {
  const token = bearerOf(c)
  if (token === undefined)
    throw new QuizwrightError('unauthorised', 'Send the token of this attempt as "Authorization: Bearer <token>".')
  return token
}

function bearerOf(c: Context): string | undefined {
  return /^Bearer +([^\s,]+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
}
