import type { AttemptView } from '../src/vocabulary/attempt-view.ts'
import { Icon, type IconName } from './icon.tsx'
import { standingOf } from './review-words.ts'
import { slotAddress } from './slot-navigation.ts'

/** Renders how far the attempt is, as words and as a bar. */
export function AttemptProgress({ view, slot }: { readonly view: AttemptView; readonly slot: number }) {
  return (
    <div class="progress" id="progress">
      <p>
        <strong>
          Question {slot} of {view.slots.length}
        </strong>
        <span>{progressWords(view)}</span>
      </p>
      <progress value={view.answered} max={view.slots.length} aria-label="Questions answered" />
    </div>
  )
}

/** Words the progress of an attempt: "4 answered, 3 right"; what is right is told only where it has been judged. */
export function progressWords(view: AttemptView): string {
  const reviews = view.slots.flatMap(({ review }) => (review === undefined ? [] : [review]))
  const right = reviews.filter(review => standingOf(review).style === 'right').length
  const answered = `${view.answered} answered`
  return reviews.length === 0 ? answered : `${answered}, ${right} right`
}

/** Renders the way to every question, each with its standing in words and by a sign. */
export function SlotList({ view, slot: current }: { readonly view: AttemptView; readonly slot: number }) {
  const unanswered = view.slots.length - view.answered
  const open = view.attempt.submittedAt === undefined
  return (
    <nav class="slots" id="slots" aria-labelledby="slots-title">
      <h2 id="slots-title">All questions</h2>
      <ol>
        {view.slots.map(({ asked, response, review }) => {
          const state = review === undefined ? unjudged(response !== undefined) : standingOf(review)
          return (
            <li>
              <a
                href={slotAddress(view.attempt.id, asked.slot)}
                class={state.style}
                aria-current={asked.slot === current ? 'page' : undefined}
              >
                <span class="visually-hidden">Question </span>
                {asked.slot}
                <span class="visually-hidden">: {state.words}</span>
                {state.icon !== undefined && <Icon name={state.icon} />}
              </a>
            </li>
          )
        })}
      </ol>
      {open && unanswered > 0 && view.answered > 0 && (
        <p class="fine">
          <a href={`/attempts/${view.attempt.id}/submit`}>Finish now</a> with {unanswered} unanswered
        </p>
      )}
      {!open && (
        <p class="fine">
          <a href={`/attempts/${view.attempt.id}/result`}>Back to your result</a>
        </p>
      )}
    </nav>
  )
}

function unjudged(answered: boolean): { style: string; words: string; icon: IconName | undefined } {
  return answered
    ? { style: 'answered', words: 'Answer saved', icon: 'ring' }
    : { style: 'open', words: 'Not answered yet', icon: undefined }
}
