import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { readStatements, type ShortSentence } from '../reading/read-short.ts'

const people = ['Mira Sandal', 'Jon Feld', 'Ada Quist'] as const
const places = ['Long Bridge', 'Old Theatre', 'Stone House'] as const

interface Told {
  readonly verb: string
  readonly said: string
  readonly why: string
}

const reasons: readonly Told[] = [
  { verb: 'close', said: 'closed', why: 'because ice had covered the roads' },
  { verb: 'leave', said: 'left', why: 'because rain had damaged the roofs' },
  { verb: 'sell', said: 'sold', why: 'because coal had become dear' },
]
const purposes: readonly Told[] = [
  { verb: 'open', said: 'opened', why: 'to raise money for schools' },
  { verb: 'visit', said: 'visited', why: 'to measure old windows' },
  { verb: 'paint', said: 'painted', why: 'to please new neighbours' },
]
const manners: readonly Told[] = [
  { verb: 'reach', said: 'reached', why: 'by crossing a frozen lake' },
  { verb: 'restore', said: 'restored', why: 'by melting old coins' },
  { verb: 'save', said: 'saved', why: 'by calling three plumbers' },
]

function bankOf(told: readonly Told[], role: 'cause' | 'purpose' | 'manner'): QuestionBank {
  const sentences = told.map(({ said, why }, at) => `${people[at]} ${said} the ${places[at]} ${why}.`)
  const reading = readSketch({
    ...{
      title: 'Reasons',
      licence: 'CC0-1.0',
      headline: 'Reasons',
      writtenOn: '2026-01-01',
      author: 'Test',
      marks: {},
    },
    text: [sentences.join(' ')],
    entities: Object.fromEntries([
      ...people.map((name, at) => [`person${at}`, { kind: 'person', sort: 'builder', names: [name] }]),
      ...places.map((name, at) => [`place${at}`, { kind: 'facility', sort: 'building', names: [name], the: true }]),
    ]),
    facts: Object.fromEntries(
      told.map(({ verb, why }, at) => [
        `fact${at}`,
        {
          verb,
          arguments: [
            ['subject agent', `{person${at}}`],
            ['object theme', `{place${at}}`],
            [`adjunct ${role}`, why],
          ],
          evidence: [sentences[at] ?? ''],
        },
      ]),
    ),
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}

const stemsOf = (bank: QuestionBank) => generateQuestions(bank, { seed: 1 }).map(({ stem }) => stem)

const opening = (at: number, said: string, lemma: string) => {
  const [first = '', last = ''] = people[at]?.split(' ') ?? []
  const [adjective = '', noun = ''] = places[at]?.split(' ') ?? []
  return `${first}/NNP/3/nsubj ${last}/NNP/1/flat ${said}/VBD/0/root/${lemma} the/DT/6/det ${adjective}/NNP/6/compound ${noun}/NNP/3/obj`
}
const mentions = (at: number) => [`person:person${at}:1-2@1`, `facility:place${at}:4-6`]
const trees: readonly (readonly [what: string, text: readonly ShortSentence[], stem: string])[] = [
  [
    'why from clauses with "because"',
    [
      ['closed', 'close', 'ice/NN/9/nsubj covered/VBD/3/advcl/cover roads/NNS/9/obj/road'],
      ['left', 'leave', 'rain/NN/9/nsubj damaged/VBD/3/advcl/damage roofs/NNS/9/obj/roof'],
      ['sold', 'sell', 'coal/NN/9/nsubj became/VBD/3/advcl/become dear/JJ/9/xcomp'],
    ].map(([said = '', lemma = '', clause], at) => ({
      words: `${opening(at, said, lemma)} because/IN/9/mark ${clause} +./PUNCT/3/punct`,
      mentions: mentions(at),
    })),
    'Why did Mira Sandal close the Long Bridge, according to the article?',
  ],
  [
    'why from purposes',
    [
      ['opened', 'open', 'raise/VB/3/advcl/raise money/NN/8/obj'],
      ['visited', 'visit', 'measure/VB/3/advcl/measure windows/NNS/8/obj/window'],
      ['painted', 'paint', 'please/VB/3/advcl/please neighbours/NNS/8/obj/neighbour'],
    ].map(([said = '', lemma = '', clause], at) => ({
      words: `${opening(at, said, lemma)} to/TO/8/mark ${clause} +./PUNCT/3/punct`,
      mentions: mentions(at),
    })),
    'Why did Jon Feld visit the Old Theatre, according to the article?',
  ],
  [
    'how from "by" and what was done',
    [
      ['reached', 'reach', 'crossing/VBG/3/advcl/cross lakes/NNS/8/obj/lake'],
      ['restored', 'restore', 'melting/VBG/3/advcl/melt coins/NNS/8/obj/coin'],
      ['saved', 'save', 'calling/VBG/3/advcl/call plumbers/NNS/8/obj/plumber'],
    ].map(([said = '', lemma = '', clause], at) => ({
      words: `${opening(at, said, lemma)} by/IN/8/mark ${clause} +./PUNCT/3/punct`,
      mentions: mentions(at),
    })),
    'How did Mira Sandal reach the Long Bridge, according to the article?',
  ],
]

describe('questions for reasons and ways', () => {
  it('asks why and how of the facts of a bank', () => {
    expect(stemsOf(bankOf(reasons, 'cause'))).toContain(
      'Why did Mira Sandal close the Long Bridge, according to the article?',
    )
    expect(stemsOf(bankOf(purposes, 'purpose'))).toContain(
      'Why did Jon Feld visit the Old Theatre, according to the article?',
    )
    expect(stemsOf(bankOf(manners, 'manner'))).toContain(
      'How did Ada Quist save the Stone House, according to the article?',
    )
  })

  it.each(trees)('asks of trees %s', (_what, text, stem) => {
    expect(stemsOf(readStatements(text).bank)).toContain(stem)
  })

  it('asks no reason where the article gives fewer than three', () => {
    const stems = stemsOf(bankOf(reasons.slice(0, 2), 'cause'))
    expect(stems.length).toBeGreaterThan(0)
    expect(stems.filter(stem => stem.startsWith('Why'))).toEqual([])
  })
})
