import { asksTheSame, givesAway } from '../gives-away.ts'
import type { QuizCheck } from '../item-check.ts'
import { shownKeys } from '../key-wordings.ts'

/** Finds questions of a quiz whose stem answers another question of it. */
export const clueBetweenItems: QuizCheck = {
  name: 'clue-between-items',
  severity: 'error',
  guideline: 'No question of a quiz gives away the answer to another.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 4: keep items independent of one another',
  examples: {
    bad: [
      {
        questions: [
          { stem: 'On which day did Louis Blériot fly from Calais?', key: '25 July 1909', wrong: ['19 July 1909'] },
          { stem: 'Who flew from Calais to Dover?', key: 'Louis Blériot', wrong: ['Hubert Latham'] },
        ],
      },
    ],
    good: [
      {
        questions: [
          { stem: 'How long did the flight take?', key: 'About 37 minutes', wrong: ['About an hour'] },
          { stem: 'Who flew from Calais to Dover?', key: 'Louis Blériot', wrong: ['Hubert Latham'] },
        ],
      },
    ],
  },
  check: (questions, reader) =>
    questions.flatMap((one, at) =>
      questions
        .filter(
          (other, otherAt) =>
            otherAt !== at && (otherAt > at || !asksTheSame(one, other)) && givesAway(reader, one, other),
        )
        .map(other => ({
          question: one.id,
          message: `“${one.stem}” gives away the answer “${shownKeys(other)[0] ?? ''}” to “${other.stem}”`,
        })),
    ),
}
