import { Icon, type IconName } from './icon.tsx'

/** Says one answer of a judged question: whether it is right, whether the student gave it, and why it is as it is. */
export interface ReviewedAnswerProps {
  readonly text: string
  readonly isKey: boolean
  readonly isChosen: boolean
  readonly why: string | undefined
  readonly icon?: IconName
}

/**
 * Renders one answer of a judged question. Right, given and other answers are told apart by words, sign and border
 * alike, never by colour alone.
 */
export function ReviewedAnswer({ text, isKey, isChosen, why, icon = isKey ? 'tick' : 'cross' }: ReviewedAnswerProps) {
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
