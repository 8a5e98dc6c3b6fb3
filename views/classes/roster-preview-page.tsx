import type { ClassSummary } from '../../src/vocabulary/class.ts'
import type { RosterChange, RosterPlan } from '../../src/vocabulary/roster.ts'
import { countOf } from '../count-words.ts'
import { Layout } from '../layout.tsx'
import { sayRoster } from './say-roster.ts'
import { TableFrame } from './table-frame.tsx'

/** Says what a roster file would do to a class; `text` is the file as it was read, to be sent again. */
export interface RosterPreviewPageProps {
  readonly of: ClassSummary
  readonly plan: RosterPlan
  readonly text: string
}

const mostFaults = 100

/** Renders what a roster file would do, row by row, with one way to do it, or the faults to mend first. */
export function RosterPreviewPage({ of, plan, text }: RosterPreviewPageProps) {
  const { faults, changes, absent } = plan
  const isGood = faults.length === 0
  const isNew = changes.some(({ kind }) => kind !== 'unchanged')
  return (
    <Layout title="Check the list" width="spread" styles={['classes.css']} teacherPart="classes">
      <div class="classes">
        <p class="crumb">
          <a href={`/studio/classes/${of.id}`}>{of.name}</a>
        </p>
        <h1>{isGood ? 'Check the list' : 'The list cannot be taken in yet'}</h1>
        {faults.length > 0 && (
          <section>
            <h2>{countOf(faults.length, 'thing')} to mend</h2>
            <p>Nothing has been taken in. Mend these in your spreadsheet, save it as CSV and choose it again.</p>
            <ul>
              {faults.slice(0, mostFaults).map(({ detail }) => (
                <li>{detail}</li>
              ))}
            </ul>
            {faults.length > mostFaults && <p>And {faults.length - mostFaults} more.</p>}
          </section>
        )}
        {isGood && (
          <form method="post" action={`/studio/classes/${of.id}/roster`} enctype="multipart/form-data">
            <p>{sayPlan(changes)}</p>
            {absent > 0 && (
              <p>
                {countOf(absent, 'student')} of the class {absent === 1 ? 'is' : 'are'} not in it and will stay.
              </p>
            )}
            <input type="hidden" name="text" value={text} />
            <p class="way-on">
              <button type="submit">{isNew ? 'Take it in' : 'Nothing to change'}</button>
              <a class="quiet" href={`/studio/classes/${of.id}`}>
                Back without changes
              </a>
            </p>
          </form>
        )}
        {changes.length > 0 && <Changes changes={changes} />}
        {!isGood && (
          <p class="way-on">
            <a class="action" href={`/studio/classes/${of.id}`}>
              Choose another file
            </a>
          </p>
        )}
      </div>
    </Layout>
  )
}

const kinds: Readonly<Record<RosterChange['kind'], string>> = {
  add: 'new',
  join: 'from another class',
  change: 'changed',
  unchanged: 'as before',
}

function Changes({ changes }: Pick<RosterPlan, 'changes'>) {
  return (
    <TableFrame label="What each row does">
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">Name</th>
          <th scope="col">ID</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ row, name, externalId, kind, before }) => (
          <tr>
            <td class="number">{row}</td>
            <th scope="row">{name}</th>
            <td>{externalId ?? ''}</td>
            <td class="wordy">
              <span class={kind === 'unchanged' ? undefined : 'kind'}>{kinds[kind]}</span>
              {before !== undefined &&
                ` (was ${before.name}${before.externalId === undefined ? ', without an id' : ''})`}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function sayPlan(changes: readonly RosterChange[]): string {
  const count = (kind: RosterChange['kind']) => changes.filter(change => change.kind === kind).length
  return `The list has ${sayRoster({ added: count('add'), joined: count('join'), changed: count('change'), unchanged: count('unchanged') })}.`
}
