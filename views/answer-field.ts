import type { AskedQuestion } from '../src/vocabulary/asked-question.ts'
import type { Refusal } from './refusal.tsx'

/**
 * Says what the field of one question kind is rendered from: the question, the form's fields as they were last given
 * or stored, and why the answer was refused, if it was.
 */
export interface AnswerFieldProps<K extends AskedQuestion['kind']> {
  readonly asked: Extract<AskedQuestion, { kind: K }>
  readonly fields: ReadonlyMap<string, string>
  readonly refusal?: Refusal | undefined
}
