import type { Draft, DraftQuestion } from '../vocabulary/draft.ts'
import type { Question } from '../vocabulary/question.ts'

const mostShown = 10
const mostFindings = 5

/** Prints a draft for a person to look over: what it is, the ten best questions with key and confidence, what to know. */
export function printDraft({ bank, facts, questions, findings, notes }: Draft): string {
  const { article, entities } = bank
  const counts = [
    countOf(article.text.split(/\s+/).length, 'word'),
    countOf(entities.length, 'entity', 'entities'),
    `${countOf(facts.length, 'fact')}${confirmedIn(bank)}`,
    countOf(questions.length, 'question'),
  ]
  const shown = questions.slice(0, mostShown)
  return [
    `${article.headline}\n`,
    ...(article.source === undefined ? [] : [`${article.source}\n`]),
    `Written on ${article.writtenOn}. ${counts.join(', ')}.\n`,
    ...(shown.length === 0 ? [] : [`\nThe best ${shown.length === 1 ? 'question' : `${shown.length} questions`}:\n`]),
    ...shown.map(printOne),
    ...listOf(
      'To know',
      notes.map(({ detail }) => detail),
    ),
    ...listOf(
      'Found by the checks',
      findings.map(({ severity, subject, message }) => `${severity} ${subject ?? 'bank'}: ${message}`),
    ),
  ].join('')
}

function printOne({ question, confidence, status }: DraftQuestion, index: number): string {
  const place = String(index + 1).padStart(3)
  return `${place}. ${question.stem}\n     = ${keyOf(question)}   (${confidence.toFixed(2)}, ${question.kind}, ${status})\n`
}

/** Words the key of a question in one line. */
function keyOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options.flatMap(({ id, text }) => (question.keys.includes(id) ? [text] : [])).join('; ')
    case 'blank':
      return question.accepted[0]?.text ?? ''
    case 'order':
      return textsOf(question.sequence, question.items).join(' → ')
    case 'match':
      return question.pairs
        .map(({ prompt, option }) =>
          [...textsOf([prompt], question.prompts), ...textsOf([option], question.options)].join(': '),
        )
        .join('; ')
    case 'evidence':
      return question.evidence.map(support => support.map(({ exact }) => `“${exact}”`).join(' and ')).join(' or ')
  }
}

function textsOf(ids: readonly string[], items: readonly { readonly id: string; readonly text: string }[]): string[] {
  return ids.flatMap(id => items.find(item => item.id === id)?.text ?? [])
}

function confirmedIn({ facts }: Draft['bank']): string {
  const confirmed = facts.filter(({ status }) => status === 'confirmed').length
  return confirmed === 0 ? '' : ` (${confirmed} confirmed)`
}

const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

function listOf(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length - mostFindings
  const rest = more > 0 ? [`- and ${more} more (--json tells all)\n`] : []
  return [`\n${title}:\n`, ...lines.slice(0, mostFindings).map(line => `- ${line}\n`), ...rest]
}
