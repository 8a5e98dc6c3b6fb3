import type { Question } from '../../vocabulary/question.ts'
import { readFigures } from '../figures.ts'
import { findHedgeOf, hasHedge } from '../hedged-figures.ts'
import type { ItemCheck } from '../item-check.ts'
import { shownKeys } from '../key-wordings.ts'
import { shownText } from '../shown-text.ts'

/** Finds figures that a question states flat although the evidence softens them: “more than 100,000” as “100,000”. */
export const hedgeDropped: ItemCheck = {
  name: 'hedge-dropped',
  severity: 'error',
  guideline: 'What the passage says with “about” or “more than”, the question says so too.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 7: avoid trick items; Quizwright 2026: hedges are kept',
  examples: {
    bad: [
      {
        stem: 'How many people came to see the aircraft?',
        key: '100,000',
        wrong: ['50,000', '200,000'],
        order: 'ascending',
        shows: 'According to the Daily Mail, more than 100,000 people came to see it.',
      },
      {
        passage: 'More than 1,000 boats came.',
        stem: 'How many boats came?',
        key: '1,000',
        wrong: ['500', '2,000'],
        order: 'ascending',
        shows: 'More than 1,000 boats came.',
      },
      {
        passage: 'The boats were about 14 and about 8 metres long.',
        stem: 'How many metres long was the shorter boat?',
        key: '8',
        wrong: ['6', '10'],
        order: 'ascending',
        shows: 'The boats were about 14 and about 8 metres long.',
      },
      {
        stem: 'Which flight took 37 minutes?',
        key: 'The flight of Blériot',
        wrong: ['The flight of Rolls', 'The flight of Latham'],
        shows:
          'Louis Blériot, a French engineer, flew from Calais to Dover on 25 July 1909. The flight took about 37 minutes.',
      },
    ],
    good: [
      {
        stem: 'More than how many people came to see the aircraft?',
        key: '100,000',
        wrong: ['50,000', '200,000'],
        order: 'ascending',
        shows: 'According to the Daily Mail, more than 100,000 people came to see it.',
      },
      {
        stem: 'How many aircraft did Blériot sell?',
        key: '100',
        wrong: ['50', '200'],
        order: 'ascending',
        shows: 'Blériot then sold 100 aircraft of the same type.',
      },
    ],
  },
  check(question) {
    const evidence = question.evidence.flat().map(({ exact }) => exact)
    const stem = shownText(question)
    const stated = [
      ...statedFlat(stem, stem),
      ...keysOfFigure(question).flatMap(key => statedFlat(key, `${stem}\n${key}`)),
    ]
    for (const figure of stated)
      for (const text of evidence) {
        const hedged = findHedgeOf(text, figure)
        if (hedged !== undefined) return [{ message: `The passage says “${hedged}”; the question says it flat.` }]
      }
    return []
  },
}

/** Lists the figures of a text, unless what a student reads with it has a hedge. */
function statedFlat(text: string, read: string): ReturnType<typeof readFigures>['figures'] {
  const { figures } = readFigures(text)
  return figures.length === 0 || hasHedge(read) ? [] : figures
}

const keysOfFigure = (question: Question): readonly string[] => shownKeys(question).slice(0, 1)
