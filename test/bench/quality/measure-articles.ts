import type { BenchArticle } from './articles/bench-article.ts'
import type { Measure } from './measure.ts'
import { measureCoverage } from './measures/coverage.ts'
import { measureDistractors } from './measures/distractors.ts'
import { measureFlaws } from './measures/flaws.ts'
import { measureGrounding } from './measures/grounding.ts'
import { measureGuessing } from './measures/guessing.ts'
import { measureKeyPosition } from './measures/key-position.ts'
import { measureNumericOptions } from './measures/numeric-options.ts'
import { measureQuizClues } from './measures/quiz-clues.ts'
import { measureSlidingWindow } from './measures/sliding-window.ts'

/** Takes every measure of generation over a set of articles, speed left out. */
export function measureArticles(articles: readonly BenchArticle[]): Measure[] {
  return [
    measureGrounding(articles),
    ...measureFlaws(articles),
    ...measureGuessing(articles),
    measureKeyPosition(articles),
    measureSlidingWindow(articles),
    ...measureDistractors(articles),
    measureNumericOptions(articles),
    ...measureCoverage(articles),
    measureQuizClues(articles),
  ]
}
