import { generateQuestions } from '../../../../src/generation/generate-questions.ts'
import { makeBlankQuestion } from '../../../../src/generation/make-blank-question.ts'
import { makeChoiceQuestion } from '../../../../src/generation/make-choice-question.ts'
import { findTargets } from '../../../../src/generation/targets.ts'
import { checkQuestions } from '../../../../src/item-checks/check-questions.ts'
import { type BankReader, readerOf } from '../../../../src/vocabulary/bank-reader.ts'
import type { ChoiceQuestion, Question } from '../../../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'

/** Is one article of the benchmark with all that is generated from it. */
export interface BenchArticle {
  readonly name: string
  readonly reader: BankReader
  readonly questions: readonly Question[]
  /** Holds the choice questions of several seeds, so that a chance draw of wrong options weighs less. */
  readonly draws: readonly ChoiceQuestion[]
  /** Counts the questions that generation made and held back because a check spoke against them. */
  readonly heldBack: number
  /** Lists the things that the article is about, each by its names. */
  readonly salient: readonly (readonly string[])[]
}

const seeds = [1, 2, 3, 4, 5]

/** Generates the questions of an article. Where nobody says what it is about, it is what it names three times or more. */
export function benchArticle(name: string, bank: QuestionBank, salient?: BenchArticle['salient']): BenchArticle {
  const reader = readerOf(bank)
  const questions = generateQuestions(bank, { seed: 1 })
  const draws = seeds
    .flatMap(seed => (seed === 1 ? questions : generateQuestions(bank, { seed, kinds: ['choice'] })))
    .filter(question => question.kind === 'choice')
  return { name, reader, questions, draws, heldBack: countHeldBack(reader), salient: salient ?? namedOften(bank) }
}

function countHeldBack(reader: BankReader): number {
  const made = findTargets(reader).flatMap(target =>
    [makeChoiceQuestion(reader, target, 1), makeBlankQuestion(reader, target, 1)].filter(one => one !== undefined),
  )
  return new Set(checkQuestions(reader.bank, made).map(({ question }) => question)).size
}

function namedOften({ annotations, entities }: QuestionBank): string[][] {
  const times = new Map<string, number>()
  for (const annotation of annotations)
    if ('entity' in annotation) times.set(annotation.entity, (times.get(annotation.entity) ?? 0) + 1)
  return entities.filter(({ id }) => (times.get(id) ?? 0) >= 3).map(({ names }) => names.map(({ text }) => text))
}
