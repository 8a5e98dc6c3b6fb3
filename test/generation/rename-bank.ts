import { describeAnchor } from '../../src/text/anchors.ts'
import { readNumber } from '../../src/text/number-words.ts'
import { Anchor } from '../../src/vocabulary/anchor.ts'
import { Annotation } from '../../src/vocabulary/annotation.ts'
import { Noun } from '../../src/vocabulary/noun.ts'
import { QuestionBank } from '../../src/vocabulary/question-bank.ts'

/** Is a bank under other names, and the renaming itself, which can be applied to a sentence. */
export interface RenamedBank {
  readonly bank: QuestionBank
  readonly rename: (words: string) => string
}

// Words of one length, so that every offset stays where it is.
const numberWords: Readonly<Record<string, string>> = {
  two: 'six',
  six: 'two',
  ten: 'six',
  four: 'five',
  five: 'nine',
  nine: 'four',
  three: 'seven',
  seven: 'eight',
  eight: 'three',
  eleven: 'twelve',
  twelve: 'eleven',
  thirteen: 'fourteen',
  fourteen: 'thirteen',
}
// Words that the grammar itself puts into questions ("in which year") are nobody's name.
const grammar = ['year', 'month', 'date', 'day', 'time', 'The', 'A', 'In']
const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxz'

/**
 * Gives every entity, figure and unit of a bank another name of the same length, in the text and in what is marked:
 * vowels for vowels and consonants for consonants, so that "a" and "an", plurals and possessives stay as they are.
 */
export function renameBank(bank: QuestionBank): RenamedBank {
  // "How far" and "how long" hang on what a unit measures, so the names of measures stay.
  const units = bank.annotations.flatMap(annotation =>
    annotation.kind === 'quantity' && /^(?:count|ordinal|money)$/.test(annotation.quantity.type)
      ? [annotation.quantity.unit.singular, annotation.quantity.unit.plural ?? '']
      : [],
  )
  const names = bank.entities.flatMap(entity => entity.names.map(({ text }) => text))
  const isFree = (word: string) => !isNumber(word) && !grammar.includes(word)
  const capitalised = names.flatMap(wordsOf).filter(word => /^\p{Lu}/u.test(word))
  const wanted = new Set([...capitalised, ...units.flatMap(wordsOf)].filter(isFree))
  const dates = bank.annotations.flatMap(annotation =>
    annotation.kind === 'date' ? figuresOf(annotation.time.say) : [],
  )
  const quantities = bank.annotations.flatMap(annotation =>
    annotation.kind === 'quantity' ? figuresOf(annotation.anchor.exact) : [],
  )
  const figures = new Set(quantities.filter(figure => !dates.includes(figure)))
  const rename = (words: string): string =>
    words.replace(/[\p{L}\p{M}]+|\d[\d,.]*\d|\d/gu, word => {
      if (figures.has(word)) return word.replace(/[1-9]/g, digit => String((Number(digit) % 9) + 1))
      const number = numberWords[word.toLowerCase()]
      if (number !== undefined) return likeCase(word, number)
      return wanted.has(word) || wanted.has(word.toLowerCase()) ? cipher(word) : word
    })
  const text = rename(bank.article.text)
  const renamed = QuestionBank.parse(renameIn(bank, rename, text))
  return { bank: { ...renamed, article: { ...renamed.article, text } }, rename }
}

function renameIn(value: unknown, rename: (words: string) => string, text: string): unknown {
  if (typeof value === 'string') return rename(value)
  if (Array.isArray(value)) return value.map(inner => renameIn(inner, rename, text))
  if (value === null || typeof value !== 'object') return value
  const anchor = Anchor.safeParse(value)
  if (anchor.success) return describeAnchor(text, anchor.data)
  if ('quantity' in value && 'anchor' in value) return renamedAmount(Annotation.parse(value), rename, text)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      // "role" is the part of an argument, which is fixed, and the office of an annotation, which is not.
      const isFixed = fixed.includes(key) && !(key === 'role' && typeof inner === 'object')
      return [key, isFixed ? inner : renameIn(inner, rename, text)]
    }),
  )
}

const fixed =
  'id of entity fact within speaksFor members kind use role function format licence writtenOn edtf quizzes say lemma stance status by type bound'.split(
    ' ',
  )

function renamedAmount(annotation: Annotation, rename: (words: string) => string, text: string): Annotation {
  if (annotation.kind !== 'quantity') return annotation
  const { anchor, quantity } = annotation
  const { unit, type, writtenAs } = quantity
  // An ordinal and a fraction in words ("a quarter") have no twin of their own length.
  const isFixed = type === 'ordinal' || writtenAs === 'fraction'
  return {
    ...annotation,
    anchor: describeAnchor(text, anchor),
    quantity: {
      ...quantity,
      unit: Noun.parse(renameIn(unit, rename, text)),
      value: isFixed ? quantity.value : renamedValue(quantity.value, anchor.exact, rename),
    },
  }
}

function renamedValue(value: number, exact: string, rename: (words: string) => string): number {
  const token = exact
    .split(/\s+/)
    .find(word => readNumber(word) === value || readNumber(`${word} ${scaleOf(exact)}`) === value)
  if (token === undefined) return value
  return readNumber(rename(token)) === undefined
    ? value
    : (readNumber(`${rename(token)} ${scaleOf(exact)}`.trim()) ?? value)
}

const scaleOf = (exact: string): string => /\b(?:million|billion)\b/.exec(exact)?.[0] ?? ''

const figuresOf = (words: string): string[] => words.match(/\d[\d,.]*\d|\d/g) ?? []

function cipher(word: string): string {
  return [...word]
    .map((letter, index, letters) => {
      if (index === letters.length - 1 && /[sy]/.test(letter)) return letter
      const small = letter.toLowerCase()
      const row = vowels.includes(small) ? vowels : consonants
      const at = row.indexOf(small)
      return at < 0 ? letter : likeCase(letter, row.charAt((at + 1) % row.length))
    })
    .join('')
}

const isNumber = (word: string): boolean => word.toLowerCase() in numberWords
const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}]+/gu) ?? []
const likeCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
