import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'

const paragraphs = [
  'The Øresund Bridge opened on 1 July 2000. It links Copenhagen in Denmark with Malmö in Sweden. Workers built the bridge in five years.',
  'The crossing ends in a tunnel because aircraft fly low near the airport. Builders made an island to join the bridge and the tunnel. They named the island Peberholm.',
  'Denmark paid for the new roads on its own shore. Sweden bought 12 trains from a firm in Germany. A newspaper said that Norway paid for the lights.',
  'The queen of Denmark and the king of Sweden met on the bridge. The island was not planted by gardeners, but seeds arrived with the wind. If the wind is strong, the police close the bridge.',
]

/** Adds paragraphs to the article of the test bank. */
export function bridgeBank(...more: readonly string[]): QuestionBank {
  const reading = readSketch({
    ...{ title: 'The Øresund Bridge', licence: 'CC0-1.0', headline: 'A bridge between two countries' },
    ...{ writtenOn: '2026-10-05', author: 'A test', text: [...paragraphs, ...more], quizzes: [] },
    entities: {
      bridge: { kind: 'facility', sort: 'bridge', names: ['Øresund Bridge', 'description: The bridge'], the: true },
      copenhagen: { kind: 'place', sort: ['city', 'cities'], names: ['Copenhagen'] },
      malmo: { kind: 'place', sort: ['city', 'cities'], names: ['Malmö'] },
      denmark: { kind: 'place', sort: ['country', 'countries'], names: ['Denmark'] },
      sweden: { kind: 'place', sort: ['country', 'countries'], names: ['Sweden'] },
      germany: { kind: 'place', sort: ['country', 'countries'], names: ['Germany'] },
      norway: { kind: 'place', sort: ['country', 'countries'], names: ['Norway'] },
    },
    marks: { opening: { quote: '1 July 2000', date: '2000-07-01', say: '1 July 2000' } },
    facts: {
      opened: {
        verb: 'open',
        arguments: [
          ['subject theme !', '{bridge}'],
          ['adjunct time on', '{opening}'],
        ],
        evidence: ['The Øresund Bridge opened on 1 July 2000.'],
      },
    },
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}
