import type { Context } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Reads the token that opens an attempt. Throws `unauthorised` where none is sent; whether it fits is not seen here. */
export function attemptTokenOf(c: Context): string {
  const token = bearerOf(c)
  if (token === undefined)
    throw new QuizwrightError('unauthorised', 'Send the token of this attempt as "Authorization: Bearer <token>".')
  return token
}

/** Reads the token or key that a request brings in its Authorization header, whatever it opens. */
export function bearerOf(c: Context): string | undefined {
  return /^Bearer +([^\s,]+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
}
