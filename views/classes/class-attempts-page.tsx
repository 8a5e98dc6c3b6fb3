import type { ClassSummary } from '../../src/vocabulary/class.ts'
import type { ClassAttempt } from '../../src/vocabulary/student-record.ts'
import { sayMarks, sayPercent } from '../count-words.ts'
import { Layout } from '../layout.tsx'
import { TableFrame } from './table-frame.tsx'

/** Says who of a class has taken which quiz, the latest first; `most` is how many the page shows. */
export interface ClassAttemptsPageProps {
  readonly of: ClassSummary
  readonly attempts: readonly ClassAttempt[]
  readonly most: number
}

/** Renders the attempts of a class as a table. */
export function ClassAttemptsPage({ of, attempts, most }: ClassAttemptsPageProps) {
  return (
    <Layout title={`Attempts of ${of.name}`} width="spread" styles={['classes.css']} teacherPart="classes">
      <div class="classes">
        <p class="crumb">
          <a href={`/studio/classes/${of.id}`}>{of.name}</a>
        </p>
        <h1>Who has taken which quiz</h1>
        {attempts.length === 0 ? (
          <p class="lede">
            {of.signIn === 'roster'
              ? 'Nobody of this class has taken a quiz yet while signed in.'
              : 'This class asks nobody’s name, so attempts cannot be told apart.'}
          </p>
        ) : (
          <>
            <p>
              {attempts.length < most ? '' : `These are the latest ${most}. `}Times are UTC.{' '}
              <a href={`/studio/classes/${of.id}/attempts.csv`} download>
                Download all as CSV
              </a>
            </p>
            <AttemptTable attempts={attempts} />
          </>
        )}
      </div>
    </Layout>
  )
}

function AttemptTable({ attempts }: Pick<ClassAttemptsPageProps, 'attempts'>) {
  return (
    <TableFrame label="Attempts">
      <thead>
        <tr>
          <th scope="col">Student</th>
          <th scope="col">Quiz</th>
          <th scope="col">Began</th>
          <th scope="col">Submitted</th>
          <th scope="col">Marks</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ student, name, title, startedAt, submittedAt, grade }) => (
          <tr>
            <th scope="row">
              <a href={`/studio/students/${student}`}>{name}</a>
            </th>
            <td class="wordy">{title}</td>
            <td>{sayTime(startedAt)}</td>
            <td>{submittedAt === undefined ? 'under way' : sayTime(submittedAt)}</td>
            <td class="number">
              {grade === undefined ? '' : `${sayMarks(grade.marks)} of ${sayMarks(grade.maxMarks)}`}
            </td>
            <td class="number">{grade === undefined ? '' : sayPercent(grade.fraction)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

const sayTime = (time: number): string => timeFormat.format(new Date(time))
const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
