import type { Support } from '../../src/vocabulary/anchor.ts'
import type { EvidenceQuestion, MatchQuestion, OrderQuestion } from '../../src/vocabulary/question.ts'
import { sampleAnchor } from './sample-bank.ts'

const person = { by: 'person', who: 'the test', grounds: {} } as const
const dug = sampleAnchor('Digging began in 1987.')
const met = sampleAnchor('Workers from both shores met in the service tunnel on 1 December 1990.')
const opened = sampleAnchor('The Channel Tunnel opened on 6 May 1994.')
const shown = (words: string): Support[] => [[sampleAnchor(words)]]

/** Asks for the order of three dated events of the sample article. */
export const sampleOrder: OrderQuestion = {
  id: 'qu_story',
  kind: 'order',
  stem: 'In which order did the Channel Tunnel come about?',
  derivation: person,
  evidence: [[dug, met, opened]],
  process: 'integrate',
  items: [
    {
      id: 'op_story-1',
      text: 'The tunnel opened.',
      rationale: { text: 'The tunnel opened on 6 May 1994.', evidence: [[opened]] },
    },
    {
      id: 'op_story-2',
      text: 'Digging began.',
      rationale: { text: 'The digging began in 1987.', evidence: [[dug]] },
    },
    {
      id: 'op_story-3',
      text: 'Workers from both shores met.',
      rationale: { text: 'The workers met on 1 December 1990.', evidence: [[met]] },
    },
  ],
  sequence: ['op_story-2', 'op_story-3', 'op_story-1'],
}

/** Asks what three figures of the sample article are; a fourth option serves none. */
export const sampleMatch: MatchQuestion = {
  id: 'qu_figures',
  kind: 'match',
  stem: 'What does each figure say about the Channel Tunnel?',
  derivation: person,
  evidence: [...shown('It is about 50 kilometres long'), ...shown('at up to 160 kilometres an hour')],
  process: 'retrieve',
  prompts: [
    { id: 'op_50', text: '50 kilometres' },
    { id: 'op_38', text: '38 kilometres' },
    { id: 'op_160', text: '160 kilometres' },
  ],
  options: [
    { id: 'op_speed', text: 'the way of a train in an hour', origin: { from: 'key' } },
    { id: 'op_sea', text: 'its length under the sea', origin: { from: 'key' } },
    { id: 'op_depth', text: 'its depth below the sea', origin: { from: 'person' }, excluded: 'not-stated' },
    { id: 'op_length', text: 'its whole length', origin: { from: 'key' } },
  ],
  pairs: [
    {
      prompt: 'op_50',
      option: 'op_length',
      rationale: { text: 'The whole tunnel is 50 kilometres long.', evidence: shown('It is about 50 kilometres long') },
    },
    {
      prompt: 'op_38',
      option: 'op_sea',
      rationale: {
        text: 'Under the sea are 38 kilometres.',
        evidence: shown('about 38 kilometres of it lie under the sea'),
      },
    },
    {
      prompt: 'op_160',
      option: 'op_speed',
      rationale: { text: 'Trains do 160 kilometres an hour.', evidence: shown('at up to 160 kilometres an hour') },
    },
  ],
}

/** Asks for the place in the sample article that names who opened the tunnel. */
export const sampleEvidence: EvidenceQuestion = {
  id: 'qu_who-opened',
  kind: 'evidence',
  stem: 'Where does the article say who opened the Channel Tunnel?',
  derivation: person,
  evidence: shown('Queen Elizabeth II and President François Mitterrand cut the ribbon.'),
  process: 'retrieve',
  rationale: { text: 'To cut the ribbon is to open it.', evidence: [] },
}
