import type { ErasureReport } from '../../src/vocabulary/student-record.ts'
import { countOf } from '../count-words.ts'
import { Layout } from '../layout.tsx'

/** Renders what the erasure of a student has taken away. */
export function ErasedPage({ report }: { readonly report: ErasureReport }) {
  const { found, deletedAttempts, deletedResponses, keptAttempts, classes, sessions, messages, exports } = report
  return (
    <Layout title="Erased" styles={['classes.css']} teacherPart="classes">
      <div class="classes">
        <h1>{found ? 'The student is erased' : 'What came in since the erasure is erased'}</h1>
        <ul>
          <li>
            {countOf(deletedAttempts, 'attempt')} deleted, with {countOf(deletedResponses, 'answer')}
          </li>
          <li>{countOf(keptAttempts, 'attempt')} kept without the student; nobody can open them</li>
          <li>taken out of {classes === 1 ? '1 class' : `${classes} classes`}</li>
          <li>{countOf(sessions, 'sign-in')} ended</li>
          <li>{countOf(messages, 'message')} to webhooks that no longer name the student</li>
          <li>{countOf(exports, 'export')} of attempts deleted</li>
        </ul>
        <p class="way-on">
          <a class="action" href="/studio/classes">
            Back to the classes
          </a>
        </p>
      </div>
    </Layout>
  )
}
