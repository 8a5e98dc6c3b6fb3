import { expect, it } from 'vitest'
import { printQuestion } from '../../src/cli/print-question.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { sampleEvidence, sampleMatch, sampleOrder } from '../samples/sample-kinds.ts'

const printed: readonly (readonly [Question, string])[] = [
  [
    sampleOrder,
    `[order] In which order did the Channel Tunnel come about?
  1. Digging began.   (The digging began in 1987.)
  2. Workers from both shores met.   (The workers met on 1 December 1990.)
  3. The tunnel opened.   (The tunnel opened on 6 May 1994.)
`,
  ],
  [
    sampleMatch,
    `[match] What does each figure say about the Channel Tunnel?
  * 50 kilometres = its whole length   (The whole tunnel is 50 kilometres long.)
  * 38 kilometres = its length under the sea   (Under the sea are 38 kilometres.)
  * 160 kilometres = the way of a train in an hour   (Trains do 160 kilometres an hour.)
  - its depth below the sea
`,
  ],
  [
    sampleEvidence,
    `[evidence] Where does the article say who opened the Channel Tunnel?
  = “Queen Elizabeth II and President François Mitterrand cut the ribbon.”
`,
  ],
]

it.each(printed)('prints a question with its key for a person to read', (question, text) => {
  expect(printQuestion(question)).toBe(text)
})
