import type { MatchQuestion, Question } from '../vocabulary/question.ts'

/**
 * Prints a question with its key for a person to read: right options starred, accepted answers, the right order, the
 * pairs or the words that show it, each with its reason.
 */
export function printQuestion(question: Question): string {
  return `[${question.kind}] ${question.stem}\n${linesOf(question)
    .map(line => `  ${line}\n`)
    .join('')}`
}

function linesOf(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id, text, rationale }) => {
        const sign = question.keys.includes(id) ? '*' : '-'
        return `${sign} ${text}   (${rationale.text})`
      })
    case 'blank': {
      const accepted = question.accepted.map(({ text }) => text).join(' | ')
      return [`${question.before}_____${question.after}`, `= ${accepted}`]
    }
    case 'order':
      return question.sequence.flatMap((id, index) =>
        question.items
          .filter(item => item.id === id)
          .map(({ text, rationale }) => `${index + 1}. ${text}   (${rationale.text})`),
      )
    case 'match':
      return [...question.pairs.map(pair => sayPair(question, pair)), ...unpaired(question).map(text => `- ${text}`)]
    case 'evidence':
      return question.evidence.map(support => `= ${support.map(({ exact }) => `“${exact}”`).join(' and ')}`)
  }
}

function sayPair({ prompts, options }: MatchQuestion, pair: MatchQuestion['pairs'][number]): string {
  const prompt = prompts.find(({ id }) => id === pair.prompt)?.text
  const option = options.find(({ id }) => id === pair.option)?.text
  return `* ${prompt} = ${option}   (${pair.rationale.text})`
}

function unpaired({ options, pairs }: MatchQuestion): string[] {
  return options.filter(({ id }) => !pairs.some(({ option }) => option === id)).map(({ text }) => text)
}
