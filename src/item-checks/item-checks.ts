import type { ItemCheck, QuizCheck } from './item-check.ts'
import { aliasOfKey } from './rules/alias-of-key.ts'
import { answerInStem } from './rules/answer-in-stem.ts'
import { clueBetweenItems } from './rules/clue-between-items.ts'
import { distractorAlsoTrue } from './rules/distractor-also-true.ts'
import { duplicateOptions } from './rules/duplicate-options.ts'
import { grammaticalCue } from './rules/grammatical-cue.ts'
import { keySupported } from './rules/key-supported.ts'
import { longestOptionCorrect } from './rules/longest-option-correct.ts'
import { optionsParallel } from './rules/options-parallel.ts'
import { stemStandsAlone } from './rules/stem-stands-alone.ts'

/** Lists the rules about single questions, in the order in which they are reported. */
export const itemChecks: readonly ItemCheck[] = [
  keySupported,
  distractorAlsoTrue,
  aliasOfKey,
  duplicateOptions,
  answerInStem,
  optionsParallel,
  longestOptionCorrect,
  grammaticalCue,
  stemStandsAlone,
]

/** Lists the rules about the questions of a quiz together. */
export const quizChecks: readonly QuizCheck[] = [clueBetweenItems]
