import type { BankReader } from '../../../../src/vocabulary/bank-reader.ts'
import { slotsOf } from '../../../../src/vocabulary/phrase.ts'
import type { Question } from '../../../../src/vocabulary/question.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { type Measure, shareAtLeast } from '../measure.ts'
import { wordsOf } from '../tokens.ts'
import { readTextOf, shownKeysOf } from './shown-keys.ts'

const questionsPer400Words = 10

/** Measures how much of an article is asked: its figures, what it is about, and questions per 400 words. */
export function measureCoverage(articles: readonly BenchArticle[]): Measure[] {
  const figures = articles.flatMap(({ reader, questions }) => {
    const asked = new Set(questions.flatMap(askedAnnotations))
    return figuresOf(reader).map(id => asked.has(id))
  })
  const salient = articles.flatMap(({ questions, salient: things }) => {
    const texts = questions.map(
      question => ` ${wordsOf(`${readTextOf(question)} ${shownKeysOf(question).join(' ')}`).join(' ')} `,
    )
    return things.map(names => {
      const wordings = names.map(name => ` ${wordsOf(name.replace(/^the /i, '')).join(' ')} `)
      return texts.some(text => wordings.some(wording => text.includes(wording)))
    })
  })
  const count = articles.reduce((sum, { questions }) => sum + questions.length, 0)
  const words = articles.reduce((sum, { reader }) => sum + wordsOf(reader.bank.article.text).length, 0)
  const density = words === 0 ? 0 : (400 * count) / words
  return [
    shareAtLeast('figures asked', { part: figures.filter(Boolean).length, of: figures.length }, 90),
    shareAtLeast('main things asked or named', { part: salient.filter(Boolean).length, of: salient.length }, 90),
    {
      name: 'questions per 400 words',
      value: density,
      shown: `${density.toFixed(1)} (${count} over ${words} words)`,
      target: `>= ${questionsPer400Words}`,
      met: density >= questionsPer400Words,
    },
  ]
}

/** Lists the annotated amounts that confirmed facts state; an ordinal counts nothing. */
export function figuresOf(reader: BankReader): string[] {
  const slots = reader.facts.flatMap(({ clause }) => clause.arguments.flatMap(({ phrase }) => slotsOf(phrase)))
  const stated = slots.map(slot => reader.annotationOf(slot))
  const counted = stated.filter(one => one.kind === 'quantity' && one.quantity.type !== 'ordinal')
  return [...new Set(counted.map(({ id }) => id))]
}

function askedAnnotations({ derivation }: Question): readonly string[] {
  if (derivation.by !== 'generator') return []
  const { target } = derivation
  if (target.ask === 'slot') return [target.annotation]
  return target.ask === 'compare' ? target.quantities : []
}
