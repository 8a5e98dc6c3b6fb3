import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { annotationAt, choiceOf, keyOf, makeGoodBank } from './good-bank.ts'

/** Is a way to spoil a good bank and the faults that tell of it: the pointer and the sentence of each. */
export interface FaultCase {
  readonly title: string
  readonly spoil: (bank: QuestionBank) => void
  readonly faults: readonly (readonly [pointer: string, detail: string])[]
}

const brokenText = 'The text here holds a broken character (NUL, or half of a surrogate pair): type it again.'
const good = makeGoodBank()
const text = good.article.text
const last = good.article.passages.length - 1
const person = good.annotations.findIndex(({ kind }) => kind === 'person')
const [one, other] = good.entities
const [passage] = good.article.passages.slice(1)
const fact = good.facts[0]
const slot = fact?.clause.arguments[0]?.phrase.findIndex(part => typeof part !== 'string') ?? 0

/** Lists what a bank file may have wrong with it, one thing at a time. */
export const faultCases: readonly FaultCase[] = [
  {
    title: 'a member that is missing',
    spoil: bank => Reflect.deleteProperty(bank.article, 'headline'),
    faults: [['/article/headline', 'This must be text, but it is missing.']],
  },
  {
    title: 'a value of another type',
    spoil: bank => Object.assign(bank, { licence: 5 }),
    faults: [['/licence', 'This must be text, not a number.']],
  },
  {
    title: 'members too many, with ~ and / in their names',
    spoil: bank => Object.assign(bank, { extra: 1, 'a/b~c': 1 }),
    faults: [
      ['/extra', 'Nothing named "extra" may stand here.'],
      ['/a~1b~0c', 'Nothing named "a/b~c" may stand here.'],
    ],
  },
  {
    title: 'offsets that do not slice back to their words',
    spoil: bank => {
      const { anchor } = annotationAt(bank, person)
      anchor.start += 1
      anchor.end += 1
    },
    faults: [[`/annotations/${person}/anchor`, quoteFault(1)]],
  },
  {
    title: 'a prefix that differs from the text',
    spoil: bank => Object.assign(annotationAt(bank, person).anchor, { prefix: 'not these words ' }),
    faults: [[`/annotations/${person}/anchor`, `The words before or after ${exactOf(person)} differ from the text.`]],
  },
  {
    title: 'a suffix that differs from the text',
    spoil: bank => Object.assign(annotationAt(bank, person).anchor, { suffix: ' not these words' }),
    faults: [[`/annotations/${person}/anchor`, `The words before or after ${exactOf(person)} differ from the text.`]],
  },
  {
    title: 'a fact that points at no annotation',
    spoil: bank =>
      bank.facts[0]?.clause.arguments[0]?.phrase.splice(slot, 1, { of: 'an_gone', possessive: false, ask: true }),
    faults: [[`/facts/0/clause/arguments/0/phrase/${slot}/of`, 'There is no annotation "an_gone" in this bank.']],
  },
  {
    title: 'an annotation of no entity',
    spoil: bank => Object.assign(annotationAt(bank, person), { entity: 'en_gone' }),
    faults: [[`/annotations/${person}/entity`, 'There is no entity "en_gone" in this bank.']],
  },
  {
    title: 'an entity within itself',
    spoil: bank => Object.assign(bank.entities[0] ?? {}, { within: [one?.id] }),
    faults: [['/entities/0/within/0', `The entity "${one?.id}" can't lie within itself.`]],
  },
  {
    title: 'an annotation of another kind than its entity',
    spoil: bank => Object.assign(annotationAt(bank, person), { kind: 'place' }),
    faults: [[`/annotations/${person}/kind`, 'The annotation says place, its entity is a person.']],
  },
  {
    title: 'two entities of one full name',
    spoil: bank => Object.assign(bank.entities[1] ?? {}, { names: structuredClone(bank.entities[0]?.names) }),
    faults: [
      [
        '/entities/1/names',
        `"${one?.id}" and "${other?.id}" have the same full name: merge them, or tell their names apart.`,
      ],
    ],
  },
  {
    title: 'an entity without a full name',
    spoil: bank => Object.assign(bank.entities[0] ?? {}, { names: [{ text: 'He', use: 'short', accept: false }] }),
    faults: [['/entities/0/names', 'An entity needs one name whose use is "full".']],
  },
  ...(['entities', 'annotations', 'facts', 'questions', 'quizzes'] as const).map(list => ({
    title: `one id twice among the ${list}`,
    spoil: (bank: QuestionBank) => {
      const [first] = structuredClone(bank[list])
      if (first !== undefined && 'names' in first)
        Object.assign(first, { names: [{ ...first.names[0], text: 'Nobody' }] })
      ;(bank[list] as unknown[]).push(first)
    },
    faults: [
      [`/${list}/${good[list].length}/id`, `The id "${good[list][0]?.id}" stands twice among the ${list}.`] as const,
    ],
  })),
  {
    title: 'a head beyond its phrase',
    spoil: bank => Object.assign(bank.facts[0]?.clause.arguments[0] ?? {}, { head: 9 }),
    faults: [['/facts/0/clause/arguments/0/head', 'The head must be the index of a segment of the phrase.']],
  },
  {
    title: 'a subject of plain words that says no number',
    spoil: bank => {
      const subject = bank.facts[0]?.clause.arguments.find(argument => argument.function === 'subject')
      Object.assign(subject ?? {}, { phrase: ['diplomats'], head: 0 })
      Reflect.deleteProperty(subject ?? {}, 'agreement')
    },
    faults: [['/facts/0/clause/arguments/0/agreement', 'A subject headed by plain words must say singular or plural.']],
  },
  {
    title: 'an option that equals the key but for case and spaces',
    spoil: bank => {
      const key = keyOf(bank)
      const wrong = choiceOf(bank)
        .options.filter(({ id }) => id !== key.id)
        .at(-1)
      Object.assign(wrong ?? {}, { text: ` ${key.text.toUpperCase()} ` })
      choiceOf(bank).options.sort((a, b) => Number(b.id === key.id) - Number(a.id === key.id))
      choiceOf(bank).options.splice(1, 2)
    },
    faults: [
      ['/questions/0/options/1/text', `This wrong option equals the key: " ${keyOf(good).text.toUpperCase()} ".`],
    ],
  },
  {
    title: 'a key that is not among the options',
    spoil: bank => choiceOf(bank).keys.push('op_gone'),
    faults: [['/questions/0/keys/1', 'The key "op_gone" is not among the options.']],
  },
  {
    title: 'no wrong option',
    spoil: bank => Object.assign(choiceOf(bank), { keys: choiceOf(bank).options.map(({ id }) => id) }),
    faults: [['/questions/0/keys', 'At least one option must be wrong.']],
  },
  {
    title: 'a wrong option that does not say why',
    spoil: bank => {
      choiceOf(bank).options.sort((a, b) => Number(b.id === keyOf(bank).id) - Number(a.id === keyOf(bank).id))
      Reflect.deleteProperty(choiceOf(bank).options[1] ?? {}, 'excluded')
    },
    faults: [['/questions/0/options/1/excluded', 'A wrong option must say why it is wrong.']],
  },
  {
    title: 'a question without evidence',
    spoil: bank => Object.assign(choiceOf(bank), { evidence: [] }),
    faults: [['/questions/0/evidence', 'A question needs the place in the article that shows its key.']],
  },
  {
    title: 'a generated question of no fact',
    spoil: bank => derive(bank, { ask: 'where-shown', fact: 'fa_gone' }),
    faults: [['/questions/0/derivation/target/fact', 'There is no fact "fa_gone" in this bank.']],
  },
  {
    title: 'a generated question of an argument that its fact has not',
    spoil: bank => derive(bank, { ask: 'argument', fact: fact?.id, argument: 99 }),
    faults: [['/questions/0/derivation/target/argument', `The fact "${fact?.id}" has no argument 99.`]],
  },
  {
    title: 'a generated question of a speaker whom its fact has not',
    spoil: bank => derive(bank, { ask: 'speaker', fact: fact?.id, attribution: 99 }),
    faults: [['/questions/0/derivation/target/attribution', `The fact "${fact?.id}" has no attribution 99.`]],
  },
  {
    title: 'a comparison of no annotation',
    spoil: bank => derive(bank, { ask: 'compare', quantities: [bank.annotations[0]?.id, 'an_gone'] }),
    faults: [['/questions/0/derivation/target/quantities/1', 'There is no annotation "an_gone" in this bank.']],
  },
  {
    title: 'passages of which one begins three characters late',
    spoil: bank => Object.assign(bank.article.passages[1] ?? {}, { start: (passage?.start ?? 0) + 3 }),
    faults: [
      [
        '/article/passages/1',
        `This passage must be paragraph 2 of the text, ${opening()}: characters ${passage?.start} to ${passage?.end}.`,
      ],
    ],
  },
  {
    title: 'a paragraph that is no passage',
    spoil: bank => bank.article.passages.pop(),
    faults: [['/article/passages', `The text has ${last + 1} paragraphs, but only ${last} passages are given.`]],
  },
  {
    title: 'a passage that is no paragraph',
    spoil: bank => bank.article.passages.push({ start: text.length, end: text.length + 5 }),
    faults: [[`/article/passages/${last + 1}`, `The text has no paragraph ${last + 2} for this passage.`]],
  },
  {
    title: 'a line that ends in CR',
    spoil: bank => lengthen(bank, '\r'),
    faults: [['/article/text', 'Lines of the text must end in LF alone, without CR.']],
  },
  {
    title: 'a letter that is taken apart',
    spoil: bank => lengthen(bank, 'e\u0301'),
    faults: [['/article/text', 'The text must be in Unicode form NFC.']],
  },
  ...['\ud800', 'a\0'].map(broken => ({
    title: `text with ${JSON.stringify(broken)}`,
    spoil: (bank: QuestionBank) => lengthen(bank, broken),
    faults: [['/article/text', brokenText] as const],
  })),
  {
    title: 'half a character in a name',
    spoil: bank => Object.assign(bank.entities[0]?.names[0] ?? {}, { text: 'x\udc00' }),
    faults: [['/entities/0/names/0/text', brokenText]],
  },
]

function derive(bank: QuestionBank, target: object): void {
  const derivation = { by: 'generator', target, recipe: 'test', seed: 1, inputs: {}, overrides: [] }
  Object.assign(choiceOf(bank), { derivation })
}

function lengthen({ article }: QuestionBank, more: string): void {
  article.text += more
  Object.assign(article.passages[last] ?? {}, { end: article.text.length })
}

function exactOf(index: number): string {
  return JSON.stringify(annotationAt(good, index).anchor.exact)
}

function quoteFault(moved: number): string {
  const { start, end } = annotationAt(good, person).anchor
  const found = JSON.stringify(text.slice(start + moved, end + moved))
  return `The anchor quotes ${exactOf(person)}, but characters ${start + moved} to ${end + moved} of the text read ${found}.`
}

function opening(): string {
  return JSON.stringify(`${text.slice(passage?.start, (passage?.start ?? 0) + 24)}...`)
}
