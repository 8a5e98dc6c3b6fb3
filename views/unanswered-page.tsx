import type { AttemptView } from '../src/vocabulary/attempt-view.ts'
import { countOf } from './count-words.ts'
import { Layout } from './layout.tsx'
import { slotAddress } from './slot-navigation.ts'

/** Renders the step before an attempt is submitted with gaps: how many questions are unanswered, and both ways on. */
export function UnansweredPage({ view }: { readonly view: AttemptView }) {
  const open = view.slots.filter(({ response }) => response === undefined)
  const [first] = open
  return (
    <Layout title="Finish the quiz?">
      <article class="confirm">
        <p class="kicker">{view.quiz.title}</p>
        <h1>{countOf(open.length, 'question')} unanswered</h1>
        <p class="lede">
          An unanswered question earns no mark, and the result counts all {view.slots.length}. Once submitted, answers
          cannot be added.
        </p>
        <ul class="open-slots">
          {open.map(({ asked }) => (
            <li>
              <a href={slotAddress(view.attempt.id, asked.slot)}>
                Question {asked.slot}: {asked.stem}
              </a>
            </li>
          ))}
        </ul>
        {first !== undefined && (
          <p class="way-on">
            <a class="action" href={slotAddress(view.attempt.id, first.asked.slot)}>
              Go back to question {first.asked.slot}
            </a>
          </p>
        )}
        <form class="way-on" method="post" action={`/attempts/${view.attempt.id}/submit`}>
          <input type="hidden" name="unanswered" value="accepted" />
          <button type="submit" class="secondary">
            Submit anyway
          </button>
        </form>
      </article>
    </Layout>
  )
}
