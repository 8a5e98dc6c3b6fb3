import type { AttemptView, SlotView } from '../src/vocabulary/attempt-view.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'
import { countOf, sayMarks } from './count-words.ts'
import { EvidenceQuote } from './evidence-quote.tsx'
import { Icon } from './icon.tsx'
import { QuestionForm } from './question-form.tsx'
import type { Refusal } from './refusal.tsx'
import { standingOf } from './review-words.ts'
import { ReviewedAnswers } from './reviewed-answers.tsx'
import { nextSlot, slotAddress } from './slot-navigation.ts'

/**
 * Says which question is shown and what has just happened to it: `refusal` is an answer that could not be taken,
 * `notice` a sentence above the feedback, `justAnswered` moves the focus to the feedback.
 */
export interface QuestionSectionProps {
  readonly view: AttemptView
  readonly slot: SlotView
  readonly refusal?: Refusal | undefined
  readonly notice?: string | undefined
  readonly justAnswered?: boolean
}

/** Renders one question: its form while it is open, else how it was answered and why that is right or wrong. */
export function QuestionSection(props: QuestionSectionProps) {
  const { view, slot } = props
  const address = slotAddress(view.attempt.id, slot.asked.slot)
  return (
    <section class="question" id="question" aria-labelledby="stem" data-address={address}>
      <p class="jump">
        <a href="#passage">Read the passage</a>
      </p>
      {slot.review === undefined ? <OpenQuestion {...props} /> : <JudgedQuestion {...props} review={slot.review} />}
    </section>
  )
}

function OpenQuestion({ view, slot, refusal, justAnswered = false }: QuestionSectionProps) {
  const saved = slot.response !== undefined && refusal === undefined
  return (
    <>
      {saved && (
        <div class="feedback saved" id="feedback" tabindex={-1} autofocus={justAnswered}>
          <p class="verdict">
            <Icon name="tick" />
            Answer saved
          </p>
          <p>You can change it until you submit the quiz.</p>
          <WayOn view={view} slot={slot} />
        </div>
      )}
      <QuestionForm view={view} slot={slot} refusal={refusal} />
    </>
  )
}

function JudgedQuestion({
  view,
  slot,
  review,
  notice,
  justAnswered = false,
}: QuestionSectionProps & { readonly review: QuestionReview }) {
  const standing = standingOf(review)
  return (
    <>
      <h1 id="stem" class="stem">
        {review.asked.stem}
      </h1>
      <div class={`feedback ${standing.style}`} id="feedback" tabindex={-1} autofocus={justAnswered}>
        {notice !== undefined && <p class="notice">{notice}</p>}
        <p class="verdict">
          <Icon name={standing.icon} />
          {standing.words}
          <span class="marks">
            {sayMarks(review.mark)} of {countOf(review.asked.maxMark, 'mark')}
          </span>
        </p>
        <ReviewedAnswers review={review} article={view.article} />
        <EvidenceQuote review={review} href="#evidence-1" />
      </div>
      <WayOn view={view} slot={slot} />
    </>
  )
}

function WayOn({ view, slot }: { readonly view: AttemptView; readonly slot: SlotView }) {
  const { attempt, quiz } = view
  const next = nextSlot(view, slot.asked.slot)
  if (attempt.submittedAt !== undefined) {
    return (
      <p class="way-on">
        <a class="action" href={`/attempts/${attempt.id}/result#question-${slot.asked.slot}`}>
          Back to your result
        </a>
      </p>
    )
  }
  if (next !== undefined) {
    return (
      <p class="way-on">
        <a class="action" href={slotAddress(attempt.id, next)}>
          Next question
        </a>
      </p>
    )
  }
  return (
    <form class="way-on" method="post" action={`/attempts/${attempt.id}/submit`}>
      <button type="submit">
        {quiz.policy.feedback === 'immediate' ? 'See your result' : 'Submit and see your result'}
      </button>
    </form>
  )
}
