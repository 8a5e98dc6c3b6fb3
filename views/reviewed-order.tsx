import type { ReviewedProps } from './reviewed-props.ts'
import { ReviewedRow } from './reviewed-row.tsx'

/** Renders the items of a judged ordering question in their right order, each with its reason and the place given. */
export function ReviewedOrder({ review, asked }: ReviewedProps<'order'>) {
  const sequence = review.response?.kind === 'order' ? review.response.sequence : []
  return (
    <ol class="answers order">
      {review.key.options.map((id, index) => (
        <ReviewedRow
          text={asked.items.find(item => item.id === id)?.text ?? ''}
          rationale={review.rationales.find(({ option }) => option === id)?.rationale}
          given={sayPlace(sequence.indexOf(id), index)}
        />
      ))}
    </ol>
  )
}

function sayPlace(given: number, right: number) {
  if (given < 0) return undefined
  return given === right
    ? { isRight: true, words: `Place ${right + 1}, where you put it` }
    : { isRight: false, words: `Place ${right + 1}; you put it in place ${given + 1}` }
}
