import type { ItemCheck, QuizCheck } from './item-check.ts'

/** Lists the rules about single questions, in the order in which they are reported. */
export const itemChecks: readonly ItemCheck[] = []

/** Lists the rules about the questions of a quiz together. */
export const quizChecks: readonly QuizCheck[] = []
