import type { Article } from '../src/vocabulary/article.ts'
import { standingOf } from './review-words.ts'
import { ReviewedAnswer } from './reviewed-answer.tsx'
import type { ReviewedProps } from './reviewed-props.ts'

/** Renders the place that a student showed beside the words that show it, unless both are one. */
export function ReviewedEvidence({
  review,
  article,
}: ReviewedProps<'evidence'> & { readonly article: Pick<Article, 'text'> }) {
  const { style, icon } = standingOf(review)
  const spans = review.response?.kind === 'evidence' ? review.response.spans : []
  const shown = spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  const isRight = style === 'right'
  return (
    <ul class="answers">
      {shown !== '' && !isRight && (
        <ReviewedAnswer text={shown} isKey={false} isChosen={true} why={undefined} icon={icon} />
      )}
      <ReviewedAnswer text={review.key.text} isKey={true} isChosen={isRight} why={review.rationale?.text} />
    </ul>
  )
}
