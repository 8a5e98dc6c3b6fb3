import type { ReviewedProps } from './reviewed-props.ts'
import { ReviewedRow } from './reviewed-row.tsx'

/** Renders the prompts of a judged matching question with their right options, the reasons and what was chosen. */
export function ReviewedPairs({ review, asked }: ReviewedProps<'match'>) {
  const pairs = review.response?.kind === 'match' ? review.response.pairs : undefined
  const textOf = (id: string | undefined) => asked.options.find(option => option.id === id)?.text ?? ''
  const sayGiven = (prompt: string, right: string | undefined) => {
    if (pairs === undefined) return undefined
    const option = pairs.find(pair => pair.prompt === prompt)?.option
    if (option === right) return { isRight: true, words: 'You matched it so' }
    return {
      isRight: false,
      words: option === undefined ? 'You left it open; right is:' : `You chose “${textOf(option)}”; right is:`,
    }
  }
  return (
    <ul class="answers pairs">
      {asked.prompts.map(({ id, text }) => {
        const right = review.key.pairs?.find(({ prompt }) => prompt === id)?.option
        return (
          <ReviewedRow
            text={`${text}: ${textOf(right)}`}
            rationale={review.rationales.find(({ option }) => option === id)?.rationale}
            given={sayGiven(id, right)}
          />
        )
      })}
    </ul>
  )
}
