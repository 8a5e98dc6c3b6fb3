import { findArgumentTargets } from '../../src/generation/argument-targets.ts'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { realiseStatement } from '../../src/generation/realise/realise-statement.ts'
import { findTargets } from '../../src/generation/targets.ts'
import { wordGap, wordStem } from '../../src/generation/wordings.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'

/** Is a fact in the short form of a sketch: its verb, its arguments, and who vouches for it if somebody does. */
export interface FactCase {
  readonly verb: string
  readonly arguments: readonly (readonly [string, string])[]
  readonly speaker?: string
  readonly says?: string
  /** Gives the verb a modal of several words, which a sketch has no form for: "have to". */
  readonly modal?: string
  readonly stance?: 'states' | 'alleges' | 'denies' | 'predicts'
}

// One sentence that names every thing of the cases, so that any clause finds its evidence in it.
const evidence =
  'Ada Lund, Ben Okoro, Norway, Kenya, the Arctic Council, the Harbour Museum, Lake Vern, Oslo, Tromsø, the Long March, ' +
  'more than 40 tents, 12 lorries, 3 letters, about 15 percent, some salt, 9 May 1987, 1990, early June 1988, the late 1950s, ' +
  '31 years old, 26 years, 29.5 tonnes, a quarter, one bell, less than a third, no more than 70 sledges, $400, the Northern Lights, a curator and the harbour master, the year 1987, the Blue Stone, the Morning Star, 6 metres, 90 kilometres, three times, 2 litres of water, Norwegian, 80 kilometres per hour, minus 4 degrees, about five hours, four times a day, 12 kilograms, the Twin Peaks, Cold Corner, Nordpost.'

