import { keyOf, withKeyText, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Numbers the answers in the stem and offers combinations of them (K-type). */
export const complexChoices: Mutation = {
  name: 'K-type',
  rule: 'k-type',
  mutate({ question }) {
    const [one, two, three] = wrongOf(question).map(({ text }) => text)
    if (one === undefined || two === undefined || three === undefined) return undefined
    const [listed, combined] =
      question.stem.length % 2 === 0
        ? [
            ['1.', '2.', '3.'],
            ['1 only', '1 and 2', '2 and 3', '1, 2 and 3'],
          ]
        : [
            ['(i)', '(ii)', '(iii)'],
            ['i only', 'i and ii only', 'ii and iii only', 'i, ii and iii'],
          ]
    const list = [keyOf(question).text, one, two].map((text, at) => `${listed[at] ?? ''} ${text}`)
    const reworded = withWrongTexts(withKeyText(question, combined[0] ?? ''), (_, at) => combined[at + 1] ?? '')
    return [{ ...reworded, stem: `${question.stem} ${list.join('; ')}`, order: 'fixed' }]
  },
}
