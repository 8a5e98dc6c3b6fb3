import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import type { ChoiceQuestion } from '../../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'

const country = ['country', 'countries']
const place = (name: string, sort: string | string[] = country) => ({ kind: 'place', sort, names: [name] })
const person = (name: string, sort: string) => ({ kind: 'person', sort, names: [name, name.split(' ')[1]] })
const opened = 'Ada Lund opened a bridge in Bergen on 3 May 2021, and Ben Okoro closed a mill in Oslo on 7 May 2021.'
const built = 'Some 400 workers had built the bridge within 26 months, and 350 guests saw the opening.'
const paid = 'Norway, Sweden and Denmark paid for the bridge, and Finland paid for the mill.'
const praised = 'Cara Diaz, the mayor of Oslo, praised Ada Lund.'

// Names nobody's, but for the places. Each sentence holds a thing that could be taken for another of it.
const sketch = {
  title: 'A bridge',
  licence: 'CC0-1.0',
  headline: 'A bridge opens',
  writtenOn: '2021-05-08',
  author: 'the test',
  text: [
    `${opened} ${built}`,
    `${paid} ${praised} Dan Ekberg was taken hostage in 2019. The mill had employed 90 people. Eva Falk designed the bridge.`,
  ],
  entities: {
    lund: person('Ada Lund', 'minister'),
    okoro: person('Ben Okoro', 'president'),
    diaz: person('Cara Diaz', 'mayor'),
    ekberg: person('Dan Ekberg', 'hostage'),
    falk: person('Eva Falk', 'architect'),
    bergen: { ...place('Bergen', ['city', 'cities']), within: ['norway'] },
    oslo: { ...place('Oslo', ['capital', 'capitals']), within: ['norway'] },
    norway: place('Norway'),
    sweden: place('Sweden'),
    denmark: place('Denmark'),
    finland: place('Finland'),
  },
  marks: {
    third: { quote: '3 May 2021', date: '2021-05-03', say: '3 May 2021' },
    seventh: { quote: '7 May 2021', date: '2021-05-07', say: '7 May 2021' },
    workers: { quote: 'Some 400 workers', value: 400, unit: 'worker', rounding: 50, hedge: ['some', 'about'] },
    months: { quote: '26 months', value: 26, unit: 'month', type: 'duration' },
    guests: { quote: '350 guests', value: 350, unit: 'guest', rounding: 50 },
    people: { quote: '90 people', value: 90, unit: ['person', 'people'] },
    taken: { quote: '2019', date: '2019', say: '2019' },
    mayor: { quote: 'the mayor', role: 'mayor', of: 'oslo' },
  },
  facts: {
    opened: fact(
      'open',
      ['subject agent !', '{lund}'],
      ['object theme', 'the bridge'],
      ['adjunct place in !', '{bergen}'],
      ['adjunct time on', '{third}'],
      opened,
    ),
    closed: fact(
      'close',
      ['subject agent !', '{okoro}'],
      ['object theme', 'the mill'],
      ['adjunct place in !', '{oslo}'],
      ['adjunct time on', '{seventh}'],
      opened,
    ),
    built: fact(
      'build',
      ['subject agent', '{workers}'],
      ['object theme', 'the bridge'],
      ['adjunct time within', '{months}'],
      built,
    ),
    saw: fact('see', ['subject agent', '{guests}'], ['object theme', 'the opening of the bridge'], built),
    norway: fact('pay for', ['subject agent', '{norway}'], ['object theme', 'the bridge'], paid),
    finland: fact('pay for', ['subject agent', '{finland}'], ['object theme', 'the mill'], paid),
    sweden: fact('vote for', ['subject agent', '{sweden}'], ['object theme', 'the mill'], paid),
    praised: fact('praise', ['subject agent', '{diaz}'], ['object theme', '{lund}'], praised),
    mayor: fact('be', ['subject theme !', '{diaz}'], ['complement theme', '{mayor}'], praised),
    taken: fact(
      'take, past passive',
      ['subject theme', '{ekberg}'],
      ['adjunct manner', 'hostage'],
      ['adjunct time in', '{taken}'],
      'Dan Ekberg was taken hostage in 2019.',
    ),
    employed: fact(
      'employ, past perfect',
      ['subject agent singular', 'the mill'],
      ['object theme', '{people}'],
      'The mill had employed 90 people.',
    ),
    designed: fact(
      'design',
      ['subject agent !', '{falk}'],
      ['object theme', 'the bridge'],
      'Eva Falk designed the bridge.',
    ),
  },
  quizzes: [],
}

function fact(verb: string, ...rest: (string | readonly string[])[]) {
  return {
    verb,
    arguments: rest.filter(part => typeof part !== 'string'),
    evidence: rest.filter(part => typeof part === 'string'),
  }
}

/** Makes a bank of one small article in which each figure, date, place and person has another beside it. */
export function bridgeBank(): QuestionBank {
  const reading = readSketch(sketch)
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}

/** Generates the choice question of a bank whose stem begins with the given words. */
export function askOf(bank: QuestionBank, stem: string, seed = 1): ChoiceQuestion {
  const made = generateQuestions(bank, { seed, kinds: ['choice'] })
  const found = made.find(question => question.stem.startsWith(stem))
  if (found?.kind !== 'choice')
    throw new Error(`Nothing asks “${stem}”, only:\n${made.map(one => one.stem).join('\n')}`)
  return found
}
