import type { AskedQuestion } from '../src/vocabulary/asked-question.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'

/** Says what the answers of one kind of judged question are rendered from. */
export interface ReviewedProps<K extends AskedQuestion['kind']> {
  readonly review: QuestionReview
  readonly asked: Extract<AskedQuestion, { kind: K }>
}
