import { generateQuestions } from '../../src/generation/generate-questions.ts'
import type { Annotation } from '../../src/vocabulary/annotation.ts'
import type { Option } from '../../src/vocabulary/option.ts'
import type { ChoiceQuestion, Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { readBankOf } from './read-bank.ts'

const bank = readBankOf('paris-summit-2014')
const [question] = generateQuestions(bank, { seed: 1, kinds: ['choice'], count: 1 })
if (question === undefined) throw new Error('The bank gives no choice question.')
const written: Question = { ...question, derivation: { by: 'person', who: 'the test', grounds: {} } }

/** Makes a good bank that holds a choice question which a person wrote, so that each part can be spoilt. */
export function makeGoodBank(): QuestionBank {
  return structuredClone({ ...bank, questions: [written] })
}

/** Finds an annotation that must be there. */
export function annotationAt(bank: QuestionBank, index: number): Annotation {
  const annotation = bank.annotations[index]
  if (annotation === undefined) throw new Error(`There is no annotation ${index}.`)
  return annotation
}

/** Finds the choice question of a good bank. */
export function choiceOf({ questions: [question] }: QuestionBank): ChoiceQuestion {
  if (question?.kind !== 'choice') throw new Error('The first question must be a choice.')
  return question
}

/** Finds the right option of a good bank's question. */
export function keyOf(bank: QuestionBank): Option {
  const { options, keys } = choiceOf(bank)
  const key = options.find(({ id }) => keys.includes(id))
  if (key === undefined) throw new Error('The first question must have a key.')
  return key
}
