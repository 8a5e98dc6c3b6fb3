import type { Option } from '../../src/vocabulary/option.ts'
import type { Question } from '../../src/vocabulary/question.ts'

/** Words a question as a page of text: the stem, then the options with their origin and the key starred, or the gap. */
export function printQuestion(question: Question): string {
  if (question.kind === 'choice') {
    const options = question.options.map(option => {
      const sign = question.keys.includes(option.id) ? '*' : '-'
      return `  ${sign} ${option.text}  (${originOf(option)}) ${option.rationale.text}`
    })
    return [`[choice] ${question.stem}`, ...options].join('\n')
  }
  if (question.kind === 'blank') {
    const answers = question.accepted.map(({ text, verdict }) => (verdict === 'near' ? `${text} (near)` : text))
    return [
      `[blank] ${question.stem}`,
      `  ${question.before}_____${question.after}`,
      `  = ${answers.join(' | ')}`,
    ].join('\n')
  }
  return `[other] ${JSON.stringify(question)}`
}

function originOf({ origin }: Option): string {
  return origin.from === 'pool' ? `pool: ${origin.pool}` : origin.from
}
