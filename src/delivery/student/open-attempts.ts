import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { AttemptId, QuizId } from '../../vocabulary/identifiers.ts'
import { cookieOptions, cookiePrefix, maxAge } from './cookie-options.ts'

const mostOpen = 12
const mostBytes = 1_500

/**
 * Reads which attempt this browser has under way at each quiz. The ids are only an offer to go on: without its token
 * an attempt stays shut. Anything malformed is passed over.
 */
export function readOpenAttempts(context: Context): Map<QuizId, AttemptId> {
  const open = new Map<QuizId, AttemptId>()
  const cookie = getCookie(context, nameOf(true)) ?? getCookie(context, nameOf(false)) ?? ''
  for (const pair of cookie.split('~').slice(0, mostOpen)) {
    const [left, right, ...rest] = pair.split('.')
    const quiz = QuizId.safeParse(left)
    const attempt = AttemptId.safeParse(right)
    if (quiz.success && attempt.success && rest.length === 0) open.set(quiz.data, attempt.data)
  }
  return open
}

/**
 * Remembers an attempt as the one under way at its quiz, and forgets those in `gone`; of more than 12 quizzes, or 1,500
 * bytes, the oldest is forgotten.
 */
export function rememberOpenAttempt(
  context: Context,
  quiz: QuizId,
  attempt: AttemptId,
  { secure, gone = [] }: { readonly secure: boolean; readonly gone?: readonly AttemptId[] },
): void {
  const open = readOpenAttempts(context)
  open.delete(quiz)
  const others = [...open].filter(([, id]) => !gone.includes(id))
  writeOpenAttempts(context, [...others, [quiz, attempt] as const], secure)
}

/** Forgets an attempt that is no longer under way; others at the same quiz stay remembered. */
export function forgetOpenAttempt(context: Context, attempt: AttemptId, secure: boolean): void {
  const open = [...readOpenAttempts(context)]
  const left = open.filter(([, id]) => id !== attempt)
  if (left.length < open.length) writeOpenAttempts(context, left, secure)
}

type OpenAttempt = readonly [QuizId, AttemptId]

function writeOpenAttempts(context: Context, open: readonly OpenAttempt[], secure: boolean): void {
  const options = { ...cookieOptions(secure), path: '/' }
  // A cookie of plain HTTP would else be read again once this one is gone.
  if (secure && getCookie(context, nameOf(false)) !== undefined) deleteCookie(context, nameOf(false), options)
  const value = joined(open.slice(-mostOpen))
  if (value === '') deleteCookie(context, nameOf(secure), options)
  else setCookie(context, nameOf(secure), value, { ...options, maxAge })
}

function joined(open: readonly OpenAttempt[]): string {
  const value = open.map(([quiz, attempt]) => `${quiz}.${attempt}`).join('~')
  return value.length > mostBytes ? joined(open.slice(1)) : value
}

const nameOf = (secure: boolean): string => `${cookiePrefix(secure)}open`
