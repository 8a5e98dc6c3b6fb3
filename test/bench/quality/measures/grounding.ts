import { Anchor, type Support } from '../../../../src/vocabulary/anchor.ts'
import type { Annotation } from '../../../../src/vocabulary/annotation.ts'
import type { BankReader } from '../../../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../../../src/vocabulary/question.ts'
import { isWithin } from '../../../../src/vocabulary/span.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { readFigures, readWholeFigure } from '../figures.ts'
import { countOfNone, type Measure } from '../measure.ts'
import { contentOf, wordsOf } from '../tokens.ts'
import { shownKeysOf } from './shown-keys.ts'

/**
 * Counts the questions whose words don't stand on the article: an anchor that doesn't slice back, a key that none of
 * the quoted evidence shows. Shares no code with the linter's own check.
 */
export function measureGrounding(articles: readonly BenchArticle[]): Measure {
  const faults = articles.flatMap(({ name, reader, questions }) =>
    questions.flatMap(question => findGroundingFaults(reader, question).map(fault => `${name}: ${fault}`)),
  )
  return countOfNone('grounding faults', faults)
}

/** Lists what is not grounded in a question, as short sentences. */
export function findGroundingFaults(reader: BankReader, question: Question): string[] {
  const { text } = reader.bank.article
  const moved = anchorsOf(question).filter(({ start, end, exact }) => text.slice(start, end) !== exact)
  const keys = question.process === 'retrieve' ? shownKeysOf(question) : []
  const unshown = keys.filter(key => !question.evidence.some(support => isShown(reader, support, key)))
  return [
    ...(question.evidence.length === 0 ? [`“${question.stem}” has no evidence`] : []),
    ...moved.map(({ exact }) => `“${exact}” does not stand where “${question.stem}” says`),
    ...unshown.map(key => `the evidence of “${question.stem}” does not show “${key}”`),
  ]
}

function anchorsOf(value: unknown): Anchor[] {
  const anchor = Anchor.safeParse(value)
  if (anchor.success) return [anchor.data]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(anchorsOf) : []
}

function isShown(reader: BankReader, support: Support, key: string): boolean {
  const quoted = support.map(({ exact }) => exact).join('\n')
  if (holds(quoted, key)) return true
  const figure = readWholeFigure(key)
  if (figure !== undefined && readFigures(quoted).some(({ value }) => isClose(value, figure.value))) return true
  const marked = reader.bank.annotations.filter(({ anchor }) => support.some(place => isWithin(anchor, place)))
  return marked.some(annotation => means(reader, annotation, key)) || isSaid(reader, quoted, marked, key)
}

// A phrase is shown where each of its words is quoted, or belongs to a name or date of what the quoted words mean.
function isSaid(reader: BankReader, quoted: string, marked: readonly Annotation[], key: string): boolean {
  if (wordsOf(key).length < 3) return false
  const wordings = marked.flatMap(annotation => {
    if ('entity' in annotation) return reader.entity(annotation.entity).names.map(({ text }) => text)
    return annotation.kind === 'date'
      ? [annotation.time.say]
      : annotation.kind === 'role'
        ? [annotation.role.title]
        : []
  })
  const shown = contentOf([quoted, ...wordings].join('\n'))
  return [...contentOf(key)].every(word => shown.has(word))
}

const isClose = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-3

function means(reader: BankReader, annotation: Annotation, key: string): boolean {
  if (annotation.kind === 'date') return holds(annotation.time.say, key) || holds(key, annotation.time.say)
  if (annotation.kind === 'role') {
    const holder = annotation.role.of === undefined ? [] : reader.entity(annotation.role.of).names
    return (
      holds(key, annotation.role.title) || holder.some(({ text }) => holds(`${annotation.role.title} ${text}`, key))
    )
  }
  if (!('entity' in annotation)) return false
  const { names } = reader.entity(annotation.entity)
  if (!names.some(({ text }) => holds(text, key) && holds(key, text))) return false
  const { exact } = annotation.anchor
  const isName = /\p{Lu}/u.test(exact) && !/^(?:He|She|It|They|His|Her|Its|Their|The|This|That)\b/.test(exact)
  return !isName || names.some(({ text }) => holds(text, exact) || holds(exact, text) || sharesWord(text, exact))
}

const holds = (text: string, words: string): boolean =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `)

const sharesWord = (one: string, other: string): boolean => {
  const words = contentOf(other)
  return [...contentOf(one)].some(word => words.has(word))
}
