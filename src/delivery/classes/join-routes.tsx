import { type Context, Hono } from 'hono'
import { ClassSignInPage, JoinPage } from '../../../views/classes/join-pages.tsx'
import type { Class } from '../../vocabulary/class.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { enterOpenClass, findJoinedClass, signInToClass } from '../../workflows/classes/join-class.ts'
import { leaveClass } from '../../workflows/classes/student-session.ts'
import { permitAll } from '../guards/permit.ts'
import { problemStatuses } from '../problems/problem-statuses.ts'
import { readForm } from '../read-form.ts'
import type { ClassContext } from './class-context.ts'
import { dropStudentToken, keepStudentToken, readStudentToken } from './student-cookie.ts'

/**
 * Makes the routes by which a student joins a class: first its code, then, where the class asks who comes, name and PIN.
 * Which of the two was wrong is never told, and neither is who is in a class.
 */
export function joinRoutes({ classes, secureCookies: secure, clientOf }: ClassContext): Hono {
  const routes = new Hono()
  const begin = async (c: Context, token: string, isShared: boolean) => {
    // Whoever was signed in before on this computer no longer is.
    await leaveClass(classes, readStudentToken(c, secure))
    keepStudentToken(c, token, { secure, isShared })
    return c.redirect('/', 303)
  }
  const enter = async (c: Context, of: Class) =>
    of.signIn === 'open'
      ? begin(c, await enterOpenClass(classes, of, false), false)
      : c.redirect(`/join/${of.joinCode}`, 303)

  routes.get('/join', permitAll('join-class'), c => c.html(<JoinPage code={c.req.query('code')} />))

  routes.post('/join', permitAll('join-class'), async c => {
    const code = (await readForm(c)).get('code') ?? ''
    try {
      return await enter(c, await findJoinedClass(classes, code, clientOf(c)))
    } catch (error) {
      const { message, status } = refusalOf(c, error)
      return c.html(<JoinPage code={code} refusal={message} />, status)
    }
  })

  routes.get('/join/:code', permitAll('join-class'), async c => {
    const code = c.req.param('code')
    try {
      const of = await findJoinedClass(classes, code, clientOf(c))
      return c.html(of.signIn === 'open' ? <JoinPage code={of.joinCode} /> : <ClassSignInPage of={of} />)
    } catch (error) {
      const { message, status } = refusalOf(c, error)
      return c.html(<JoinPage code={code} refusal={message} />, status)
    }
  })

  routes.post('/join/:code', permitAll('join-class'), async c => {
    const of = await findJoinedClass(classes, c.req.param('code'), clientOf(c))
    if (of.signIn === 'open') return enter(c, of)
    const form = await readForm(c)
    const given = { name: form.get('name') ?? '', pin: form.get('pin') ?? '', isShared: form.get('shared') === 'yes' }
    try {
      return await begin(c, await signInToClass(classes, of, given, clientOf(c)), given.isShared)
    } catch (error) {
      const { message, status } = refusalOf(c, error)
      return c.html(<ClassSignInPage of={of} given={given} refusal={message} />, status)
    }
  })

  routes.post('/leave-class', permitAll('join-class'), async c => {
    await leaveClass(classes, readStudentToken(c, secure))
    dropStudentToken(c, secure)
    return c.redirect('/', 303)
  })

  return routes
}

function refusalOf(c: Context, error: unknown): { message: string; status: 404 | 422 | 429 } {
  if (!(error instanceof QuizwrightError)) throw error
  const status = problemStatuses[error.code]
  if (status !== 404 && status !== 422 && status !== 429) throw error
  if (error.retryAfter !== undefined) c.header('Retry-After', String(error.retryAfter))
  return { message: error.message, status }
}
