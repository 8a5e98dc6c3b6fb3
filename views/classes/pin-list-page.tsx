import { type ClassSummary, sayJoinCode } from '../../src/vocabulary/class.ts'
import type { RosterOutcome } from '../../src/vocabulary/roster.ts'
import type { PinCard } from '../../src/vocabulary/student.ts'
import { countOf } from '../count-words.ts'
import { Layout } from '../layout.tsx'
import { sayRoster } from './say-roster.ts'

/** Says which PINs were made, the address at which they are typed, and what a roster has done where one was taken in. */
export interface PinListPageProps {
  readonly of: ClassSummary
  readonly cards: readonly PinCard[]
  readonly address: string
  readonly outcome?: RosterOutcome | undefined
}

/** Renders new PINs as cards to print and cut apart. They are shown this once. */
export function PinListPage({ of, cards, address, outcome }: PinListPageProps) {
  return (
    <Layout title={`PINs of ${of.name}`} width="spread" styles={['classes.css', 'pins.css']} teacherPart="classes">
      <div class="classes">
        <p class="crumb">
          <a href={`/studio/classes/${of.id}`}>{of.name}</a>
        </p>
        <h1>{cards.length === 0 ? 'The roster' : countOf(cards.length, 'new PIN')}</h1>
        {outcome !== undefined && <p class="done">Taken in: {sayRoster(outcome)}.</p>}
        {cards.length > 0 && (
          <>
            <p class="done">
              Print this page now, or copy it: these PINs are not kept and cannot be shown again. Whoever loses one gets
              a new one.
            </p>
            <ul class="pins">
              {cards.map(({ name, pin }) => (
                <li>
                  <strong>{name}</strong>
                  <span>
                    {of.name}: open {address}, type the code {sayJoinCode(of.joinCode)}, then your name and this PIN:
                  </span>
                  <span class="pin">
                    {pin.slice(0, 3)} {pin.slice(3)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="way-on">
          <a class="action" href={`/studio/classes/${of.id}`}>
            Back to the class
          </a>
        </p>
      </div>
    </Layout>
  )
}
