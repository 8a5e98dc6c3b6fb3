import type { Article } from '../src/vocabulary/article.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'
import { ReviewedEvidence } from './reviewed-evidence.tsx'
import { ReviewedGap } from './reviewed-gap.tsx'
import { ReviewedOptions } from './reviewed-options.tsx'
import { ReviewedOrder } from './reviewed-order.tsx'
import { ReviewedPairs } from './reviewed-pairs.tsx'

/** Renders the answers of a judged question as a list to read: the right one, the student's, and why. */
export function ReviewedAnswers({ review, article }: { readonly review: QuestionReview; readonly article: Article }) {
  const { asked } = review
  switch (asked.kind) {
    case 'choice':
      return <ReviewedOptions review={review} asked={asked} />
    case 'blank':
      return <ReviewedGap review={review} asked={asked} />
    case 'order':
      return <ReviewedOrder review={review} asked={asked} />
    case 'match':
      return <ReviewedPairs review={review} asked={asked} />
    case 'evidence':
      return <ReviewedEvidence review={review} asked={asked} article={article} />
  }
}
