import type { ClassSummary } from '../../src/vocabulary/class.ts'
import { Field } from './field.tsx'

/** Renders the ways to get students into a class: a file, a pasted list, one by one. */
export function RosterForms({ of }: { readonly of: Pick<ClassSummary, 'id'> }) {
  return (
    <section>
      <h2>Add students</h2>
      <div class="columns">
        <form method="post" action={`/studio/classes/${of.id}/roster/preview`} enctype="multipart/form-data">
          <h3>From a file or a list</h3>
          <div class="field">
            <label for="file">CSV file from a spreadsheet or a register</label>
            <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,text/csv" aria-describedby="file-hint" />
            <p class="fine" id="file-hint">
              With the headings “Name”, or “Given name” and “Family name”, and “ID” if there is one.
            </p>
          </div>
          <div class="field">
            <label for="text">Or paste a list, one student a line</label>
            <textarea id="text" name="text" rows={6} spellcheck={false} />
          </div>
          <button type="submit">See what it changes</button>
        </form>
        <form method="post" action={`/studio/classes/${of.id}/students`}>
          <h3>One by one</h3>
          <Field name="name" label="Name" max={200} />
          <Field name="externalId" label="ID, if there is one" max={200} isOptional />
          <button type="submit" class="secondary">
            Add the student
          </button>
        </form>
      </div>
    </section>
  )
}
