import { expect, test } from 'vitest'
import { slotsOf } from '../../../src/vocabulary/phrase.ts'
import { readStatements } from '../read-short.ts'

const told = (cue: string, from: number) =>
  `According/VBG/3/case to/IN/1/fixed Varnsteel/NNP/${from + 2}/obl +,/PUNCT/3/punct ${cue}Mira/NNP/${from + 2}/nsubj owns/VBZ/0/root/own 40/CD/${from + 4}/nummod ships/NNS/${from + 2}/obj/ship +./PUNCT/${from + 2}/punct`

test.each([
  ['whoever speaks is asked for', told('', 4), ['organisation:steel:3', 'person:mira:5'], true],
  [
    'who passes on the words of another is not',
    told('quoting/VBG/3/acl/quote Olmbank/NNP/5/obj +,/PUNCT/5/punct ', 7),
    ['organisation:steel:3', 'organisation:bank:6', 'person:mira:8'],
    false,
  ],
])('%s', (_, words, mentions, isAsked) => {
  const { bank } = readStatements([{ words, mentions }])
  const speakers = bank.facts.flatMap(({ attribution }) => attribution.flatMap(({ speaker }) => slotsOf(speaker)))
  expect(speakers.map(({ ask }) => ask)).toEqual([isAsked])
})