/** Makes a bank around one fact, for tests of wording. The names are nobody's. */
export function bankOf({ verb, modal, arguments: given, speaker, says, stance = 'states' }: FactCase): QuestionBank {
  const reading = readSketch({
    title: 'Cases',
    licence: 'CC0-1.0',
    headline: 'Cases',
    writtenOn: '2026-01-01',
    author: 'Test',
    text: [evidence],
    entities: {
      lund: { kind: 'person', sort: 'explorer', names: ['Ada Lund', 'Lund'] },
      okoro: { kind: 'person', sort: 'explorer', names: ['Ben Okoro', 'Okoro'] },
      norway: { kind: 'place', sort: ['country', 'countries'], names: ['Norway'] },
      kenya: { kind: 'place', sort: ['country', 'countries'], names: ['Kenya'] },
      council: { kind: 'organisation', sort: 'forum', names: ['Arctic Council'], the: true },
      museum: { kind: 'facility', sort: 'museum', names: ['Harbour Museum'], the: true },
      lake: { kind: 'place', sort: 'lake', names: ['Lake Vern'] },
      oslo: { kind: 'place', sort: ['city', 'cities'], names: ['Oslo'] },
      tromso: { kind: 'place', sort: ['city', 'cities'], names: ['Tromsø'] },
      lights: { kind: 'organisation', sort: 'band', names: ['Northern Lights'], the: true, plural: true },
      stone: { kind: 'other', sort: 'thing', names: ['Blue Stone'], the: true },
      lorry: { kind: 'equipment', sort: 'ship', names: ['Morning Star'], the: true },
      peaks: { kind: 'place', sort: 'mountain', names: ['Twin Peaks'], the: true, plural: true },
      corner: { kind: 'place', sort: 'place', names: ['Cold Corner'] },
      nation: { kind: 'nationality', sort: 'nationality', names: ['Norwegian'] },
      firm: { kind: 'organisation', sort: ['company', 'companies'], names: ['Nordpost'] },
      march: { kind: 'event', sort: 'expedition', names: ['Long March'], the: true },
    },
    marks: {
      tents: { quote: 'more than 40 tents', value: 40, unit: 'tent', rounding: 10, hedge: ['more than', 'over'] },
      lorries: { quote: '12 lorries', value: 12, unit: ['lorry', 'lorries'] },
      letters: { quote: '3 letters', value: 3, unit: 'letter' },
      percent: {
        quote: 'about 15 percent',
        value: 15,
        unit: ['percent', 'percent'],
        type: 'share',
        rounding: 5,
        hedge: ['about', 'about'],
      },
      day: { quote: '9 May 1987', date: '1987-05-09', say: '9 May 1987' },
      year: { quote: '1990', date: '1990', say: '1990' },
      year87: { quote: 'the year 1987', date: '1987', say: '1987' },
      june: { quote: 'early June 1988', date: '1988-06~', say: 'early June 1988' },
      fifties: { quote: 'the late 1950s', date: '195X', say: 'the late 1950s' },
      age: { quote: '31 years old', value: 31, unit: ['year old', 'years old'], type: 'measure' },
      years: { quote: '26 years', value: 26, unit: 'year', type: 'duration' },
      metres: { quote: '6 metres', value: 6, unit: 'metre', type: 'measure' },
      kilometres: { quote: '90 kilometres', value: 90, unit: 'kilometre', type: 'measure' },
      times: { quote: 'three times', value: 3, unit: 'time' },
      water: { quote: '2 litres of water', value: 2, unit: ['litre of water', 'litres of water'], type: 'measure' },
      speed: {
        quote: '80 kilometres per hour',
        value: 80,
        unit: ['kilometre per hour', 'kilometres per hour'],
        type: 'measure',
      },
      frost: { quote: 'minus 4 degrees', value: -4, unit: 'degree', type: 'measure' },
      hours: { quote: 'about five hours', value: 5, unit: 'hour', type: 'duration', hedge: ['about', 'about'] },
      often: { quote: 'four times', value: 4, unit: 'time' },
      kilograms: { quote: '12 kilograms', value: 12, unit: 'kilogram', type: 'measure' },
      tonnes: { quote: '29.5 tonnes', value: 29.5, unit: 'tonne', type: 'measure', rounding: 0.5 },
      quarter: {
        quote: 'a quarter',
        value: 25,
        unit: ['percent', 'percent'],
        type: 'share',
        fraction: true,
        rounding: 5,
      },
      bell: { quote: 'one bell', value: 1, unit: 'bell' },
      third: {
        quote: 'less than a third',
        value: 33.333,
        unit: ['percent', 'percent'],
        type: 'share',
        fraction: true,
        rounding: 5,
        hedge: ['less than', 'under'],
      },
      sledges: { quote: 'no more than 70 sledges', value: 70, unit: 'sledge', hedge: ['no more than', 'atMost'] },
      dollars: { quote: '$400', value: 400, unit: 'dollar', type: 'money', currency: 'USD', rounding: 100 },
      curator: { quote: 'curator', role: 'curator', of: 'museum', exclusive: false },
      owner: { quote: 'harbour master', role: 'owner', of: 'norway' },
      leader: { quote: 'harbour master', role: 'leader', of: 'council', exclusive: false },
      master: { quote: 'harbour master', role: 'harbour master', of: 'norway' },
    },
    facts: {
      case: {
        verb,
        arguments: given,
        evidence: [evidence],
        attribution: speaker === undefined ? [] : [{ speaker, verb: says ?? 'say', cue: evidence, stance }],
      },
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  if (modal === undefined) return reading.bank
  const facts = reading.bank.facts.map(fact => ({
    ...fact,
    clause: { ...fact.clause, verb: { ...fact.clause.verb, modal } },
  }))
  return { ...reading.bank, facts }
}

/** Words the fact of a case as a statement. */
export function statementOf(given: FactCase): string {
  const reader = readerOf(bankOf(given))
  const [fact] = reader.facts
  return fact === undefined ? '' : realiseStatement(reader, fact)
}

/** Words every question that a case lets be asked as a choice, in order. */
export function stemsOf(given: FactCase, kind: 'choice' | 'blank' = 'choice'): string[] {
  const reader = readerOf(bankOf(given))
  return findTargets(reader).flatMap(target => wordStem(reader, target, kind) ?? [])
}

/** Words every question for a whole argument that a case gives, each with its key after "=>". */
export function wholesOf(given: FactCase): string[] {
  return findArgumentTargets(readerOf(bankOf(given))).map(({ stem, answer }) => `${stem} => ${answer.key}`)
}

/** Words every statement with a gap that a case gives, in order. */
export function gapsOf(given: FactCase): string[] {
  const reader = readerOf(bankOf(given))
  return findTargets(reader).flatMap(target => {
    const gap = wordGap(reader, target)
    return gap === undefined ? [] : [`${gap.before}_____${gap.after}`]
  })
}

/** Generates the questions of a case whole. */
export function questionsOf(given: FactCase) {
  return generateQuestions(bankOf(given), { seed: 1 })
}
