import type { Question } from '../../vocabulary/question.ts'
import { isFunctionWord, stemOf } from '../content-words.ts'
import type { QuizCheck } from '../item-check.ts'
import { shownKeys } from '../key-wordings.ts'
import { listsOf, shownText } from '../shown-text.ts'
import { plainWording, wordsOf } from '../words.ts'

/** Finds questions of one kind that ask for the same thing twice, in the same words or nearly so. */
export const duplicateQuestion: QuizCheck = {
  name: 'duplicate-question',
  severity: 'warning',
  guideline: 'Every question of a bank asks for something that no other one of its kind asks for.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 4: keep items independent of one another',
  examples: {
    bad: [
      {
        questions: [
          { stem: 'Who flew to Dover in 1909?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
          { stem: 'In 1909, who flew to Dover?', key: 'Blériot', wrong: ['Lesseps', 'Rolls'] },
        ],
      },
    ],
    good: [
      {
        questions: [
          { stem: 'Who flew to Dover in 1909?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
          { stem: 'Who sold 100 aircraft?', key: 'Blériot', wrong: ['Lesseps', 'Rolls'] },
        ],
      },
    ],
  },
  check(questions) {
    const first = new Map<string, Question>()
    return questions.flatMap(question => {
      const asked = askedBy(question)
      const earlier = first.get(asked)
      if (earlier === undefined) first.set(asked, question)
      if (earlier === undefined || earlier.id === question.id) return []
      return [{ question: question.id, message: `“${question.stem}” asks the same as “${earlier.stem}”` }]
    })
  },
}

/** Gives what a question asks for as a text that another wording of the same question shares. */
function askedBy(question: Question): string {
  const words = wordsOf(shownText(question))
  const content = words.filter(word => !isFunctionWord(word)).map(stemOf)
  const opener = words.find(word => /^(?:who|whom|whose|what|which|when|where|why|how)$/.test(word)) ?? ''
  const keys = question.kind === 'match' ? listsOf(question).flat() : shownKeys(question)
  return [question.kind, opener, ...content.sort(), '|', ...keys.map(plainWording).sort()].join(' ')
}
