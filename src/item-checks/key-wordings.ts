import { normaliseAnswer } from '../text/normalise-answer.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import { indexBy } from '../vocabulary/index-by.ts'
import type { Option } from '../vocabulary/option.ts'
import type { ChoiceQuestion, Question } from '../vocabulary/question.ts'
import { remembered, rememberedWith } from './remembered.ts'

/** Lists the right options of a choice question. */
export function keysOf(question: ChoiceQuestion): readonly Option[] {
  return question.options.filter(({ id }) => question.keys.includes(id))
}

/** Lists the wrong options of a choice question. */
export function distractorsOf(question: ChoiceQuestion): readonly Option[] {
  return question.options.filter(({ id }) => !question.keys.includes(id))
}

/**
 * Lists the wordings that answer a question rightly as it shows them: its keys, or the accepted answers of its gap. An
 * order, pairs and a place in the article are answers that no wording gives.
 */
export function shownKeys(question: Question): readonly string[] {
  if (question.kind === 'choice') return keysOf(question).map(({ text }) => text)
  if (question.kind !== 'blank') return []
  return question.accepted.filter(({ verdict }) => verdict === 'right').map(({ text }) => text)
}

/** Lists every wording that answers a question rightly: those shown and the accepted names of the entities they name. */
export function keyWordings(reader: BankReader, question: Question): readonly string[] {
  const shown = shownKeys(question)
  const names = shown
    .flatMap(text => entitiesNamed(reader, text))
    .flatMap(entity => entity.names.filter(({ accept }) => accept).map(({ text }) => text))
  return [...new Set([...shown, ...names])]
}

/** Lists the entities of the bank that a wording names, whether or not the name alone answers a question. */
export function entitiesNamed(reader: BankReader, wording: string): readonly Entity[] {
  return namesOf(reader).get(normalised(wording)) ?? []
}

const normalised = remembered(normaliseAnswer)

const namesOf = rememberedWith(({ bank }: BankReader) =>
  indexBy(bank.entities, ({ names }) => names.map(({ text }) => normaliseAnswer(text))),
)
