import type { ChoiceQuestion, Question } from '../../../../src/vocabulary/question.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { readWholeFigure } from '../figures.ts'
import type { Measure } from '../measure.ts'
import { contentOf, countShared } from '../tokens.ts'

type Rating = (text: string, question: ChoiceQuestion) => number

const mostOverChance = 3

/** Lists ways to guess without the passage: each rates an option, and the highest is picked. */
export const guesses: readonly { readonly name: string; readonly rate: Rating; readonly numericOnly?: true }[] = [
  { name: 'longest option', rate: text => text.length },
  { name: 'shortest option', rate: text => -text.length },
  { name: 'most words of the stem', rate: (text, { stem }) => countShared(contentOf(text), contentOf(stem)) },
  { name: 'most like the other options', rate: likeness },
  { name: 'largest number', rate: (text, question) => rankOf(text, question), numericOnly: true },
  { name: 'smallest number', rate: (text, question) => -rankOf(text, question), numericOnly: true },
  { name: 'middle number', rate: middleness, numericOnly: true },
  { name: 'roundest number', rate: roundness, numericOnly: true },
]

/**
 * Measures how far each way to guess beats chance, in points, with the standard error of a chance guesser. The draws of
 * several seeds stand for one question, so the error counts questions and not draws.
 */
export function measureGuessing(articles: readonly BenchArticle[]): Measure[] {
  const draws = articles.flatMap(article => article.draws)
  const stems = new Set<string>()
  return guesses.map(({ name, rate, numericOnly }) => {
    const asked = numericOnly ? draws.filter(isNumeric) : draws
    const chance = meanOf(asked.map(({ options }) => 1 / options.length))
    const excess = 100 * (meanOf(asked.map(question => hitRate(question, rate))) - chance)
    stems.clear()
    for (const { stem, derivation } of asked) stems.add(`${stem} ${targetOf(derivation)}`)
    const error = stems.size === 0 ? 0 : 100 * Math.sqrt((chance * (1 - chance)) / stems.size)
    return {
      name: `guess: ${name}`,
      value: excess,
      shown: `${excess >= 0 ? '+' : ''}${excess.toFixed(1)} points (± ${error.toFixed(1)}, ${stems.size} questions)`,
      target: `<= +${mostOverChance} points`,
      met: excess <= mostOverChance,
    }
  })
}

/** Computes how often a guesser that picks the highest rated option is right; one of several highest is drawn by lot. */
export function hitRate(question: ChoiceQuestion, rate: Rating): number {
  const rated = question.options.map(({ id, text }) => ({ id, rating: rate(text, question) }))
  const highest = Math.max(...rated.map(({ rating }) => rating))
  const best = rated.filter(({ rating }) => rating === highest)
  return best.filter(({ id }) => question.keys.includes(id)).length / best.length
}

/** Tells whether every option is a figure. Years and dates are not. */
export function isNumeric(question: ChoiceQuestion): boolean {
  const isYear = question.options.every(({ text }) => /^(?:1\d|20)\d\d$/.test(text))
  return !isYear && question.options.every(({ text }) => readWholeFigure(text) !== undefined)
}

const meanOf = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const targetOf = (derivation: Question['derivation']) =>
  derivation.by === 'generator' ? JSON.stringify(derivation.target) : ''

function likeness(text: string, { options }: ChoiceQuestion): number {
  const own = contentOf(text)
  return options.reduce((sum, option) => sum + (option.text === text ? 0 : countShared(own, contentOf(option.text))), 0)
}

const amountOf = (text: string) => readWholeFigure(text)?.value ?? 0

function rankOf(text: string, { options }: ChoiceQuestion): number {
  return options.filter(option => amountOf(option.text) < amountOf(text)).length
}

function middleness(text: string, question: ChoiceQuestion): number {
  return -Math.abs(rankOf(text, question) - (question.options.length - 1) / 2)
}

function roundness(text: string): number {
  return /0*$/.exec(String(Math.round(amountOf(text) * 100)))?.[0].length ?? 0
}
