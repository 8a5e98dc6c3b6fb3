import { AttemptProgress, progressWords, SlotList } from './attempt-progress.tsx'
import { Layout } from './layout.tsx'
import { Passage, PassageText } from './passage.tsx'
import { QuestionSection, type QuestionSectionProps } from './question-section.tsx'
import { standingOf } from './review-words.ts'

/** Renders an attempt: the question, the passage beside it, how far it is, and the way to every other question. */
export function AttemptPage(props: QuestionSectionProps) {
  const { view, slot, refusal } = props
  const { asked, review } = slot
  const title = `Question ${asked.slot} of ${view.slots.length}: ${view.quiz.title}`
  return (
    <Layout
      title={refusal === undefined ? title : `Please check: ${title}`}
      scripts={['attempt.js', 'select-sentences.js']}
      width="spread"
    >
      <p id="status" class="visually-hidden" role="status" />
      <p
        id="connection"
        class="notice"
        role="alert"
        data-message="Your answer did not reach us. Check your connection and send it again; nothing is lost."
      />
      <header class="attempt-head">
        <p class="kicker">{view.quiz.title}</p>
        <AttemptProgress view={view} slot={asked.slot} />
      </header>
      <div class="desk">
        <div class="asking">
          <QuestionSection {...props} />
          <SlotList view={view} slot={asked.slot} />
        </div>
        <Passage article={view.article} review={review} />
      </div>
    </Layout>
  )
}

/** Renders what an answer changes on the page of its attempt, as one htmx response: the question comes first. */
export function AttemptUpdate(props: QuestionSectionProps) {
  const { view, slot } = props
  return (
    <>
      <QuestionSection {...props} />
      <hx-partial hx-target="#passage-text" hx-swap="innerHTML">
        <PassageText article={view.article} review={slot.review} />
      </hx-partial>
      <hx-partial hx-target="#progress" hx-swap="outerHTML">
        <AttemptProgress view={view} slot={slot.asked.slot} />
      </hx-partial>
      <hx-partial hx-target="#slots" hx-swap="outerHTML">
        <SlotList view={view} slot={slot.asked.slot} />
      </hx-partial>
      <hx-partial hx-target="#status" hx-swap="innerHTML">
        <span>{announcement(props)}</span>
      </hx-partial>
    </>
  )
}

function announcement({ view, slot }: QuestionSectionProps): string {
  const outcome = slot.review === undefined ? 'Answer saved' : standingOf(slot.review).words
  return `${outcome}. Of ${view.slots.length} questions: ${progressWords(view)}.`
}
