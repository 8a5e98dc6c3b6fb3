import { describeAnchor } from '../../../../src/text/anchors.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxyz'
const gap = '\n\n'
const disguises = vowels.length * consonants.length

/**
 * Makes a bank whose article is so many copies of the bank's own, one after another, as one long article with ever new
 * people and places would be: the names of copy k have other letters of the same number, so that offsets only shift.
 * `first` says with which copy to begin; there are 105, and copy 0 keeps the names. Its questions and quizzes are
 * left out.
 */
export function multiplyBank(bank: QuestionBank, times: number, first = 0): QuestionBank {
  const copies = Array.from({ length: times }, (_, place) => copyOf(bank, place, (first + place) % disguises))
  const text = copies.map(({ article }) => article.text).join(gap)
  return {
    ...bank,
    article: { ...bank.article, text, passages: copies.flatMap(({ article }) => article.passages) },
    entities: copies.flatMap(({ entities }) => entities),
    annotations: copies.flatMap(({ annotations }) => annotations),
    facts: copies.flatMap(({ facts }) => facts),
    questions: [],
    quizzes: [],
  }
}

function copyOf(bank: QuestionBank, place: number, copy: number): QuestionBank {
  const shift = place * (bank.article.text.length + gap.length)
  const disguise = disguiseOf(bank, copy)
  const text = disguise(bank.article.text)
  const { article, entities, annotations, facts } = bank
  const rewrite = (value: unknown): unknown => {
    if (typeof value === 'string') return /^(?:en|an|fa)_/.test(value) ? `${value}-${copy}` : disguise(value)
    if (Array.isArray(value)) return value.map(rewrite)
    if (typeof value !== 'object' || value === null) return value
    if ('exact' in value && 'start' in value && 'end' in value) {
      const span = { start: Number(value.start), end: Number(value.end) }
      return { ...describeAnchor(text, span), start: span.start + shift, end: span.end + shift }
    }
    if (isSpan(value)) return { start: value.start + shift, end: value.end + shift }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewrite(part)]))
  }
  const rewritten = rewrite({ entities, annotations, facts, passages: article.passages }) as Pick<
    QuestionBank,
    'entities' | 'annotations' | 'facts'
  > & { passages: QuestionBank['article']['passages'] }
  return { ...bank, ...rewritten, article: { ...article, text, passages: rewritten.passages } }
}

const isSpan = (value: object): value is { start: number; end: number } =>
  Object.keys(value).length === 2 && 'start' in value && 'end' in value

/** Changes the capitalised words of the entities' names, letter by letter, vowels to vowels; the first copy stays. */
function disguiseOf({ entities }: QuestionBank, copy: number): (text: string) => string {
  const names = entities.filter(({ kind }) => kind !== 'nationality').flatMap(entity => entity.names)
  const words = new Set(names.flatMap(({ text }) => text.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []))
  const [byVowel, byConsonant] = [Math.floor(copy / consonants.length), copy % consonants.length]
  const change = (letter: string): string => {
    const small = letter.toLowerCase()
    const [row, by] = vowels.includes(small) ? [vowels, byVowel] : [consonants, byConsonant]
    const at = row.indexOf(small)
    if (at < 0) return letter
    const changed = row.charAt((at + by) % row.length)
    return small === letter ? changed : changed.toUpperCase()
  }
  return text =>
    copy === 0
      ? text
      : text.replace(/\p{Lu}\p{L}{2,}/gu, word => (words.has(word) ? [...word].map(change).join('') : word))
}
