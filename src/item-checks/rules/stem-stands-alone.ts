import { escapePattern } from '../../text/escape-pattern.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import type { Question } from '../../vocabulary/question.ts'
import { findDanglingPronoun, gap } from '../dangling-pronoun.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { entitiesNamedIn } from '../names-in-text.ts'
import { findRelativeWording } from '../relative-wording.ts'
import { rememberedWith } from '../remembered.ts'

const undefinedAfter =
  '(?![\\p{L}-])(?! (?:of|that|which|who|called|named|against|between)\\b)(?! (?:(?:in|on|at|off) (?:the )?)?[\\p{Lu}\\d])'
const quoted = /“[^”]*”|"[^"]*"|«[^»]*»/g

/** Finds stems that can't be understood without the sentence before them: pronouns, "also", "Monday", "the group". */
export const stemStandsAlone: ItemCheck = {
  name: 'stem-stands-alone',
  severity: 'error',
  guideline: 'The stem names whom and what it speaks of, with full dates, and can be read by itself.',
  source: 'Haladyna, Downing & Rodriguez 2002, guidelines 14 and 15: clear directions, the central idea in the stem',
  examples: {
    bad: [
      { stem: 'Where did he land?', key: 'In Dover', wrong: ['In London', 'In Paris'] },
      { stem: 'Who became the owner of it?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
      { stem: 'Who said no to him?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
      { stem: 'The flag of which country did they fly?', key: 'Britain', wrong: ['France', 'Belgium'] },
      { stem: 'Who also flew over the Channel?', key: 'Rolls', wrong: ['Latham', 'Reuter'] },
      { stem: 'What did the latter do?', key: 'He sold aircraft', wrong: ['He sold boats'] },
    ],
    good: [
      { stem: 'Where did Louis Blériot land?', key: 'In Dover', wrong: ['In London', 'In Paris'] },
      { stem: 'Which pilot took the boat and sailed with it?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
      { stem: 'Who kept a spare engine near him?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
      { stem: 'Who sold the boat and the rights to it?', key: 'Rolls', wrong: ['Latham', 'Blériot'] },
      { stem: 'Who flew over the Channel after Blériot?', key: 'Rolls', wrong: ['Latham', 'Reuter'] },
    ],
  },
  check(question, reader) {
    return textsOf(question)
      .flatMap(text => checkText(reader, text.replace(quoted, '“…”')))
      .slice(0, 1)
  },
}

function textsOf(question: Question): readonly string[] {
  if (question.kind === 'blank') return [question.stem, `${question.before}${gap}${question.after}`]
  return question.kind === 'order' ? [question.stem, ...question.items.map(({ text }) => text)] : [question.stem]
}

function checkText(reader: BankReader, text: string): Found[] {
  const pronoun = findDanglingPronoun(reader, text)
  if (pronoun !== undefined) return [{ message: `“${pronoun}” is said of something that the question doesn't name.` }]
  const relative = findRelativeWording(text)
  if (relative !== undefined) return [{ message: `“${relative}” points at something outside the question.` }]
  const description = findBareDescription(reader, text)
  if (description === undefined) return []
  return [{ message: `“${description}” doesn't say which one is meant; give its name.` }]
}

function findBareDescription(reader: BankReader, text: string): string | undefined {
  const { byWord } = bareDescriptions(reader)
  const candidates = [...text.matchAll(pointedAt)].flatMap(([, word = '']) => byWord.get(word) ?? [])
  const found = candidates.flatMap(({ place, entity, alone }) => {
    const words = alone.exec(text)?.[0]
    return words === undefined || isNamedIn(reader, text, entity) ? [] : [{ place, words }]
  })
  return found.sort((a, b) => a.place - b.place)[0]?.words
}

function isNamedIn(reader: BankReader, text: string, entity: Entity): boolean {
  const named = entitiesNamedIn(reader, text).find(one => one.entity === entity)
  return named?.names.some(name => name.use !== 'description' && name.accept) ?? false
}

// A bank may describe hundreds of people; only those whose description begins like words of the text are looked at.
const bareDescriptions = rememberedWith(({ bank }: BankReader) => {
  const described = bank.entities
    .flatMap(entity => entity.names.filter(({ use }) => use === 'description').map(({ text }) => ({ entity, text })))
    .map(({ entity, text }, place) => {
      const bare = text.replace(/^(?:the|a|an) /i, '')
      const alone = new RegExp(`\\b(?:[Tt]he|[Tt]hat|[Tt]his) ${escapePattern(bare)}${undefinedAfter}`, 'u')
      return { place, entity, start: startOf(bare), alone }
    })
  return { byWord: indexBy(described, ({ start }) => [start]) }
})

const pointedAt = /\b(?:[Tt]he|[Tt]hat|[Tt]his) (?=(\p{L}*))/gu

const startOf = (bare: string): string => /^\p{L}*/u.exec(bare)?.[0] ?? ''
