import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { realiseStatement } from '../../src/generation/realise/realise-statement.ts'
import { findTargets } from '../../src/generation/targets.ts'
import { wordStem } from '../../src/generation/wordings.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'

/** Is a fact in the short form of a sketch: its verb, its arguments, and who vouches for it if somebody does. */
export interface FactCase {
  readonly verb: string
  readonly arguments: readonly (readonly [string, string])[]
  readonly speaker?: string
  readonly says?: string
}

// One sentence that names every thing of the cases, so that any clause finds its evidence in it.
const evidence =
  'Ada Lund, Ben Okoro, Norway, Kenya, the Arctic Council, the Harbour Museum, Lake Vern, Oslo, Tromsø, the Long March, ' +
  'more than 40 tents, 12 lorries, 3 letters, about 15 percent, some salt, 9 May 1987, 1990, early June 1988 and the harbour master.'

/** Makes a bank around one fact, for tests of wording. The names are nobody's. */
export function bankOf({ verb, arguments: given, speaker, says }: FactCase): QuestionBank {
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
      june: { quote: 'early June 1988', date: '1988-06~', say: 'early June 1988' },
      master: { quote: 'harbour master', role: 'harbour master', of: 'norway' },
    },
    facts: {
      case: {
        verb,
        arguments: given,
        evidence: [evidence],
        attribution: speaker === undefined ? [] : [{ speaker, verb: says ?? 'say', cue: evidence }],
      },
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
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

/** Generates the questions of a case whole. */
export function questionsOf(given: FactCase) {
  return generateQuestions(bankOf(given), { seed: 1 })
}
