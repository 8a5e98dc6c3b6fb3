import type { Question } from '../vocabulary/question.ts'

/**
 * Gives what a student reads of a question besides the options to choose from: its stem, its sentence with "…" for the
 * gap, and what is to be put in order.
 */
export function shownText(question: Question): string {
  switch (question.kind) {
    case 'blank':
      return `${question.stem}\n${question.before} … ${question.after}`
    case 'order':
      return [question.stem, ...question.items.map(({ text }) => text)].join('\n')
    case 'match':
      return [question.stem, ...question.prompts.map(({ text }) => text)].join('\n')
    default:
      return question.stem
  }
}

/** Gives the lists of texts that a question offers side by side: options, items, prompts; none of a gap or a place. */
export function listsOf(question: Question): readonly (readonly string[])[] {
  switch (question.kind) {
    case 'choice':
      return [question.options.map(({ text }) => text)]
    case 'order':
      return [question.items.map(({ text }) => text)]
    case 'match':
      return [question.prompts, question.options].map(list => list.map(({ text }) => text))
    default:
      return []
  }
}
