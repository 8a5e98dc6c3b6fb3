import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { AttemptId, QuizId } from '../../vocabulary/identifiers.ts'

const tokenCookie = 'quizwright-token'
const openCookie = 'quizwright-open'
const maxAge = 30 * 24 * 60 * 60
const mostOpen = 12

/** Reads the token of the attempt whose page is asked for; empty where this browser has none. */
export function readToken(context: Context): string {
  return getCookie(context, tokenCookie) ?? ''
}

/**
 * Gives the browser the token of one attempt for 30 days, sent to that attempt's pages only and out of reach of
 * scripts. `secure` keeps it off plain HTTP.
 */
export function keepToken(context: Context, attempt: AttemptId, token: string, secure: boolean): void {
  setCookie(context, tokenCookie, token, { ...shared(secure), path: `/attempts/${attempt}`, maxAge })
}

/**
 * Reads which attempt this browser has under way at each quiz. The ids are only an offer to go on: without its token
 * an attempt stays shut. Anything malformed is passed over.
 */
export function readOpenAttempts(context: Context): Map<QuizId, AttemptId> {
  const open = new Map<QuizId, AttemptId>()
  for (const pair of (getCookie(context, openCookie) ?? '').split('~').slice(0, mostOpen)) {
    const [left, right, ...rest] = pair.split('.')
    const quiz = QuizId.safeParse(left)
    const attempt = AttemptId.safeParse(right)
    if (quiz.success && attempt.success && rest.length === 0) open.set(quiz.data, attempt.data)
  }
  return open
}

/** Remembers an attempt as the one under way at its quiz; of more than 12 quizzes the oldest is forgotten. */
export function rememberOpenAttempt(context: Context, quiz: QuizId, attempt: AttemptId, secure: boolean): void {
  const open = readOpenAttempts(context)
  open.delete(quiz)
  writeOpenAttempts(context, [...open, [quiz, attempt] as const].slice(-mostOpen), secure)
}

/** Forgets an attempt that is no longer under way; others at the same quiz stay remembered. */
export function forgetOpenAttempt(context: Context, attempt: AttemptId, secure: boolean): void {
  const open = [...readOpenAttempts(context)]
  const left = open.filter(([, id]) => id !== attempt)
  if (left.length < open.length) writeOpenAttempts(context, left, secure)
}

function writeOpenAttempts(context: Context, open: (readonly [QuizId, AttemptId])[], secure: boolean): void {
  if (open.length === 0) {
    deleteCookie(context, openCookie, { ...shared(secure), path: '/' })
    return
  }
  const value = open.map(([quiz, attempt]) => `${quiz}.${attempt}`).join('~')
  setCookie(context, openCookie, value, { ...shared(secure), path: '/', maxAge })
}

const shared = (secure: boolean) => ({ httpOnly: true, sameSite: 'Lax' as const, secure })
