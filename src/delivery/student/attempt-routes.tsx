import { type Context, Hono } from 'hono'
import { AttemptPage, AttemptUpdate } from '../../../views/attempt-page.tsx'
import type { QuestionSectionProps } from '../../../views/question-section.tsx'
import { fieldsOf } from '../../../views/response-fields.ts'
import { ResultPage } from '../../../views/result-page.tsx'
import { UnansweredPage } from '../../../views/unanswered-page.tsx'
import type { AttemptView, SlotView } from '../../vocabulary/attempt-view.ts'
import { AttemptId } from '../../vocabulary/identifiers.ts'
import { type ProblemCode, QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { answerQuestion } from '../../workflows/answer-question.ts'
import { openAttempt } from '../../workflows/open-attempt.ts'
import { readResult } from '../../workflows/read-result.ts'
import { submitAttempt } from '../../workflows/submit-attempt.ts'
import type { AttemptKey } from '../../workflows/unlock-attempt.ts'
import { findStudentFirst, studentOf } from '../classes/who-came.ts'
import { permitAll, permitHolder } from '../guards/permit.ts'
import { isHtmx } from '../is-htmx.ts'
import { readForm } from '../read-form.ts'
import { markSubmitted, readToken, renewToken } from './attempt-tokens.ts'
import { forgetOpenAttempt } from './open-attempts.ts'
import { readAnswer } from './read-answer.ts'
import type { StudentContext } from './student-context.ts'

/**
 * Makes the routes of an attempt under way and of its result. Whatever happened in another tab, the pages show where
 * the attempt now stands: a judged answer, or the result of a submitted attempt.
 */
export function attemptRoutes({ services, secureCookies, classes }: StudentContext): Hono {
  const routes = new Hono()
  const keeping = () => ({ secure: secureCookies, now: services.clock() })
  const guard = permitHolder('continue-attempt')

  routes.use('/attempts/*', async (c, next) => {
    c.header('Cache-Control', 'no-store')
    await next()
  })
  routes.use('/attempts/*', findStudentFirst(classes))

  routes.get('/attempts/:id', guard, async c => {
    const access = accessOf(c)
    const view = await openAttempt(services, access).catch(error => {
      // What cannot be opened must not be offered again, or the front page would lead nowhere else.
      if (isProblem(error, 'attempt-not-found')) forgetOpenAttempt(c, access.attempt, secureCookies)
      throw error
    })
    renewToken(c, access.attempt, keeping())
    const asked = c.req.query('slot')
    const isSubmitted = view.attempt.submittedAt !== undefined
    if (isSubmitted && asked === undefined) return c.redirect(`/attempts/${access.attempt}/result`, 303)
    const slot = asked === undefined ? firstOpenSlot(view) : slotOf(view, asked)
    if (isSubmitted && slot.review === undefined) return c.redirect(`/attempts/${access.attempt}/result`, 303)
    return c.html(<AttemptPage view={view} slot={slot} />)
  })

  routes.get('/attempts/:id/responses/:slot', permitAll('read-pages'), c => {
    const { attempt } = accessOf(c)
    return c.redirect(`/attempts/${attempt}?slot=${encodeURIComponent(c.req.param('slot'))}`, 303)
  })

  routes.post('/attempts/:id/responses/:slot', guard, async c => {
    const access = accessOf(c)
    const view = await openAttempt(services, access)
    if (view.attempt.submittedAt !== undefined) return leaveFor(c, `/attempts/${access.attempt}/result`)
    const slot = slotOf(view, c.req.param('slot'))
    const answer = readAnswer(await readForm(c), slot.asked)
    if ('refusal' in answer) {
      if (slot.review !== undefined) return showFinal(c, view, slot)
      return show(c, { view, slot, refusal: answer.refusal }, 422)
    }
    try {
      const after = await answerQuestion(services, { ...access, slot: slot.asked.slot, response: answer.response })
      const updated = slotOf(after, String(slot.asked.slot))
      if (isHtmx(c)) return show(c, { view: after, slot: updated, justAnswered: true }, 200)
      return c.redirect(`/attempts/${access.attempt}?slot=${slot.asked.slot}#feedback`, 303)
    } catch (error) {
      if (isProblem(error, 'attempt-submitted')) return leaveFor(c, `/attempts/${access.attempt}/result`)
      if (isProblem(error, 'response-mismatch')) {
        return show(c, { view, slot, refusal: { message: error.message, fields: fieldsOf(answer.response) } }, 422)
      }
      if (!isProblem(error, 'response-final')) throw error
      const judged = await openAttempt(services, access)
      return showFinal(c, judged, slotOf(judged, String(slot.asked.slot)))
    }
  })

  routes.get('/attempts/:id/submit', guard, async c => {
    const access = accessOf(c)
    const view = await openAttempt(services, access)
    if (view.attempt.submittedAt !== undefined) return c.redirect(`/attempts/${access.attempt}/result`, 303)
    return c.html(<UnansweredPage view={view} />)
  })

  routes.post('/attempts/:id/submit', guard, async c => {
    const access = accessOf(c)
    const accepted = (await readForm(c)).get('unanswered') === 'accepted'
    const view = await openAttempt(services, access)
    const isOpen = view.attempt.submittedAt === undefined
    if (isOpen && !accepted && view.answered < view.slots.length) {
      return c.redirect(`/attempts/${access.attempt}/submit`, 303)
    }
    if (isOpen) await submitAttempt(services, access)
    forgetOpenAttempt(c, access.attempt, secureCookies)
    markSubmitted(c, access.attempt, keeping())
    return c.redirect(`/attempts/${access.attempt}/result`, 303)
  })

  routes.get('/attempts/:id/result', guard, async c => {
    const access = accessOf(c)
    try {
      return c.html(<ResultPage result={await readResult(services, access)} />)
    } catch (error) {
      if (isProblem(error, 'attempt-open')) return c.redirect(`/attempts/${access.attempt}`, 303)
      throw error
    }
  })

  return routes
}

function accessOf(c: Context): AttemptKey {
  const attempt = AttemptId.safeParse(c.req.param('id'))
  if (!attempt.success) throw new QuizwrightError('attempt-not-found')
  return { attempt: attempt.data, token: readToken(c, attempt.data), student: studentOf(c) }
}

function slotOf(view: AttemptView, text: string): SlotView {
  const slot = view.slots.find(({ asked }) => String(asked.slot) === text)
  if (slot === undefined) throw new QuizwrightError('slot-not-found', `The quiz has ${view.slots.length} questions.`)
  return slot
}

function firstOpenSlot(view: AttemptView): SlotView {
  return view.slots.find(({ response }) => response === undefined) ?? slotOf(view, String(view.slots.length))
}

function show(c: Context, props: QuestionSectionProps, status: 200 | 409 | 422) {
  return c.html(isHtmx(c) ? <AttemptUpdate {...props} /> : <AttemptPage {...props} />, status)
}

function showFinal(c: Context, view: AttemptView, slot: SlotView) {
  const notice = 'You have answered this question already, perhaps in another tab. That answer stands.'
  return show(c, { view, slot, notice, justAnswered: true }, 409)
}

function leaveFor(c: Context, address: string) {
  if (!isHtmx(c)) return c.redirect(address, 303)
  c.header('HX-Redirect', address)
  return c.body(null, 200)
}

function isProblem(error: unknown, code: ProblemCode): error is QuizwrightError {
  return error instanceof QuizwrightError && error.code === code
}
