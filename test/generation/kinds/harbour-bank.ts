import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import type { SketchFact } from '../../../src/interchange/sketch/sketch.ts'
import { type BankReader, readerOf } from '../../../src/vocabulary/bank-reader.ts'

/** Is a fact as a sketch takes it, without what is there by default. */
export type FactCase = Pick<SketchFact, 'verb' | 'arguments' | 'evidence'> &
  Partial<Pick<SketchFact, 'attribution' | 'relations' | 'truthAsOf'>>

const country = ['country', 'countries']
const place = (name: string) => ({ kind: 'place', sort: country, names: [name] })
const person = (name: string, short: string) => ({ kind: 'person', sort: ['sailor', 'sailors'], names: [name, short] })
const count = (quote: string, value: number, unit: string) => ({ quote, value, unit: [unit, `${unit}s`] })

const sentences = [
  'Norway opened the harbour on 9 May 1987 and Kenya rebuilt it in 1990. A storm closed it in July 1988.',
  'Norway sent 12 boats, Kenya sent 30 boats, Peru sent 45 boats and Chad sent about 44 boats. Mali sent a dozen boats.',
  'Ada Lund was the pilot of the port and Ben Okoro was its cook; Cy Marsh was its guard. Dee Hall came with them.',
  'Lund said that fog had caused the delay. “We lost the whole night at sea,” she said. Okoro said the boats were old. ' +
    'Marsh warned that more fog would come. Lund called it “a long wait”. Okoro also spoke of “a long wait”.',
]

/** Is the paragraph in which people speak. */
export const speech = sentences[3] ?? ''

/** Makes the reader of a bank about a harbour that never was, with the given facts. */
export function harbour(facts: Readonly<Record<string, FactCase>>): BankReader {
  const reading = readSketch({
    title: 'The harbour',
    licence: 'CC0-1.0',
    headline: 'The harbour',
    writtenOn: '1991-01-01',
    author: 'Test',
    text: sentences,
    entities: {
      norway: place('Norway'),
      kenya: place('Kenya'),
      peru: place('Peru'),
      chad: place('Chad'),
      mali: place('Mali'),
      lund: person('Ada Lund', 'Lund'),
      okoro: person('Ben Okoro', 'Okoro'),
      marsh: person('Cy Marsh', 'Marsh'),
      hall: person('Dee Hall', 'Hall'),
    },
    marks: {
      day: { quote: '9 May 1987', date: '1987-05-09', say: '9 May 1987' },
      year: { quote: '1990', date: '1990', say: '1990' },
      month: { quote: 'July 1988', date: '1988-07', say: 'July 1988' },
      twelve: count('12 boats', 12, 'boat'),
      dozen: { ...count('a dozen boats', 12, 'boat') },
      thirty: count('30 boats', 30, 'boat'),
      more: count('45 boats', 45, 'boat'),
      about: { ...count('about 44 boats', 44, 'boat'), rounding: 4, hedge: ['about', 'about'] },
      pilot: { quote: 'pilot', role: 'pilot' },
      cook: { quote: 'cook', role: 'cook' },
      guard: { quote: 'guard', role: 'guard' },
    },
    facts,
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return readerOf(reading.bank)
}

/** Tells that a country sent boats. */
export const sent = (who: string, boats: string): FactCase => ({
  verb: 'send',
  arguments: [
    ['subject agent', `{${who}}`],
    ['object theme', `{${boats}}`],
  ],
  evidence: [sentences[1] ?? ''],
})

/** Tells that something was done to the harbour at a time. */
export const done = (verb: string, who: string, preposition: string, when: string): FactCase => ({
  verb,
  arguments: [
    [who.startsWith('{') ? 'subject agent' : 'subject agent singular', who],
    ['object theme', 'the harbour'],
    [`adjunct time ${preposition}`, when],
  ],
  evidence: [sentences[0] ?? ''],
})

/** Tells that somebody held a post. */
export const held = (who: string, post: string): FactCase => ({
  verb: 'be',
  arguments: [
    ['subject theme', `{${who}}`],
    ['complement theme', `{${post}}`],
  ],
  evidence: [sentences[2] ?? ''],
})

/** Tells that somebody said that fog caused something. */
export const said = (who: string, what: string, more: Partial<SketchFact['attribution'][number]> = {}): FactCase => ({
  verb: 'cause',
  arguments: [
    ['subject cause singular', 'fog'],
    ['object theme', what],
  ],
  evidence: [speech],
  attribution: [{ speaker: `{${who}}`, verb: 'say', cue: speech, stance: 'states', ...more }],
})
