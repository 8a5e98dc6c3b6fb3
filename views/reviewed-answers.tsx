import type { AskedQuestion } from '../src/vocabulary/asked-question.ts'
import type { OptionId } from '../src/vocabulary/identifiers.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'
import { Icon, type IconName } from './icon.tsx'
import { chosenOptions, standingOf } from './review-words.ts'

/**
 * Renders the answers of a judged question as a list to read: the right one, the student's, and why. Each is told
 * apart by words, sign and border alike, never by colour alone.
 */
export function ReviewedAnswers({ review }: { readonly review: QuestionReview }) {
  const { asked } = review
  return asked.kind === 'choice' ? (
    <ReviewedOptions review={review} asked={asked} />
  ) : (
    <ReviewedGap review={review} asked={asked} />
  )
}

interface ReviewedProps<K extends AskedQuestion['kind']> {
  readonly review: QuestionReview
  readonly asked: Extract<AskedQuestion, { kind: K }>
}

function ReviewedOptions({ review, asked }: ReviewedProps<'choice'>) {
  const selected = chosenOptions(review)
  const isKey = (id: OptionId) => review.key.options.includes(id)
  const whyOf = (id: OptionId) => review.rationales.find(({ option }) => option === id)?.rationale.text
  const others = asked.options.filter(({ id }) => !isKey(id) && !selected.includes(id))
  return (
    <>
      <ul class="answers">
        {asked.options.map(({ id, text }) => (
          <Answer
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

function ReviewedGap({ review, asked }: ReviewedProps<'blank'>) {
  const typed = review.response?.kind === 'blank' ? review.response.text.trim() : ''
  const { style, icon } = standingOf(review)
  const isRight = style === 'right'
  const why = review.rationales[0]?.rationale.text
  return (
    <>
      <p class="sentence">
        {asked.before}
        <strong class="filled">{review.key.text}</strong>
        {asked.after}
      </p>
      <ul class="answers">
        {typed !== '' && !isRight && <Answer text={typed} isKey={false} isChosen={true} why={undefined} icon={icon} />}
        {isRight && typed !== review.key.text ? (
          <Answer text={`${review.key.text} (you wrote “${typed}”)`} isKey={true} isChosen={true} why={why} />
        ) : (
          <Answer text={review.key.text} isKey={true} isChosen={isRight} why={why} />
        )}
      </ul>
    </>
  )
}

interface AnswerProps {
  readonly text: string
  readonly isKey: boolean
  readonly isChosen: boolean
  readonly why: string | undefined
  readonly icon?: IconName
}

function Answer({ text, isKey, isChosen, why, icon = isKey ? 'tick' : 'cross' }: AnswerProps) {
  const style = isKey ? 'key' : isChosen ? 'chosen' : 'other'
  const tag = isKey ? (isChosen ? 'Correct answer, and yours' : 'Correct answer') : isChosen ? 'Your answer' : undefined
  return (
    <li class={style}>
      {tag !== undefined && (
        <p class="tag">
          <Icon name={icon} />
          {tag}
        </p>
      )}
      <p class="text">{text}</p>
      {why !== undefined && <p class="why">{why}</p>}
    </li>
  )
}
