import type { Option } from '../../src/vocabulary/option.ts'
import type { EvidenceQuestion, MatchQuestion, OrderQuestion, Question } from '../../src/vocabulary/question.ts'

type AnyQuestion = Question | OrderQuestion | MatchQuestion | EvidenceQuestion

/** Words a question as a page of text: the stem, then options with origin and starred key, gap, order, pairs or evidence. */
export function printQuestion(question: AnyQuestion): string {
  return [`[${question.kind}] ${question.stem}`, ...linesOf(question)].join('\n')
}

function linesOf(question: AnyQuestion): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(option => {
        const sign = question.keys.includes(option.id) ? '*' : '-'
        return `  ${sign} ${option.text}  (${originOf(option)}) ${option.rationale.text}`
      })
    case 'blank': {
      const answers = question.accepted.map(({ text, verdict }) => (verdict === 'near' ? `${text} (near)` : text))
      return [`  ${question.before}_____${question.after}`, `  = ${answers.join(' | ')}`]
    }
    case 'order':
      return question.sequence.map((id, at) => {
        const item = question.items.find(one => one.id === id)
        return `  ${at + 1}. ${item?.text}  ${item?.rationale.text}`
      })
    case 'match':
      return [
        ...question.pairs.map(({ prompt, option, rationale }) => {
          const [left, right] = [question.prompts.find(({ id }) => id === prompt), optionOf(question, option)]
          return `  ${left?.text} = ${right?.text}  ${rationale.text}`
        }),
        ...question.options.filter(({ excluded }) => excluded !== undefined).map(({ text }) => `  - ${text}`),
      ]
    case 'evidence':
      return question.evidence.map(support => `  = ${support.map(({ exact }) => `“${exact}”`).join(' + ')}`)
  }
}

const optionOf = ({ options }: MatchQuestion, sought: string) => options.find(({ id }) => id === sought)

function originOf({ origin }: Option): string {
  return origin.from === 'pool' ? `pool: ${origin.pool}` : origin.from
}
