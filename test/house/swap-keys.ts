import type { Option } from '../../src/vocabulary/option.ts'
import type { BlankQuestion, ChoiceQuestion, MatchQuestion, Question } from '../../src/vocabulary/question.ts'

/**
 * Makes of a question one that a student can't tell from it before answering, with another answer: another option is
 * the key, and origins, reasons, rationales and evidence follow; another wording fills the gap; the order is reversed;
 * every prompt goes with another option; another place shows it.
 */
export function swapKey(question: Question): Question {
  switch (question.kind) {
    case 'choice':
      return swapChoice(question)
    case 'blank':
      return swapBlank(question)
    case 'order':
      return { ...question, sequence: question.sequence.toReversed(), evidence: [] }
    case 'match':
      return swapPairs(question)
    case 'evidence':
      return { ...question, rationale: another, evidence: [] }
  }
}

const another = { text: 'It is another.', evidence: [] }

function swapPairs(question: MatchQuestion): MatchQuestion {
  const { pairs } = question
  const swapped = pairs.map((pair, index) => ({ ...pair, option: pairs.at(index - 1)?.option ?? pair.option }))
  return { ...question, pairs: swapped, evidence: [] }
}

function swapChoice(question: ChoiceQuestion): ChoiceQuestion {
  const { options, keys, evidence } = question
  const key = options.find(({ id }) => keys.includes(id))
  const other = options.find(({ id }) => !keys.includes(id))
  if (key === undefined || other === undefined) throw new Error(`${question.id} has no key or nothing but keys.`)
  const { excluded = 'judged' } = other
  const nowKey: Option = { id: other.id, text: other.text, origin: { from: 'key' }, rationale: key.rationale }
  const nowWrong: Option = { ...key, origin: originOf(other), excluded, rationale: other.rationale }
  const shown = other.rationale.evidence.length > 0 ? other.rationale.evidence : evidence.slice(0, 0)
  return {
    ...question,
    keys: [other.id],
    options: options.map(option => (option.id === key.id ? nowWrong : option.id === other.id ? nowKey : option)),
    evidence: shown,
  }
}

const originOf = ({ origin }: Option): Option['origin'] => (origin.from === 'key' ? { from: 'person' } : origin)

function swapBlank({ quantity, ...question }: BlankQuestion): BlankQuestion {
  const [first = 'something else', ...rest] = question.competitors
  return {
    ...question,
    ...(quantity !== undefined && { quantity: { ...quantity, value: quantity.value + 7 } }),
    accepted: [{ text: first, verdict: 'right', from: 'person' }],
    competitors: [...rest, ...question.accepted.map(({ text }) => text)],
    rationale: another,
    evidence: question.evidence.slice(0, 0),
  }
}
