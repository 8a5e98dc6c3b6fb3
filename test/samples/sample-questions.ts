import type { Option, Origin } from '../../src/vocabulary/option.ts'
import { type BlankQuestion, type ChoiceQuestion, Question } from '../../src/vocabulary/question.ts'
import { sampleAnchor } from './sample-bank.ts'
import { sampleEvidence, sampleMatch, sampleOrder } from './sample-kinds.ts'

const person = { by: 'person', who: 'the test', grounds: {} } as const

interface Wrong {
  readonly text: string
  readonly why: string
  readonly shownBy?: string
}

interface Choice {
  readonly id: ChoiceQuestion['id']
  readonly stem: string
  readonly key: string
  readonly shownBy: string
  readonly wrong: readonly Wrong[]
  readonly order?: ChoiceQuestion['order']
  readonly keyAt: number
}

/** Makes a choice question of the sample article; `keyAt` is where the key stands among the options, from 0. */
export function sampleChoice({ id, stem, key, shownBy, wrong, order = 'shuffle', keyAt }: Choice): ChoiceQuestion {
  const evidence = [[sampleAnchor(shownBy)]]
  const right: Omit<Option, 'id'> = {
    text: key,
    origin: { from: 'key' },
    rationale: { text: `The article says so: ${key}.`, evidence },
  }
  const distractors = wrong.map(
    ({ text, why, shownBy: place }): Omit<Option, 'id'> => ({
      text,
      origin: originOf(text, place),
      excluded: place === undefined ? 'not-stated' : 'contradicted',
      rationale: { text: why, evidence: place === undefined ? [] : [[sampleAnchor(place)]] },
    }),
  )
  const options = distractors.toSpliced(keyAt, 0, right)
  return {
    id,
    kind: 'choice',
    stem,
    derivation: person,
    evidence,
    process: 'retrieve',
    options: options.map((option, at) => ({ id: `op_${at + 1}`, ...option })),
    keys: [`op_${keyAt + 1}`],
    order,
  }
}

function originOf(text: string, place: string | undefined): Origin {
  if (place === undefined) return { from: 'pool', pool: 'sample', entry: text }
  return { from: 'article', anchor: sampleAnchor(place) }
}

const choices: readonly Choice[] = [
  {
    id: 'qu_english-end',
    stem: 'Which place in England does the Channel Tunnel link with France?',
    key: 'Folkestone',
    shownBy: 'The railway tunnel links Folkestone in England with Coquelles in France.',
    wrong: [
      { text: 'Coquelles', why: 'Coquelles is the place in France.', shownBy: 'Coquelles in France' },
      { text: 'London', why: 'London only came closer to other cities.', shownBy: 'London and Brussels' },
      { text: 'Dover', why: 'The article does not name Dover.' },
    ],
    keyAt: 2,
  },
  {
    id: 'qu_length',
    stem: 'About how many kilometres long is the Channel Tunnel?',
    key: '50',
    shownBy: 'It is about 50 kilometres long',
    wrong: [
      { text: '38', why: '38 kilometres lie under the sea.', shownBy: '38 kilometres of it lie under the sea' },
      { text: '94', why: 'The article does not give 94 kilometres.' },
      { text: '160', why: '160 kilometres an hour is how fast trains run.', shownBy: '160 kilometres an hour' },
    ],
    order: 'ascending',
    keyAt: 1,
  },
  {
    id: 'qu_opener',
    stem: 'Which French president opened the Channel Tunnel?',
    key: 'François Mitterrand',
    shownBy: 'President François Mitterrand cut the ribbon',
    wrong: [
      { text: 'Jacques Chirac', why: 'The article does not name Jacques Chirac.' },
      { text: 'Charles de Gaulle', why: 'The article does not name Charles de Gaulle.' },
    ],
    keyAt: 0,
  },
]

const blanks: readonly BlankQuestion[] = [
  {
    id: 'qu_french-end',
    kind: 'blank',
    stem: 'Which place in France does the Channel Tunnel link with England?',
    derivation: person,
    evidence: [[sampleAnchor('Coquelles in France')]],
    process: 'retrieve',
    before: 'The tunnel links Folkestone with ',
    after: ' in France.',
    accepted: [{ text: 'Coquelles', verdict: 'right', from: 'entity' }],
    competitors: ['Folkestone', 'Paris', 'London', 'Brussels'],
  },
  {
    id: 'qu_speed',
    kind: 'blank',
    stem: 'Up to how many kilometres an hour do trains run through the Channel Tunnel?',
    derivation: person,
    evidence: [[sampleAnchor('at up to 160 kilometres an hour')]],
    process: 'retrieve',
    before: 'Trains run through the Channel Tunnel at up to ',
    after: ' kilometres an hour.',
    unit: 'kilometres an hour',
    quantity: { value: 160, units: ['kilometres an hour', 'km/h'] },
    accepted: [{ text: '160', verdict: 'right', from: 'quantity' }],
    competitors: ['38', '50'],
  },
  {
    id: 'qu_under-sea',
    kind: 'blank',
    stem: 'About how many kilometres of the Channel Tunnel lie under the sea?',
    derivation: person,
    evidence: [[sampleAnchor('38 kilometres of it lie under the sea')]],
    process: 'retrieve',
    before: 'About ',
    after: ' kilometres of the Channel Tunnel lie under the sea.',
    unit: 'kilometres',
    quantity: { value: 38, units: ['kilometres', 'kilometre', 'km'] },
    accepted: [{ text: '38', verdict: 'right', from: 'quantity' }],
    competitors: ['50', '160'],
  },
]

/**
 * Makes the nine questions of the sample bank: three choices (one of fixed number order), three blanks, and one each of
 * the kinds order, match and evidence.
 */
export function sampleQuestions(): Question[] {
  return [...choices.map(sampleChoice), ...blanks, sampleOrder, sampleMatch, sampleEvidence].map(question =>
    Question.parse(question),
  )
}
