import type { BankCheck, ItemCheck, QuizCheck } from './item-check.ts'
import { absoluteTerms } from './rules/absolute-terms.ts'
import { aliasOfKey } from './rules/alias-of-key.ts'
import { allOfTheAbove } from './rules/all-of-the-above.ts'
import { ambiguousPairs } from './rules/ambiguous-pairs.ts'
import { anotherAnswer } from './rules/another-answer.ts'
import { answerInStem } from './rules/answer-in-stem.ts'
import { attributionDropped } from './rules/attribution-dropped.ts'
import { attributionMissing } from './rules/attribution-missing.ts'
import { bareRationale } from './rules/bare-rationale.ts'
import { clueBetweenItems } from './rules/clue-between-items.ts'
import { combinedOptions } from './rules/combined-options.ts'
import { convergenceCue } from './rules/convergence-cue.ts'
import { distractorAlsoTrue } from './rules/distractor-also-true.ts'
import { duplicateOptions } from './rules/duplicate-options.ts'
import { duplicateQuestion } from './rules/duplicate-question.ts'
import { evidenceElsewhere } from './rules/evidence-elsewhere.ts'
import { evidenceInStem } from './rules/evidence-in-stem.ts'
import { evidenceOpposes } from './rules/evidence-opposes.ts'
import { gapInStem } from './rules/gap-in-stem.ts'
import { grammaticalCue } from './rules/grammatical-cue.ts'
import { gratuitousInformation } from './rules/gratuitous-information.ts'
import { groundsChanged } from './rules/grounds-changed.ts'
import { hedgeDropped } from './rules/hedge-dropped.ts'
import { hedgeMissing } from './rules/hedge-missing.ts'
import { implausibleDistractor } from './rules/implausible-distractor.ts'
import { keyContradicted } from './rules/key-contradicted.ts'
import { keyPositionBias } from './rules/key-position-bias.ts'
import { keySupported } from './rules/key-supported.ts'
import { longestOptionCorrect } from './rules/longest-option-correct.ts'
import { mentionDiffers } from './rules/mention-differs.ts'
import { mergedEntity } from './rules/merged-entity.ts'
import { mixedNumberFormat } from './rules/mixed-number-format.ts'
import { nameNotInText } from './rules/name-not-in-text.ts'
import { negativeStem } from './rules/negative-stem.ts'
import { noneOfTheAbove } from './rules/none-of-the-above.ts'
import { oppositeOptions } from './rules/opposite-options.ts'
import { optionsParallel } from './rules/options-parallel.ts'
import { orderShowsDates } from './rules/order-shows-dates.ts'
import { overlappingOptions } from './rules/overlapping-options.ts'
import { rationaleUnsupported } from './rules/rationale-unsupported.ts'
import { relativeDate } from './rules/relative-date.ts'
import { severalKeys } from './rules/several-keys.ts'
import { stemStandsAlone } from './rules/stem-stands-alone.ts'
import { trueFalse } from './rules/true-false.ts'
import { unclearWording } from './rules/unclear-wording.ts'
import { unevenSpecificity } from './rules/uneven-specificity.ts'
import { unfocusedStem } from './rules/unfocused-stem.ts'
import { unguessableGap } from './rules/unguessable-gap.ts'
import { unitMismatch } from './rules/unit-mismatch.ts'
import { unsortedNumbers } from './rules/unsorted-numbers.ts'
import { vagueTerms } from './rules/vague-terms.ts'
import { valueNotInWords } from './rules/value-not-in-words.ts'
import { wordRepeat } from './rules/word-repeat.ts'

const aboutTheKey: readonly ItemCheck[] = [
  keySupported,
  keyContradicted,
  hedgeDropped,
  attributionDropped,
  groundsChanged,
  distractorAlsoTrue,
  anotherAnswer,
  overlappingOptions,
  severalKeys,
  ambiguousPairs,
]

const aboutTheOptions: readonly ItemCheck[] = [
  aliasOfKey,
  duplicateOptions,
  implausibleDistractor,
  optionsParallel,
  mixedNumberFormat,
  unsortedNumbers,
  noneOfTheAbove,
  allOfTheAbove,
  combinedOptions,
  vagueTerms,
  bareRationale,
  rationaleUnsupported,
]

const aboutClues: readonly ItemCheck[] = [
  answerInStem,
  wordRepeat,
  longestOptionCorrect,
  unevenSpecificity,
  grammaticalCue,
  convergenceCue,
  oppositeOptions,
  absoluteTerms,
  orderShowsDates,
  evidenceInStem,
]

const aboutTheStem: readonly ItemCheck[] = [
  stemStandsAlone,
  relativeDate,
  unfocusedStem,
  gapInStem,
  unguessableGap,
  trueFalse,
  negativeStem,
  gratuitousInformation,
  unclearWording,
]

/** Lists the rules about single questions, in the order in which they are reported. */
export const itemChecks: readonly ItemCheck[] = [...aboutTheKey, ...aboutTheOptions, ...aboutClues, ...aboutTheStem]

/** Lists the rules about questions of a quiz together. */
export const quizChecks: readonly QuizCheck[] = [clueBetweenItems, keyPositionBias]

/** Lists the rules about all the questions that a bank holds. */
export const collectionChecks: readonly QuizCheck[] = [duplicateQuestion]

/** Lists the rules about what a bank states, whatever its questions. */
export const bankChecks: readonly BankCheck[] = [
  mergedEntity,
  nameNotInText,
  mentionDiffers,
  valueNotInWords,
  hedgeMissing,
  unitMismatch,
  evidenceElsewhere,
  evidenceOpposes,
  attributionMissing,
]
