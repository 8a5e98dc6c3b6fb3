import { type Context, Hono } from 'hono'
import { QuizListPage } from '../../../views/quiz-list-page.tsx'
import { QuizStartPage } from '../../../views/quiz-start-page.tsx'
import type { StudentSession } from '../../storage/classes/student-sessions.ts'
import { QuizId } from '../../vocabulary/identifiers.ts'
import { houseOrganisation } from '../../vocabulary/organisation.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { listOwnAttempts } from '../../workflows/classes/student-session.ts'
import { findQuiz } from '../../workflows/find-quiz.ts'
import { listQuizzes } from '../../workflows/list-quizzes.ts'
import { startAttempt } from '../../workflows/start-attempt.ts'
import { whoCame } from '../classes/who-came.ts'
import { permitAll } from '../guards/permit.ts'
import { keepToken } from './attempt-tokens.ts'
import { readOpenAttempts, rememberOpenAttempt } from './open-attempts.ts'
import type { StudentContext } from './student-context.ts'

/** Makes the routes of the quiz list, of a quiz's start page, and of starting an attempt. */
export function quizRoutes({ services, secureCookies, classes }: StudentContext): Hono {
  const routes = new Hono()
  const openAttemptsOf = async (c: Context, session: StudentSession | undefined) =>
    classes === undefined || session?.student === undefined
      ? readOpenAttempts(c)
      : listOwnAttempts(classes.classes, session)

  routes.get('/', permitAll('list-quizzes'), async c => {
    c.header('Cache-Control', 'no-store')
    const session = await whoCame(c, classes)
    const quizzes = await listQuizzes(services, session?.class.organisation ?? houseOrganisation)
    const openAttempts = await openAttemptsOf(c, session)
    const visitor = classes && { class: session?.class, student: session?.student }
    return c.html(<QuizListPage quizzes={quizzes} openAttempts={openAttempts} visitor={visitor} />)
  })

  routes.get('/quizzes/:id', permitAll('take-quizzes'), async c => {
    c.header('Cache-Control', 'no-store')
    const quiz = await findQuiz(services, quizIdOf(c.req.param('id')))
    const session = await whoCame(c, classes)
    const openAttempt = (await openAttemptsOf(c, session)).get(quiz.id)
    return c.html(<QuizStartPage quiz={quiz} openAttempt={openAttempt} student={session?.student} />)
  })

  routes.post('/quizzes/:id/attempts', permitAll('take-quizzes'), async c => {
    const student = (await whoCame(c, classes))?.student
    const { view, token } = await startAttempt(services, quizIdOf(c.req.param('id')), student)
    // The attempt of a student opens by the sign-in, and nothing of it stays in a browser that others may use.
    if (student !== undefined) return c.redirect(`/attempts/${view.attempt.id}`, 303)
    const gone = keepToken(c, view.attempt.id, token, { secure: secureCookies, now: view.attempt.startedAt })
    rememberOpenAttempt(c, view.quiz.id, view.attempt.id, { secure: secureCookies, gone })
    return c.redirect(`/attempts/${view.attempt.id}`, 303)
  })

  return routes
}

function quizIdOf(text: string): QuizId {
  const id = QuizId.safeParse(text)
  if (!id.success) throw new QuizwrightError('quiz-not-found')
  return id.data
}
