import { type ClassSummary, sayJoinCode } from '../../src/vocabulary/class.ts'
import type { Student } from '../../src/vocabulary/student.ts'
import { DoneNotice } from '../accounts/form-refusal.tsx'
import { countOf } from '../count-words.ts'
import { Layout } from '../layout.tsx'
import { Field } from './field.tsx'
import { Refusal } from './join-pages.tsx'
import { SignInChoice } from './sign-in-choice.tsx'
import { TableFrame } from './table-frame.tsx'

/**
 * Says which classes there are, which students are in none, how long attempts are kept (in days, where that is limited),
 * what the reader may do about both, what was done, and why something was not.
 */
export interface ClassListPageProps {
  readonly classes: readonly ClassSummary[]
  readonly others: readonly Student[]
  readonly retention: { readonly days?: number; readonly longest?: number; readonly holds?: number }
  readonly mayChange: boolean
  readonly mayLimit: boolean
  readonly done?: string | undefined
  readonly refusal?: string | undefined
}

/** Renders the teacher's list of classes with a form for a new one. */
export function ClassListPage({ classes, others, retention, mayChange, mayLimit, done, refusal }: ClassListPageProps) {
  return (
    <Layout title="Classes" styles={['classes.css']} teacherPart="classes">
      <div class="classes">
        <h1>Classes</h1>
        <DoneNotice message={done} />
        <Refusal message={refusal} />
        {classes.length > 0 && <ClassTable classes={classes} />}
        {classes.length === 0 && !mayChange && <p>There is no class yet. A teacher or an owner can make one.</p>}
        {mayChange && <NewClass isFirst={classes.length === 0} />}
        {others.length > 0 && <Others students={others} />}
        <section>
          <h2>How long attempts are kept</h2>
          <p>{sayRetention(retention)}</p>
          {mayLimit && <RetentionForm days={retention.days} />}
        </section>
      </div>
    </Layout>
  )
}

function NewClass({ isFirst }: { readonly isFirst: boolean }) {
  return (
    <section>
      <h2>{isFirst ? 'Make your first class' : 'Make a class'}</h2>
      <form method="post" action="/studio/classes">
        <Field name="name" label="Name of the class" max={200} hint="Such as “7b English”." />
        <SignInChoice chosen="roster" />
        <button type="submit">Make the class</button>
      </form>
    </section>
  )
}

function RetentionForm({ days }: { readonly days: number | undefined }) {
  return (
    <form method="post" action="/studio/retention">
      <Field
        name="days"
        label="Days to keep attempts"
        value={days === undefined ? '' : String(days)}
        max={5}
        inputmode="numeric"
        isOptional
        hint="They are deleted with every answer so many days after they were submitted or last worked on. Leave it empty to set no limit."
      />
      <button type="submit" class="secondary">
        Save
      </button>
    </form>
  )
}

function ClassTable({ classes }: Pick<ClassListPageProps, 'classes'>) {
  return (
    <TableFrame label="Classes">
      <thead>
        <tr>
          <th scope="col">Class</th>
          <th scope="col">Code</th>
          <th scope="col">Students</th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ id, name, joinCode, students }) => (
          <tr>
            <th scope="row">
              <a href={`/studio/classes/${id}`}>{name}</a>
            </th>
            <td>
              <code>{sayJoinCode(joinCode)}</code>
            </td>
            <td class="number">{students}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function Others({ students }: { readonly students: readonly Student[] }) {
  return (
    <section>
      <h2>Students in no class</h2>
      <details>
        <summary>{countOf(students.length, 'student')}</summary>
        <ul>
          {students.map(({ id, name }) => (
            <li>
              <a href={`/studio/students/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function sayRetention({ longest, holds }: ClassListPageProps['retention']): string {
  if (holds === undefined) return 'Attempts are kept until you erase them.'
  const server = longest === undefined ? '' : ` This server keeps none for more than ${countOf(longest, 'day')}.`
  return `Attempts are kept for ${countOf(holds, 'day')}.${server}`
}
