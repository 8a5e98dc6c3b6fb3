import { monthNames } from '../../text/calendar-names.ts'
import { readDate } from '../../text/read-date.ts'
import { readOrdinal } from '../../text/read-ordinal.ts'
import type { Anchor, Support } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Question } from '../../vocabulary/question.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { agrees } from '../agrees.ts'
import { findAskedArgument, wordsOfArgument } from '../argument-wording.ts'
import { type Asked, findAsked, targetOf } from '../asked-target.ts'
import { contentOf } from '../content-words.ts'
import { isSameFigure, readFigures } from '../figures.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { entitiesNamed, keysOf } from '../key-wordings.ts'
import { indexByPlace } from '../placed-index.ts'
import { rememberedWith } from '../remembered.ts'
import { standsIn } from '../words.ts'

const besideLength = 120

/** Finds questions whose key the quoted evidence doesn't show, or whose key says something else than the evidence. */
export const keySupported: ItemCheck = {
  name: 'key-supported',
  severity: 'error',
  guideline: 'The words quoted as evidence show the key by themselves.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): the key is supported by the critical span',
  examples: {
    bad: [
      {
        stem: 'Where did the flight end?',
        key: 'Calais',
        wrong: ['London', 'Paris'],
        shows: 'Afterwards the aircraft was shown in London, the capital of Britain.',
      },
      {
        stem: 'Who paid the prize?',
        sentence: '___ paid the prize.',
        answers: ['The Times'],
        shows: 'The Daily Mail paid Blériot a prize of 1,000 pounds.',
      },
    ],
    good: [
      {
        stem: 'Where was the aircraft shown?',
        key: 'London',
        wrong: ['Dover', 'Calais'],
        shows: 'Afterwards the aircraft was shown in London, the capital of Britain.',
      },
      {
        stem: 'Who paid the prize?',
        sentence: '___ paid the prize.',
        answers: ['The Daily Mail'],
        shows: 'The Daily Mail paid Blériot a prize of 1,000 pounds.',
      },
    ],
  },
  check(question, reader) {
    const [support] = question.evidence
    if (support === undefined)
      return [{ message: 'The question quotes nothing from the article that shows its answer is right.' }]
    const strayed = strayKeys(question)
    if (strayed.length > 0) return strayed
    const whole = findAskedArgument(reader, question)
    if (whole !== undefined) {
      const words = wordsOfArgument(reader, whole.argument)
      return stated(question)
        .filter(wording => !saysMostOf(reader, words, wording))
        .map(wording => ({
          message: `The answer “${wording}” isn't what the article says there.`,
          anchor: whole.argument.anchor,
        }))
    }
    const asked = findAsked(reader, question)
    if (asked !== undefined) return checkGenerated(reader, question, asked)
    const isWorkedOut = question.process !== 'retrieve' || targetOf(question) !== undefined
    if (isWorkedOut) return []
    const [anchor] = support
    return stated(question)
      .filter(wording => !question.evidence.some(one => shows(reader, one, wording)))
      .map(wording => ({
        message: `The quoted evidence doesn't show the answer “${wording}”.`,
        ...(anchor !== undefined && { anchor }),
      }))
  },
}

// A key says that it is the key; what comes from another place of the article or a pool was made a wrong option.
function strayKeys(question: Question): Found[] {
  if (question.kind !== 'choice') return []
  return keysOf(question)
    .filter(({ origin }) => origin.from !== 'key' && origin.from !== 'person')
    .map(({ text }) => ({ message: `The answer “${text}” was made as a wrong option: see where it comes from.` }))
}

function checkGenerated(reader: BankReader, question: Question, asked: Asked): Found[] {
  const { annotation } = asked
  const shown = place(asked)
  if (!question.evidence.some(support => support.some(anchor => isBeside(anchor, shown, asked))))
    return [{ message: `The quoted evidence doesn't hold the words that answer: “${shown.exact}”.`, anchor: shown }]
  return stated(question)
    .filter(wording => !agrees(reader, wording, annotation))
    .map(wording => ({
      message: `The answer “${wording}” isn't what the article means by “${annotation.anchor.exact}”.`,
      anchor: annotation.anchor,
    }))
}

/** Lists the answers that the bank itself vouches for; a wording that a person or an appeal added is theirs to judge. */
function stated(question: Question): string[] {
  if (question.kind === 'choice') return keysOf(question).map(({ text }) => text)
  if (question.kind !== 'blank') return []
  const own = question.accepted.filter(({ from, verdict }) => verdict === 'right' && from !== 'appeal')
  const [first] = own
  if (question.derivation.by === 'generator') return own.filter(({ from }) => from !== 'person').map(({ text }) => text)
  return first === undefined ? [] : [first.text]
}

function place({ fact, place, annotation }: Asked): Anchor {
  if ('argument' in place) return annotation.anchor
  return fact.attribution[place.attribution]?.cue ?? annotation.anchor
}

function isBeside(anchor: Anchor, shown: Anchor, { place }: Asked): boolean {
  const margin = 'attribution' in place ? besideLength : 0
  return isWithin(shown, { start: anchor.start - margin, end: anchor.end + margin })
}

function shows(reader: BankReader, support: Support, wording: string): boolean {
  const text = support.map(({ exact }) => exact).join('\n')
  if (standsIn(text, wording)) return true
  const meant = annotationsNear(reader)(support).filter(({ anchor }) =>
    support.some(quoted => isWithin(anchor, quoted)),
  )
  if (meant.some(annotation => agrees(reader, wording, annotation))) return true
  const entities = entitiesNamed(reader, wording)
  if (entities.length > 0) return entities.some(({ names }) => names.some(name => standsIn(text, name.text)))
  return saysMostOf(reader, text, wording)
}

const annotationsNear = rememberedWith(({ bank }: BankReader) =>
  indexByPlace(bank.annotations, ({ anchor }) => [anchor]),
)

/** Takes "June 1912" for another date than "March 1912", though words of the calendar count for nothing else. */
function isSameMonth(wording: string, text: string): boolean {
  const { month } = readDate(wording.replace(/^(?:in|on|early|mid-|late) ?/i, '')) ?? {}
  const name = monthNames[(month ?? 0) - 1]
  return name === undefined || new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(text) || /\d[-/.]\d/.test(text)
}

/** Takes a key in other words than the article's: every number and name of it must be there, and half of the rest. */
function saysMostOf(reader: BankReader, text: string, wording: string): boolean {
  const [key, there] = [readFigures(wording), readFigures(text)]
  if (!key.figures.every(figure => there.figures.some(one => isSameFigure(one, figure)))) return false
  if (key.figures.length > 0 && key.rest === '') return true
  if (!isSameMonth(wording, text)) return false
  const ordinal = readOrdinal(wording)
  if (ordinal !== undefined) return text.split(/\s+/).some(word => readOrdinal(word) === ordinal)
  const [said, words] = [contentOf(reader, text), [...contentOf(reader, wording)]]
  const kept = words.filter(([unit]) => said.has(unit))
  const hasNames = words.every(([unit, kind]) => kind === 'word' || said.has(unit))
  return hasNames && (words.length < 3 ? kept.length === words.length : kept.length * 2 >= words.length)
}
