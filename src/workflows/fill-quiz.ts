import type { AssembledQuiz } from '../storage/bank-edition.ts'
import type { Question } from '../vocabulary/question.ts'
import type { QuizBlueprint, QuizDefinition } from '../vocabulary/quiz.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

/** Picks the questions of a quiz from those of its bank, fewer than asked for where they don't suffice. */
export type Assemble = (questions: readonly Question[], blueprint: QuizBlueprint) => readonly Question[]

/**
 * Assembles a quiz by its blueprint, or gives `undefined` where the questions don't suffice for it: also where
 * assembly itself reports `too-few-questions`.
 */
export function fillQuiz(
  definition: QuizDefinition,
  questions: readonly Question[],
  assemble: Assemble,
): AssembledQuiz | undefined {
  const picked = assembleOrNone(definition.blueprint, questions, assemble)
  if (picked.length < definition.blueprint.questions) return undefined
  return { definition, questions: picked.map(({ id }) => id) }
}

function assembleOrNone(
  blueprint: QuizBlueprint,
  questions: readonly Question[],
  assemble: Assemble,
): readonly Question[] {
  try {
    return assemble(questions, blueprint)
  } catch (error) {
    if (error instanceof QuizwrightError && error.code === 'too-few-questions') return []
    throw error
  }
}
