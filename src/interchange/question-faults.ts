import type { Fault } from '../vocabulary/fault.ts'
import type { ChoiceQuestion, Question } from '../vocabulary/question.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { alike } from './find-twins.ts'
import { findMatchFaults } from './match-faults.ts'
import { findOrderFaults } from './order-faults.ts'

/** Finds written or imported questions that could not be scored fairly: no key, a key twice, no order, no evidence. */
export function findQuestionFaults({ questions }: QuestionBank): Fault[] {
  return questions.flatMap((question, index) => {
    const at = `/questions/${index}`
    const faults = faultsOfKind(question, at)
    if (question.evidence.length === 0)
      faults.push({
        pointer: `${at}/evidence`,
        detail: 'A question needs the place in the article that shows its key.',
      })
    return faults
  })
}

function faultsOfKind(question: Question, at: string): Fault[] {
  switch (question.kind) {
    case 'choice':
      return choiceFaults(question, at)
    case 'order':
      return findOrderFaults(question, at)
    case 'match':
      return findMatchFaults(question, at)
    default:
      return []
  }
}

function choiceFaults({ options, keys }: ChoiceQuestion, at: string): Fault[] {
  const faults: Fault[] = []
  const keyIds = new Set<string>(keys)
  keys.forEach((key, index) => {
    if (!options.some(({ id }) => id === key))
      faults.push({ pointer: `${at}/keys/${index}`, detail: `The key "${key}" is not among the options.` })
  })
  if (options.every(({ id }) => keyIds.has(id)))
    faults.push({ pointer: `${at}/keys`, detail: 'At least one option must be wrong.' })
  options.forEach((option, index) => {
    const twin = options.findIndex(({ text }) => alike(text) === alike(option.text))
    const first = options[twin]
    if (first !== undefined && twin < index) {
      const withKey = keyIds.has(first.id) !== keyIds.has(option.id)
      faults.push({
        pointer: `${at}/options/${index}/text`,
        detail: withKey
          ? `This wrong option equals the key: "${option.text}".`
          : `The option "${option.text}" stands twice.`,
      })
    }
    if (options.findIndex(({ id }) => id === option.id) < index)
      faults.push({ pointer: `${at}/options/${index}/id`, detail: `The option id "${option.id}" stands twice.` })
    if (!keyIds.has(option.id) && option.excluded === undefined)
      faults.push({ pointer: `${at}/options/${index}/excluded`, detail: 'A wrong option must say why it is wrong.' })
  })
  return faults
}
