import { Hono } from 'hono'
import { QuizListPage } from '../../../views/quiz-list-page.tsx'
import { QuizStartPage } from '../../../views/quiz-start-page.tsx'
import { QuizId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { findQuiz } from '../../workflows/find-quiz.ts'
import { listQuizzes } from '../../workflows/list-quizzes.ts'
import { startAttempt } from '../../workflows/start-attempt.ts'
import { keepToken } from './attempt-tokens.ts'
import { readOpenAttempts, rememberOpenAttempt } from './open-attempts.ts'
import type { StudentContext } from './student-context.ts'

/** Makes the routes of the quiz list, of a quiz's start page, and of starting an attempt. */
export function quizRoutes({ services, secureCookies }: StudentContext): Hono {
  const routes = new Hono()

  routes.get('/', async c => {
    c.header('Cache-Control', 'no-store')
    const quizzes = await listQuizzes(services)
    return c.html(<QuizListPage quizzes={quizzes} openAttempts={readOpenAttempts(c)} />)
  })

  routes.get('/quizzes/:id', async c => {
    c.header('Cache-Control', 'no-store')
    const quiz = await findQuiz(services, quizIdOf(c.req.param('id')))
    return c.html(<QuizStartPage quiz={quiz} openAttempt={readOpenAttempts(c).get(quiz.id)} />)
  })

  routes.post('/quizzes/:id/attempts', async c => {
    const { view, token } = await startAttempt(services, quizIdOf(c.req.param('id')))
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
