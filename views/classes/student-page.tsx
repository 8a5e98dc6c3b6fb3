import type { Class } from '../../src/vocabulary/class.ts'
import type { Student } from '../../src/vocabulary/student.ts'
import { DoneNotice } from '../accounts/form-refusal.tsx'
import { Layout } from '../layout.tsx'
import { sayAccommodation } from './class-page.tsx'
import { Field } from './field.tsx'
import { Refusal } from './join-pages.tsx'

/** Says which student is shown, with the classes, what the reader may do about it, what was done, and why something was not. */
export interface StudentPageProps {
  readonly student: Student
  readonly classes: readonly Pick<Class, 'id' | 'name'>[]
  readonly mayChange: boolean
  readonly mayErase: boolean
  readonly done?: string | undefined
  readonly refusal?: string | undefined
}

/** Renders the teacher's page of one student: what is known, what is granted, and the ways to take it out or away. */
export function StudentPage({ student, classes, mayChange, mayErase, done, refusal }: StudentPageProps) {
  const { name } = student
  return (
    <Layout title={name} styles={['classes.css']} teacherPart="classes">
      <div class="classes">
        <p class="crumb">
          {classes.length === 0 && <a href="/studio/classes">Classes</a>}
          {classes.map(({ id: of, name: title }, index) => (
            <>
              {index > 0 && ' · '}
              <a href={`/studio/classes/${of}`}>{title}</a>
            </>
          ))}
        </p>
        <h1>{name}</h1>
        <DoneNotice message={done} />
        <Refusal message={refusal} />
        {mayChange ? <StudentForm student={student} /> : <Known student={student} />}
        {mayChange && classes.map(of => <Membership of={of} student={student} />)}
        {mayErase ? (
          <Kept student={student} />
        ) : (
          <p class="fine">An owner can download all that is kept of this student, or erase the student.</p>
        )}
      </div>
    </Layout>
  )
}

function StudentForm({ student }: Pick<StudentPageProps, 'student'>) {
  const { id, name, externalId, accommodation } = student
  return (
    <form method="post" action={`/studio/students/${id}`}>
      <Field name="name" label="Name" value={name} max={200} />
      <Field name="externalId" label="ID in the school’s register" value={externalId} max={200} isOptional />
      <Field
        name="timeFactor"
        label="Time, as a factor"
        value={String(accommodation?.timeFactor ?? 1)}
        max={5}
        inputmode="decimal"
        hint="1 is the usual time, 1.25 a quarter more. It holds in every quiz with a time limit that begins after this."
      />
      <label class="tick">
        <input type="checkbox" name="noTimer" value="yes" checked={accommodation?.noTimer} /> No timer at all
      </label>
      <p class="way-on">
        <button type="submit">Save</button>
      </p>
    </form>
  )
}

function Known({ student: { externalId, accommodation } }: Pick<StudentPageProps, 'student'>) {
  return (
    <ul>
      <li>ID in the school’s register: {externalId ?? 'none'}</li>
      <li>Time: {sayAccommodation(accommodation)}</li>
    </ul>
  )
}

function Kept({ student }: Pick<StudentPageProps, 'student'>) {
  return (
    <section>
      <h2>What is kept of this student</h2>
      <p>
        <a href={`/studio/students/${student.id}/export`} download>
          Download it as a file
        </a>
        : the entry, the classes, and every attempt with its answers and grade.
      </p>
      <details>
        <summary>Erase this student</summary>
        <EraseForm student={student} />
      </details>
    </section>
  )
}

function Membership({ of, student }: { readonly of: Pick<Class, 'id' | 'name'>; readonly student: Student }) {
  const base = `/studio/classes/${of.id}/students/${student.id}`
  return (
    <section>
      <h2>{of.name}</h2>
      <form class="in-line" method="post" action={`${base}/pin`}>
        <button type="submit" class="secondary">
          {student.hasPin ? 'Make a new PIN' : 'Make a PIN'}
        </button>
        <span class="fine">It is shown once. It holds in all classes.</span>
      </form>
      <form class="in-line" method="post" action={`${base}/remove`}>
        <button type="submit" class="secondary">
          Take out of {of.name}
        </button>
        <span class="fine">The attempts stay.</span>
      </form>
    </section>
  )
}

function EraseForm({ student }: Pick<StudentPageProps, 'student'>) {
  return (
    <form method="post" action={`/studio/students/${student.id}/erase`}>
      <p>The entry, the PIN and the places in classes go for good, and nobody can bring them back.</p>
      <fieldset class="field">
        <legend>The attempts</legend>
        <label class="tick">
          <input type="radio" name="attempts" value="delete" checked /> are deleted with every answer
        </label>
        <label class="tick">
          <input type="radio" name="attempts" value="keep" /> stay for the statistics, without the student
        </label>
      </fieldset>
      <label class="tick">
        <input type="checkbox" name="sure" value="yes" required /> I am sure
      </label>
      <p class="way-on">
        <button type="submit">Erase {student.name}</button>
      </p>
    </form>
  )
}
