import { absoluteTerms } from './mutations/absolute-terms.ts'
import { aliasOfKey } from './mutations/alias-of-key.ts'
import { allOfTheAbove } from './mutations/all-of-the-above.ts'
import { alsoTrueFigure } from './mutations/also-true-figure.ts'
import { answerInStem } from './mutations/answer-in-stem.ts'
import { articleOnlyInKey } from './mutations/article-only-in-key.ts'
import { attributionDropped } from './mutations/attribution-dropped.ts'
import { clueBetweenItems } from './mutations/clue-between-items.ts'
import { complexChoices } from './mutations/complex-choices.ts'
import { convergenceCue } from './mutations/convergence-cue.ts'
import { danglingAlso } from './mutations/dangling-also.ts'
import { danglingPronoun } from './mutations/dangling-pronoun.ts'
import { duplicateOfKey } from './mutations/duplicate-of-key.ts'
import { duplicateOptions } from './mutations/duplicate-options.ts'
import { evidenceElsewhere } from './mutations/evidence-elsewhere.ts'
import { fillInStem } from './mutations/fill-in-stem.ts'
import { gratuitousInformation } from './mutations/gratuitous-information.ts'
import { hedgeDropped } from './mutations/hedge-dropped.ts'
import { implausibleDistractor } from './mutations/implausible-distractor.ts'
import { keyPositionBias } from './mutations/key-position-bias.ts'
import { longestOptionCorrect } from './mutations/longest-option-correct.ts'
import { lostSequence } from './mutations/lost-sequence.ts'
import { mixedNumberFormat } from './mutations/mixed-number-format.ts'
import { negativeStem } from './mutations/negative-stem.ts'
import { noneOfTheAbove } from './mutations/none-of-the-above.ts'
import { numberCue } from './mutations/number-cue.ts'
import { openingOnlyInKey } from './mutations/opening-only-in-key.ts'
import { relativeDate } from './mutations/relative-date.ts'
import { stemEndsInArticle } from './mutations/stem-ends-in-article.ts'
import { swappedKey } from './mutations/swapped-key.ts'
import { trueOrFalse } from './mutations/true-or-false.ts'
import { unevenSpecificity } from './mutations/uneven-specificity.ts'
import { unfocusedStem } from './mutations/unfocused-stem.ts'
import { unitOnlyInKey } from './mutations/unit-only-in-key.ts'
import { vagueTerms } from './mutations/vague-terms.ts'
import { wordRepeat } from './mutations/word-repeat.ts'
import type { Mutation } from './seeds/mutation.ts'

/** Lists every flaw that can be seeded. */
export const mutations: readonly Mutation[] = [
  absoluteTerms,
  aliasOfKey,
  allOfTheAbove,
  alsoTrueFigure,
  answerInStem,
  articleOnlyInKey,
  attributionDropped,
  clueBetweenItems,
  complexChoices,
  convergenceCue,
  danglingAlso,
  danglingPronoun,
  duplicateOfKey,
  duplicateOptions,
  evidenceElsewhere,
  fillInStem,
  gratuitousInformation,
  hedgeDropped,
  implausibleDistractor,
  keyPositionBias,
  longestOptionCorrect,
  lostSequence,
  mixedNumberFormat,
  negativeStem,
  noneOfTheAbove,
  numberCue,
  openingOnlyInKey,
  relativeDate,
  stemEndsInArticle,
  swappedKey,
  trueOrFalse,
  unevenSpecificity,
  unfocusedStem,
  unitOnlyInKey,
  vagueTerms,
  wordRepeat,
]
