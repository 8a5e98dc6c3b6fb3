import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Lets only the holder of the owner key pass, compared in constant time. Throws `unauthorised`. */
export function ownerOnly(ownerKey: string): MiddlewareHandler {
  return async (c, next) => {
    const given = bearerOf(c)
    if (given === undefined || !isSame(given, ownerKey))
      throw new QuizwrightError('unauthorised', 'Send the owner key of this server as "Authorization: Bearer <key>".')
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

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
