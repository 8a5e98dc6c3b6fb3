import type { Article } from '../src/vocabulary/article.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'
import { type MarkedAnchor, markPassage, type Run, type Shows } from './mark-passage.ts'
import { chosenRationale } from './review-words.ts'
import { sayDate } from './say-date.ts'

interface PassageProps {
  readonly article: Article
  readonly review: QuestionReview | undefined
}

/** Renders the passage in its own scroll box, with the evidence of the reviewed question marked in it. */
export function Passage({ article, review }: PassageProps) {
  return (
    <section class="passage" id="passage" aria-labelledby="passage-headline" tabindex={0}>
      <p class="kicker">The passage</p>
      <h2 id="passage-headline">{article.headline}</h2>
      <p class="dateline">
        <time datetime={article.writtenOn}>{sayDate(article.writtenOn)}</time>
      </p>
      <div id="passage-text">
        <PassageText article={article} review={review} />
      </div>
      {article.source !== undefined && <p class="source">{article.source}</p>}
      <p class="back">
        <a href="#question">Back to the question</a>
      </p>
    </section>
  )
}

/** Renders the paragraphs of the passage and, where the question is judged, a legend of its marks. */
export function PassageText({ article, review }: PassageProps) {
  const marks = review === undefined ? [] : marksOf(review)
  const shown = new Set(marks.map(mark => mark.shows))
  return (
    <>
      {shown.size > 0 && (
        <p class="legend">
          {shown.has('key') && <span class="sample key">shows the right answer</span>}
          {shown.has('choice') && (
            <span class="sample choice">
              {review?.response?.kind === 'evidence' ? 'is what you ticked' : 'is where your answer comes from'}
            </span>
          )}
        </p>
      )}
      {markPassage(article, marks).map(runs => (
        <p>
          {runs.map(run => (
            <MarkedRun run={run} />
          ))}
        </p>
      ))}
    </>
  )
}

function MarkedRun({ run }: { readonly run: Run }) {
  if (run.shows.length === 0) return <>{run.text}</>
  const [id, ...others] = run.ids
  return (
    <>
      {run.begins.map(kind => (
        <span class="visually-hidden"> [{spoken[kind]}: </span>
      ))}
      {others.map(other => (
        <span id={other} />
      ))}
      <mark id={id} class={run.shows.join(' ')} tabindex={id === undefined ? undefined : -1}>
        {run.text}
      </mark>
      {run.ends.map(() => (
        <span class="visually-hidden">] </span>
      ))}
    </>
  )
}

const spoken: Record<Shows, string> = { key: 'Evidence for the right answer', choice: 'About your answer' }

function marksOf(review: QuestionReview): MarkedAnchor[] {
  const isArranged = review.asked.kind === 'order' || review.asked.kind === 'match'
  const arranged = isArranged ? review.rationales.flatMap(({ rationale }) => rationale.evidence.flat()) : []
  const key = [...review.evidence.flat(), ...arranged].map(anchor => ({ anchor, shows: 'key' as const }))
  const { response } = review
  const chosen = response?.kind === 'evidence' ? response.spans : (chosenRationale(review)?.evidence.flat() ?? [])
  return [...key, ...chosen.map(anchor => ({ anchor, shows: 'choice' as const }))]
}
