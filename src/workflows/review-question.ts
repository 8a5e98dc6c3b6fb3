import { markOf } from '../scoring/mark-score.ts'
import { onceFor } from '../text/once-for.ts'
import type { QuestionAttempt } from '../vocabulary/attempt.ts'
import type { OptionId } from '../vocabulary/identifiers.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuestionReview } from '../vocabulary/question-review.ts'
import type { AskedSlot } from './ask-questions.ts'

/**
 * Lays a judged question open as it was asked: the response and its score, the key in words, the rationale of each
 * option in the order shown, of each item from first to last, of each pair by its prompt, and the evidence. A slot
 * without a response is `unanswered` and earns 0 marks. Call it only where the quiz's policy lets the answer be judged.
 */
export function reviewQuestion(shown: AskedSlot, answer?: QuestionAttempt): QuestionReview {
  const score = answer?.score ?? { state: 'unanswered' }
  const { asked, place } = shown
  const { question, maxMark } = place
  return {
    asked,
    ...(answer && { response: answer.response }),
    score,
    mark: markOf(score, maxMark),
    key: keyOf(question),
    rationales: rationalesOf(shown),
    ...('rationale' in question && question.rationale !== undefined && { rationale: question.rationale }),
    evidence: question.evidence,
  }
}

const keyOf = onceFor((question: Question): QuestionReview['key'] => {
  switch (question.kind) {
    case 'blank':
      return { options: [], text: question.accepted[0]?.text ?? '' }
    case 'choice': {
      const right = question.options.filter(({ id }) => question.keys.includes(id))
      return { options: right.map(({ id }) => id), text: right.map(({ text }) => text).join('; ') }
    }
    case 'order':
      return {
        options: question.sequence,
        text: question.sequence.map(id => textOf(question.items, id)).join('; '),
      }
    case 'match': {
      const pairs = question.pairs.map(({ prompt, option }) => ({ prompt, option }))
      const words = pairs.map(
        ({ prompt, option }) => `${textOf(question.prompts, prompt)}: ${textOf(question.options, option)}`,
      )
      return { options: pairs.map(({ option }) => option), pairs, text: words.join('; ') }
    }
    case 'evidence':
      return { options: [], text: (question.evidence[0] ?? []).map(({ exact }) => exact).join(' … ') }
  }
})

function textOf(entries: readonly { readonly id: OptionId; readonly text: string }[], id: OptionId): string {
  return entries.find(entry => entry.id === id)?.text ?? ''
}

const rationalesOf = onceFor(({ asked, place: { question } }: AskedSlot): QuestionReview['rationales'] => {
  if (question.kind === 'choice' && asked.kind === 'choice')
    return asked.options.flatMap(({ id }) =>
      question.options.filter(option => option.id === id).map(({ rationale }) => ({ option: id, rationale })),
    )
  if (question.kind === 'order')
    return question.sequence.flatMap(id =>
      question.items.filter(item => item.id === id).map(({ rationale }) => ({ option: id, rationale })),
    )
  if (question.kind === 'match') return question.pairs.map(({ prompt, rationale }) => ({ option: prompt, rationale }))
  return []
})
