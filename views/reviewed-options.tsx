import type { OptionId } from '../src/vocabulary/identifiers.ts'
import { chosenOptions } from './review-words.ts'
import { ReviewedAnswer } from './reviewed-answer.tsx'
import type { ReviewedProps } from './reviewed-props.ts'

/** Renders the options of a judged choice question: the right ones, the chosen ones, and why not the others. */
export function ReviewedOptions({ review, asked }: ReviewedProps<'choice'>) {
  const selected = chosenOptions(review)
  const isKey = (id: OptionId) => review.key.options.includes(id)
  const whyOf = (id: OptionId) => review.rationales.find(({ option }) => option === id)?.rationale.text
  const others = asked.options.filter(({ id }) => !isKey(id) && !selected.includes(id))
  return (
    <>
      <ul class="answers">
        {asked.options.map(({ id, text }) => (
          <ReviewedAnswer
            text={text}
            isKey={isKey(id)}
            isChosen={selected.includes(id)}
            why={isKey(id) || selected.includes(id) ? whyOf(id) : undefined}
          />
        ))}
      </ul>
      {others.some(({ id }) => whyOf(id) !== undefined) && (
        <details class="others">
          <summary>Why not the other answers</summary>
          <dl>
            {others.map(({ id, text }) => (
              <>
                <dt>{text}</dt>
                <dd>{whyOf(id)}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
