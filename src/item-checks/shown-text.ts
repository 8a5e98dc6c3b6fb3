import type { Question } from '../vocabulary/question.ts'

/** Gives what a student reads of a question besides its options: its stem, and its sentence with "…" for the gap. */
export function shownText(question: Question): string {
  return question.kind === 'blank' ? `${question.stem}\n${question.before} … ${question.after}` : question.stem
}
