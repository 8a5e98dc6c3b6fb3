import type { Question } from '../../../../src/vocabulary/question.ts'

/** Lists what a question shows as right: its keys, or the first answer of its gap. */
export function shownKeysOf(question: Question): string[] {
  if (question.kind === 'choice')
    return question.options.filter(({ id }) => question.keys.includes(id)).map(({ text }) => text)
  return question.kind === 'blank' ? question.accepted.slice(0, 1).map(({ text }) => text) : []
}

/** Joins what a student reads of a question before answering, its options left out. */
export function readTextOf(question: Question): string {
  return question.kind === 'blank' ? `${question.stem}\n${question.before} _____ ${question.after}` : question.stem
}
