import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Option } from '../../vocabulary/option.ts'
import { intervalOf, isAlike, type Quantity } from '../../vocabulary/quantity.ts'
import type { ChoiceQuestion } from '../../vocabulary/question.ts'
import { agrees } from '../agrees.ts'
import { type Filler, fillersElsewhere, isAlsoTrue, saysTheSame } from '../also-true.ts'
import { type Asked, findAsked } from '../asked-target.ts'
import { isNested, rangeOf, readDateRange } from '../date-range.ts'
import { isValueOf, readFigures } from '../figures.ts'
import { findLikelyAsked } from '../find-likely-asked.ts'
import { type Found, foundInOption, type ItemCheck } from '../item-check.ts'
import { distractorsOf, entitiesNamed, keysOf } from '../key-wordings.ts'

const hedgeBeforeQuestion =
  /\b(?:about|around|roughly|approximately|nearly|almost|over|under|at least|at most|up to|more than|less than|fewer than|as (?:many|much) as|some)\s+(?:how|what|which)\b/i
const askedOfArticle = /\baccording to\b|\bthe (?:article|text|passage|report)\b/i

/** Finds wrong options that are right as well. */
export const distractorAlsoTrue: ItemCheck = {
  name: 'distractor-also-true',
  severity: 'error',
  guideline: 'A question has one right answer: nothing else that the article says makes a wrong option true.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19; Moore et al. 2023, more than one correct',
  examples: {
    bad: [
      {
        stem: 'Who flew over the Channel in 1910?',
        key: 'Charles Rolls',
        wrong: ['Jacques de Lesseps', 'Hubert Latham'],
        shows: 'In 1910 Charles Rolls flew over the Channel too, from Britain to France and back.',
      },
    ],
    good: [
      {
        stem: 'Who flew over the Channel in 1910?',
        key: 'Charles Rolls',
        wrong: ['Harriet Quimby', 'Hubert Latham'],
        shows: 'In 1910 Charles Rolls flew over the Channel too, from Britain to France and back.',
      },
    ],
  },
  check(question, reader) {
    if (question.kind !== 'choice') return []
    const asked = findAsked(reader, question) ?? findLikelyAsked(reader, question)
    const fillers = asked === undefined ? [] : fillersOf(reader, asked)
    return distractorsOf(question)
      .filter(option => isRightToo(reader, question, option, { asked, fillers }))
      .map(option => say(question, option))
  },
}

function say(question: ChoiceQuestion, option: Option): Found {
  const key = keysOf(question)[0]?.text ?? ''
  return foundInOption(option, `The wrong option “${option.text}” is right as well, besides “${key}”.`)
}

// An entity is looked for by its own facts instead.
function fillersOf(reader: BankReader, { fact, place, annotation }: Asked): Filler[] {
  if (!('argument' in place) || 'entity' in annotation) return []
  return [...fillersElsewhere(reader, fact, place)].filter(filler => isOfOneKind(annotation, filler.annotation))
}

interface Sought {
  readonly asked: Asked | undefined
  readonly fillers: readonly Filler[]
}

function isRightToo(reader: BankReader, question: ChoiceQuestion, option: Option, { asked, fillers }: Sought): boolean {
  const entities = entitiesNamed(reader, option.text)
  const listed = keysOf(question).flatMap(({ text }) =>
    entitiesNamed(reader, text).flatMap(({ members }) => members?.known ?? []),
  )
  if (entities.some(({ id }) => listed.some(({ entity }) => entity === id))) return true
  if (asked === undefined) return false
  const { fact, place, annotation } = asked
  if (entities.some(entity => isAlsoTrue(reader, fact, place, entity))) return true
  if (isSameMeaning(option.text, annotation, question.stem)) return true
  return (
    entities.length === 0 &&
    'argument' in place &&
    fillers.some(
      ({ annotation: filler, other }) => agrees(reader, option.text, filler) && saysTheSame(reader, fact, place, other),
    )
  )
}

function isOfOneKind(one: Annotation, other: Annotation): boolean {
  if (one.kind === 'quantity' && other.kind === 'quantity') return isAlike(one.quantity, other.quantity)
  return one.kind === other.kind && !('entity' in one)
}

function isSameMeaning(text: string, annotation: Annotation, stem: string): boolean {
  if (annotation.kind === 'quantity') return isAlsoInRange(text, annotation.quantity, stem)
  if (annotation.kind !== 'date') return false
  const [key, other] = [rangeOf(annotation.time.edtf), readDateRange(text)]
  return key !== undefined && other !== undefined && isNested(key, other)
}

function isAlsoInRange(text: string, quantity: Quantity, stem: string): boolean {
  const { figures } = readFigures(text)
  const [figure] = figures
  if (figure === undefined || figures.length > 1) return false
  if (isValueOf(figure, quantity)) return true
  const [low, high] = intervalOf(quantity)
  const value = quantity.type === 'share' && figure.form === 'fraction' ? figure.value * 100 : figure.value
  const asksForFigure = hedgeBeforeQuestion.test(stem) || askedOfArticle.test(stem)
  return !asksForFigure && low <= value && value <= high
}
