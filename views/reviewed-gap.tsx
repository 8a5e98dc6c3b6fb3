import { standingOf } from './review-words.ts'
import { ReviewedAnswer } from './reviewed-answer.tsx'
import type { ReviewedProps } from './reviewed-props.ts'

/** Renders the sentence of a judged fill-in question with its gap filled, and what the student wrote. */
export function ReviewedGap({ review, asked }: ReviewedProps<'blank'>) {
  const typed = review.response?.kind === 'blank' ? review.response.text.trim() : ''
  const { style, icon } = standingOf(review)
  const isRight = style === 'right'
  const why = review.rationale?.text
  return (
    <>
      <p class="sentence">
        {asked.before}
        <strong class="filled">{review.key.text}</strong>
        {asked.after}
      </p>
      <ul class="answers">
        {typed !== '' && !isRight && (
          <ReviewedAnswer text={typed} isKey={false} isChosen={true} why={undefined} icon={icon} />
        )}
        {isRight && typed !== review.key.text ? (
          <ReviewedAnswer text={`${review.key.text} (you wrote “${typed}”)`} isKey={true} isChosen={true} why={why} />
        ) : (
          <ReviewedAnswer text={review.key.text} isKey={true} isChosen={isRight} why={why} />
        )}
      </ul>
    </>
  )
}
