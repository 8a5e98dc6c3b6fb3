import type { Question } from '../vocabulary/question.ts'
import type { Response } from '../vocabulary/response.ts'

/**
 * Gives a response that fits its question the one form in which it is stored: chosen options once each in the
 * question's order, typed words without spaces around them. So the same response sent twice is the same text.
 *
 * @example tidyResponse(question, { kind: 'blank', text: ' 600 ' }) // { kind: 'blank', text: '600' }
 */
export function tidyResponse(question: Question, response: Response): Response {
  if (response.kind === 'blank') return { kind: 'blank', text: response.text.trim() }
  const chosen = new Set(response.selected)
  const options = question.kind === 'choice' ? question.options : []
  return { kind: 'choice', selected: options.map(({ id }) => id).filter(id => chosen.has(id)) }
}
