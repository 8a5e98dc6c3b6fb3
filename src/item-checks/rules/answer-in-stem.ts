import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Question } from '../../vocabulary/question.ts'
import { isFunctionWord, sortWordsOf, stemOf } from '../content-words.ts'
import { isSameFigure, readFigures } from '../figures.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { keyEntities } from '../key-entities.ts'
import { distractorsOf, entitiesNamed, keyWordings, shownKeys } from '../key-wordings.ts'
import { remembered } from '../remembered.ts'
import { shownText } from '../shown-text.ts'
import { plainWording, standsIn, wordsOf } from '../words.ts'

const shortestWord = 4
const longestKey = 4
const derivedEndings = '(?:s|n|an|ian|i|ese|ish|ic|ans|ians|is)?'
const calendarDate = /\b\d{1,2}(?:st|nd|rd|th)?(?: (?:and|to) \d{1,2})?(?: of)? (?=\p{Lu}\p{Ll}+)|\b(?:1\d|20)\d\d\b/gu

const otherDemonyms = new Set(['Nigerian', 'Nigerians'])
const codeName = /\p{L}[\p{L}-]*\d[\p{L}\d]*/gu

/** Finds stems and sentences with a gap that already hold the answer, a distinctive word of it, or its figure. */
export const answerInStem: ItemCheck = {
  name: 'answer-in-stem',
  severity: 'error',
  guideline: 'The stem holds neither the answer nor a word of it that no other option shares.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 28: avoid clues to the right answer; Moore et al. 2023, word repeats',
  examples: {
    bad: [
      { stem: 'Which French engineer came from France?', key: 'A man from France', wrong: ['A man from Britain'] },
      { stem: 'How many of the 100 aircraft did he sell?', key: '100', wrong: ['50', '200'] },
      {
        stem: 'Where did the flight begin?',
        sentence: 'Blériot flew from ___ to Dover, and Calais was proud of him.',
        answers: ['Calais'],
      },
    ],
    good: [
      { stem: 'From which country did the engineer come?', key: 'France', wrong: ['Britain', 'Belgium'] },
      { stem: 'How many aircraft did he sell?', key: '100', wrong: ['50', '200'] },
      { stem: 'Who built Rolls’s boat?', key: 'Rolls', wrong: ['A friend of Rolls', 'A smith'] },
    ],
  },
  check(question, reader) {
    const text = shownText(question)
    return (
      findWording(reader, question, text) ??
      findWord(reader, question, text) ??
      findAllWords(reader, question, text) ??
      []
    )
  },
}

function findWording(reader: BankReader, question: Question, text: string): readonly Found[] | undefined {
  const adjectives = keyEntities(reader, question).flatMap(({ names }) =>
    names.filter(({ use }) => use === 'adjective'),
  )
  // A name that wrong options hold as well ("the friend of Latham") tells nobody which one is right.
  const isShared = (wording: string): boolean =>
    /\p{Lu}/u.test(wording) && othersOf(question).some(other => standsIn(other, wording))
  const whole = [...keyWordings(reader, question), ...adjectives.map(name => name.text)].find(
    wording => states(text, wording) && !isShared(wording),
  )
  return whole === undefined ? undefined : [{ message: `The question already holds the answer: “${whole}”.` }]
}

function states(text: string, wording: string): boolean {
  const { figures, rest } = readFigures(wording)
  const [figure, ...more] = figures
  if (figure === undefined || more.length > 0 || /\p{Lu}/u.test(wording)) return standsIn(text, wording)
  if (rest !== '' && standsIn(text, wording)) return true
  const isYear = /^(?:1\d|20)\d\d$/.test(wording)
  if (figure.value === 1) return /(?<![\d.,])1(?![\d.,]*\d)/.test(text)
  const given = isYear ? readFigures(text).figures : amountsIn(text)
  return given.some(one => isSameFigure(one, figure))
}

const amountsIn = remembered(text => readFigures(text.replace(calendarDate, '').replace(codeName, '')).figures)

function findWord(reader: BankReader, question: Question, text: string): readonly Found[] | undefined {
  const isDate = question.kind === 'blank' && question.accepted.every(({ from }) => from === 'date')
  if (isDate) return undefined
  const others = othersOf(question)
  const sorts = sortWordsOf(reader)
  for (const key of shownKeys(question).slice(0, question.kind === 'blank' ? 1 : undefined)) {
    const words = key.match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length > longestKey || /^\P{L}*\d/u.test(key)) continue
    const telling = words.find(word => {
      const plain = plainWording(word)
      const isCommon = word.length < shortestWord || isFunctionWord(plain) || sorts.has(plain)
      // The text first: it seldom holds a word of the key, and the others may be many.
      return !isCommon && hasForm(reader, text, word) && !others.some(other => wordsOf(other).includes(plain))
    })
    if (telling !== undefined)
      return [{ message: `The question holds “${telling}”, a word of the answer “${key}” that no other option has.` }]
  }
  return undefined
}

// "Which program is cultivating interest in Warhol's photographic legacy?": the Warhol Photographic Legacy Program.
function findAllWords(reader: BankReader, question: Question, text: string): readonly Found[] | undefined {
  const [key = '', ...more] = shownKeys(question)
  if (more.length > 0 && question.kind === 'choice') return undefined
  const sorts = sortWordsOf(reader)
  const told = wordsOf(key).filter(word => !isFunctionWord(word) && !sorts.has(word) && !/\d/.test(word))
  const said = new Set(wordsOf(text).map(stemOf))
  if (told.length < 2 || !told.every(word => said.has(stemOf(word)))) return undefined
  const others = othersOf(question).map(other => new Set(wordsOf(other).map(stemOf)))
  if (others.some(words => told.every(word => words.has(stemOf(word))))) return undefined
  return [{ message: `The question holds every word of the answer “${key}”.` }]
}

function othersOf(question: Question): readonly string[] {
  if (question.kind === 'choice') return distractorsOf(question).map(({ text }) => text)
  return question.kind === 'blank' ? question.competitors : []
}

function hasForm(reader: BankReader, text: string, word: string): boolean {
  if (!text.includes(word)) return false
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${word}${derivedEndings}(?![\\p{L}\\p{N}])`, 'gu')
  return (text.match(form) ?? []).some(found => found === word || !isOfAnother(reader, found, word))
}

/** Tells whether a word that begins like the key's ("Nigerian", "Niger") belongs to another name. */
function isOfAnother(reader: BankReader, found: string, word: string): boolean {
  const entities = entitiesNamed(reader, found)
  if (otherDemonyms.has(found) && found.startsWith(`${word}ian`)) return true
  return entities.length > 0 && entities.every(({ names }) => !names.some(({ text }) => standsIn(text, word)))
}
