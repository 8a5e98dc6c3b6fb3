import type { OptionId } from '../src/vocabulary/identifiers.ts'
import type { Rationale } from '../src/vocabulary/option.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'
import type { IconName } from './icon.tsx'

/** Says a judged slot's standing as one word for style, one for reading and a sign. */
export interface Standing {
  readonly style: 'right' | 'near' | 'wrong' | 'unanswered'
  readonly words: string
  readonly icon: IconName
}

/** Tells how a judged question stands. A near answer to a choice question is one that is right in part. */
export function standingOf(review: QuestionReview): Standing {
  const { score } = review
  if (score.state === 'invalid') return { style: 'unanswered', words: 'Not counted', icon: 'ring' }
  if (score.state === 'unanswered') return { style: 'unanswered', words: 'Not answered', icon: 'ring' }
  if (score.verdict === 'right') return { style: 'right', words: 'Right', icon: 'tick' }
  if (score.verdict === 'wrong') return { style: 'wrong', words: 'Wrong', icon: 'cross' }
  const near = review.asked.kind === 'blank' ? 'Nearly right: compare your wording' : 'Partly right'
  return { style: 'near', words: near, icon: 'wave' }
}

/** Lists the options that the student chose; none in a fill-in question or one that was not answered. */
export function chosenOptions({ response }: QuestionReview): readonly OptionId[] {
  return response?.kind === 'choice' ? response.selected : []
}

/** Finds the rationale of a wrong option that the student chose; `undefined` where there is none to show. */
export function chosenRationale(review: QuestionReview): Rationale | undefined {
  const chosen = chosenOptions(review)
  return review.rationales.find(({ option }) => chosen.includes(option) && !review.key.options.includes(option))
    ?.rationale
}
