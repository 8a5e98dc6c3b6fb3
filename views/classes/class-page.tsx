import { type ClassSummary, sayJoinCode } from '../../src/vocabulary/class.ts'
import type { Accommodation, Student } from '../../src/vocabulary/student.ts'
import { DoneNotice } from '../accounts/form-refusal.tsx'
import { countOf } from '../count-words.ts'
import { Layout } from '../layout.tsx'
import { Field } from './field.tsx'
import { Refusal } from './join-pages.tsx'
import { RosterForms } from './roster-forms.tsx'
import { SignInChoice } from './sign-in-choice.tsx'
import { TableFrame } from './table-frame.tsx'

/**
 * Says which class is shown with whom in it, the address at which students join, whether the reader may change it, what was
 * done, and why something was not.
 */
export interface ClassPageProps {
  readonly of: ClassSummary
  readonly students: readonly Student[]
  readonly address: string
  readonly mayChange: boolean
  readonly done?: string | undefined
  readonly refusal?: string | undefined
}

/** Renders the teacher's page of one class: how to get in, the roster, and what can be done with both. */
export function ClassPage({ of, students, address, mayChange, done, refusal }: ClassPageProps) {
  return (
    <Layout title={of.name} width="spread" styles={['classes.css']} teacherPart="classes">
      <div class="classes">
        <p class="crumb">
          <a href="/studio/classes">Classes</a>
        </p>
        <h1>{of.name}</h1>
        <DoneNotice message={done} />
        <Refusal message={refusal} />
        <p>
          Students open <strong>{address}</strong> and type this code:
          <br />
          <strong class="code">{sayJoinCode(of.joinCode)}</strong>
        </p>
        <p>
          {of.signIn === 'roster'
            ? 'Then they sign in with their name and PIN.'
            : 'Nobody is asked for a name, so no attempt has one.'}{' '}
          <a href={`/studio/classes/${of.id}/attempts`}>See who has taken which quiz</a>
        </p>
        <section>
          <h2>{students.length === 0 ? 'No students yet' : countOf(students.length, 'student')}</h2>
          {students.length > 0 && <Roster of={of} students={students} />}
          {students.length > 0 && of.signIn === 'roster' && mayChange && <PinForms of={of} />}
        </section>
        {mayChange && <RosterForms of={of} />}
        {mayChange && <ClassSettings of={of} isEmpty={students.length === 0} />}
      </div>
    </Layout>
  )
}

function ClassSettings({ of, isEmpty }: Pick<ClassPageProps, 'of'> & { readonly isEmpty: boolean }) {
  return (
    <section>
      <h2>Settings of the class</h2>
      <form method="post" action={`/studio/classes/${of.id}`}>
        <Field name="name" label="Name of the class" value={of.name} max={200} />
        <SignInChoice chosen={of.signIn} />
        <button type="submit" class="secondary">
          Save
        </button>
      </form>
      <form class="in-line" method="post" action={`/studio/classes/${of.id}/code`}>
        <button type="submit" class="secondary">
          Give it a new code
        </button>
        <span class="fine">The old one then leads nowhere; whoever is in stays in.</span>
      </form>
      {isEmpty && (
        <form class="in-line" method="post" action={`/studio/classes/${of.id}/remove`}>
          <button type="submit" class="secondary">
            Remove the class
          </button>
        </form>
      )}
    </section>
  )
}

function Roster({ of, students }: Pick<ClassPageProps, 'of' | 'students'>) {
  return (
    <TableFrame label="Students">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">ID</th>
          {of.signIn === 'roster' && <th scope="col">PIN</th>}
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {students.map(({ id, name, externalId, accommodation, hasPin }) => (
          <tr>
            <th scope="row">
              <a href={`/studio/students/${id}`}>{name}</a>
            </th>
            <td>{externalId ?? ''}</td>
            {of.signIn === 'roster' && <td>{hasPin ? 'made' : 'none yet'}</td>}
            <td>{sayAccommodation(accommodation)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function PinForms({ of }: Pick<ClassPageProps, 'of'>) {
  return (
    <>
      {of.withoutPin > 0 && (
        <form class="in-line" method="post" action={`/studio/classes/${of.id}/pins`}>
          <input type="hidden" name="whom" value="without" />
          <button type="submit">Make the missing PINs</button>
          <span class="fine">{countOf(of.withoutPin, 'student')} cannot sign in yet.</span>
        </form>
      )}
      <form class="in-line" method="post" action={`/studio/classes/${of.id}/pins`}>
        <input type="hidden" name="whom" value="all" />
        <button type="submit" class="secondary">
          Make new PINs for all
        </button>
        <span class="fine">
          The old ones stop working, and everybody is signed out. New ones are shown once, to print.
        </span>
      </form>
    </>
  )
}

/** Says in a few words what a student is granted. */
export function sayAccommodation(granted: Accommodation | undefined): string {
  if (granted === undefined) return 'usual'
  return granted.noTimer ? 'no timer' : `${granted.timeFactor} times`
}
