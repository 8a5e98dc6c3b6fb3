import { Icon } from './icon.tsx'

interface ReviewedRowProps {
  readonly text: string
  readonly why: string | undefined
  /** Says what the student made of it; absent where the student gave nothing. */
  readonly given?: { readonly isRight: boolean; readonly words: string } | undefined
}

/** Renders one item or pair as it is right, why, and whether the student had it so, in words and by a sign. */
export function ReviewedRow({ text, why, given }: ReviewedRowProps) {
  const style = given === undefined ? 'other' : given.isRight ? 'key' : 'chosen'
  return (
    <li class={style}>
      <p class="text">{text}</p>
      {why !== undefined && <p class="why">{why}</p>}
      {given !== undefined && (
        <p class="tag">
          <Icon name={given.isRight ? 'tick' : 'cross'} />
          {given.words}
        </p>
      )}
    </li>
  )
}
