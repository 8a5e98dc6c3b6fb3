import type { Fault } from '../src/vocabulary/fault.ts'
import type { ProblemCode } from '../src/vocabulary/quizwright-error.ts'
import { Layout } from './layout.tsx'

/**
 * Says what went wrong: the HTTP status, the stable code, its title and what holds of this one case; `isForTeachers` says
 * that it happened on a teachers' page.
 */
export interface ProblemPageProps {
  readonly status: number
  readonly code: ProblemCode
  readonly title: string
  readonly detail: string
  readonly requestId?: string | undefined
  readonly faults?: readonly Fault[] | undefined
  readonly isForTeachers?: boolean
}

/** Renders a problem for a person: what happened, what to do about it, and one way on. */
export function ProblemPage(props: ProblemPageProps) {
  const { status, code, title, detail, requestId, faults = [], isForTeachers = false } = props
  const advice = adviceFor[code]
  const heading = headingFor[code] ?? title
  return (
    <Layout title={heading}>
      <article class="problem">
        <p class="kicker">Problem {status}</p>
        <h1>{heading}</h1>
        {detail !== title && <p class="lede">{detail}</p>}
        {advice !== undefined && <p>{advice}</p>}
        {faults.length > 0 && (
          <ul>
            {faults.map(({ pointer, detail: fault }) => (
              <li>
                {pointer !== '' && (
                  <>
                    <code>{pointer}</code>:{' '}
                  </>
                )}
                {fault}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a class="action" href={isForTeachers ? '/account' : '/'}>
            {isForTeachers ? 'Go to your account' : 'See all quizzes'}
          </a>
        </p>
        {requestId !== undefined && (
          <p class="fine">
            If you ask for help, give this number: <code>{requestId}</code>
          </p>
        )}
      </article>
    </Layout>
  )
}

// A student knows nothing of tokens and slots.
const headingFor: Partial<Record<ProblemCode, string>> = {
  'attempt-not-found': 'This attempt cannot be opened here',
  'link-not-found': 'This link opens nothing any more',
  'slot-not-found': 'This quiz has no such question',
}

const adviceFor: Partial<Record<ProblemCode, string>> = {
  'attempt-not-found':
    'An attempt opens only in the browser in which it was started, for 30 days, and for a student of a class wherever that student signs in. Go back to that browser, sign in, or start the quiz again from the list.',
  'class-not-found': 'The code may be mistyped, or the class may have a new one. Ask your teacher.',
  'quiz-not-found': 'It may have been taken down, or the address may be incomplete.',
  'slot-not-found': 'The quiz is shorter than this address supposes.',
  'not-found': 'The address may be incomplete, or the page may have moved.',
  'link-not-found':
    'A link opens once and for a limited time. Ask for a new one where you got it; for a password you can do so from the sign-in page.',
  forbidden: 'An owner of your organisation can give you a role that includes it.',
  'provider-refused': 'Go back to the sign-in page and begin again there.',
  'cross-origin': 'Open the quiz from its own address and send your answer from there.',
  'internal-error': 'Answers that were saved are safe. Try again in a moment.',
  'not-ready': 'Answers that were saved are safe. Try again in a few seconds.',
}
