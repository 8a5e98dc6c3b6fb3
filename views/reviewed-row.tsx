import type { Rationale } from '../src/vocabulary/option.ts'
import { quoteSupport } from './evidence-quote.tsx'
import { Icon } from './icon.tsx'

interface ReviewedRowProps {
  readonly text: string
  readonly rationale: Rationale | undefined
  /** Says what the student made of it; absent where the student gave nothing. */
  readonly given?: { readonly isRight: boolean; readonly words: string } | undefined
}

/**
 * Renders one item or pair as it is right, why, the words of the article that show it, and whether the student had it
 * so, in words and by a sign.
 */
export function ReviewedRow({ text, rationale, given }: ReviewedRowProps) {
  const style = given === undefined ? 'other' : given.isRight ? 'key' : 'chosen'
  const [support] = rationale?.evidence ?? []
  return (
    <li class={style}>
      {given !== undefined && (
        <p class="tag">
          <Icon name={given.isRight ? 'tick' : 'cross'} />
          {given.words}
        </p>
      )}
      <p class="text">{text}</p>
      {rationale !== undefined && <p class="why">{rationale.text}</p>}
      {support !== undefined && <p class="why quoted">{quoteSupport(support)}</p>}
    </li>
  )
}
