import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { ChoiceQuestion } from '../../vocabulary/question.ts'
import { agrees } from '../agrees.ts'
import { isAlsoTrue } from '../also-true.ts'
import { findSwappedPairs, findTurnedOrder } from '../arranged-keys.ts'
import { contentOf, stemOf } from '../content-words.ts'
import { factsQuotedBy } from '../facts-quoted.ts'
import { isValueOf, readFigures } from '../figures.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { distractorsOf, entitiesNamed, keysOf } from '../key-wordings.ts'
import { standsIn } from '../words.ts'

/**
 * Finds written questions to which a fact of the bank gives a wrong option as the answer, and not the key, and orders and
 * pairs that their own dates and rationales contradict.
 */
export const keyContradicted: ItemCheck = {
  name: 'key-contradicted',
  severity: 'error',
  guideline: 'The key is what the facts of the bank answer, not one of the wrong options.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19: make sure that the key is right',
  examples: {
    bad: [
      {
        stem: 'Who paid Louis Blériot a prize of 1,000 pounds?',
        key: 'Hubert Latham',
        wrong: ['Daily Mail', 'Charles Rolls'],
        shows: 'The Daily Mail paid Blériot a prize of 1,000 pounds.',
      },
    ],
    good: [
      {
        stem: 'Who paid Louis Blériot a prize of 1,000 pounds?',
        key: 'Daily Mail',
        wrong: ['Hubert Latham', 'Charles Rolls'],
        shows: 'The Daily Mail paid Blériot a prize of 1,000 pounds.',
      },
    ],
  },
  check(question, reader) {
    if (question.kind === 'order') return findTurnedOrder(reader, question)
    if (question.kind === 'match') return findSwappedPairs(question)
    if (question.kind !== 'choice' || question.derivation.by === 'generator') return []
    const said = contentOf(reader, question.stem)
    const facts = factsQuotedBy(reader, question).filter(
      ({ clause }) => !clause.verb.negated && said.has(stemOf(clause.verb.lemma)),
    )
    // Where any of these facts has the key in it, the stem may ask for that; only where none has, the key is wrong.
    const isKnown = keysOf(question).some(({ text }) =>
      facts.some(fact => annotationsOf(reader, fact).some(annotation => agrees(reader, text, annotation))),
    )
    return isKnown ? [] : facts.flatMap(fact => contradictions(reader, question, fact)).slice(0, 1)
  },
}

function contradictions(reader: BankReader, question: ChoiceQuestion, fact: Fact): Found[] {
  return fact.clause.arguments.flatMap(({ phrase }, argument) =>
    slotsOf(phrase).flatMap(({ of }) => {
      const asked = reader.annotationOf({ of })
      const others = annotationsOf(reader, fact).filter(({ id }) => id !== of)
      if (isSaid(reader, question.stem, asked) || !others.every(other => isSaid(reader, question.stem, other)))
        return []
      const answer = distractorsOf(question).find(({ text }) => agrees(reader, text, asked))
      const place = { argument, annotation: of }
      const isRight = keysOf(question).some(({ text }) =>
        entitiesNamed(reader, text).some(entity => isAlsoTrue(reader, fact, place, entity)),
      )
      if (answer === undefined || isRight) return []
      const key = keysOf(question)[0]?.text ?? ''
      return [{ message: `The article answers “${answer.text}”, not “${key}”.`, anchor: asked.anchor }]
    }),
  )
}

function annotationsOf(reader: BankReader, { clause }: Fact): Annotation[] {
  return clause.arguments.flatMap(({ phrase }) => slotsOf(phrase).map(reader.annotationOf))
}

function isSaid(reader: BankReader, text: string, annotation: Annotation): boolean {
  switch (annotation.kind) {
    case 'quantity':
      return readFigures(text).figures.some(figure => isValueOf(figure, annotation.quantity))
    case 'date':
      return annotation.time.say.split(' ').some(part => /\d{4}/.test(part) && standsIn(text, part))
    case 'role':
      return standsIn(text, annotation.role.title)
    case 'happening':
      return standsIn(text, annotation.gloss)
    default:
      return reader.entity(annotation.entity).names.some(name => standsIn(text, name.text))
  }
}
