import type { Article } from '../src/vocabulary/article.ts'
import type { AttemptResult } from '../src/vocabulary/attempt-view.ts'
import type { AttemptId } from '../src/vocabulary/identifiers.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'
import type { Grade } from '../src/vocabulary/score.ts'
import { countOf, sayMarks, sayPercent } from './count-words.ts'
import { EvidenceQuote } from './evidence-quote.tsx'
import { Icon } from './icon.tsx'
import { Layout } from './layout.tsx'
import { standingOf } from './review-words.ts'
import { ReviewedAnswers } from './reviewed-answers.tsx'
import { slotAddress } from './slot-navigation.ts'

/** Renders a submitted attempt: the grade in words and figures, then every question with its answer and its evidence. */
export function ResultPage({ result }: { readonly result: AttemptResult }) {
  const { attempt, quiz, grade, reviews } = result
  return (
    <Layout title={`Your result: ${quiz.title}`}>
      <article class="result">
        <header>
          <p class="kicker">{quiz.title}</p>
          <h1>{gradeWords(grade)}</h1>
          <p class="grade">
            <strong>{sayPercent(grade.fraction)}</strong>
            <span>
              {sayMarks(grade.marks)} of {countOf(grade.maxMarks, 'mark')}
            </span>
          </p>
          <p>{tally(reviews)}</p>
          {grade.passed !== undefined && quiz.policy.passingGrade !== undefined && (
            <p>
              <strong>{grade.passed ? 'Passed.' : 'Not passed.'}</strong> The pass mark is{' '}
              {sayPercent(quiz.policy.passingGrade)}.
            </p>
          )}
          <form class="way-on" method="post" action={`/quizzes/${quiz.id}/attempts`}>
            <button type="submit">Try again</button>
            <a class="quiet" href="/">
              All quizzes
            </a>
          </form>
        </header>
        <h2>Question by question</h2>
        <ol class="reviews">
          {reviews.map(review => (
            <Review review={review} attempt={attempt.id} article={result.article} />
          ))}
        </ol>
      </article>
    </Layout>
  )
}

interface ReviewProps {
  readonly review: QuestionReview
  readonly attempt: AttemptId
  readonly article: Article
}

function Review({ review, attempt, article }: ReviewProps) {
  const { slot, stem } = review.asked
  const standing = standingOf(review)
  return (
    <li id={`question-${slot}`}>
      <p class={`verdict ${standing.style}`}>
        <span class="number">{slot}</span>
        <Icon name={standing.icon} />
        {standing.words}
      </p>
      <h3>{stem}</h3>
      <ReviewedAnswers review={review} article={article} />
      <EvidenceQuote review={review} href={`${slotAddress(attempt, slot)}#evidence-1`} />
    </li>
  )
}

function gradeWords({ fraction }: Grade): string {
  if (fraction >= 1) return 'A perfect reading'
  if (fraction >= 0.8) return 'A close reading'
  if (fraction >= 0.5) return 'A fair reading'
  return 'Worth another reading'
}

const standings = ['right', 'nearly right', 'partly right', 'wrong', 'not answered'] as const

function tally(reviews: readonly QuestionReview[]): string {
  const words = reviews.map(tallied)
  const parts = standings.flatMap(standing => {
    const count = words.filter(word => word === standing).length
    return count === 0 ? [] : [`${count} ${standing}`]
  })
  return `${parts.join(', ')}.`
}

function tallied(review: QuestionReview): (typeof standings)[number] {
  const { style } = standingOf(review)
  if (style === 'near') return review.asked.kind === 'blank' ? 'nearly right' : 'partly right'
  return style === 'unanswered' ? 'not answered' : style
}
