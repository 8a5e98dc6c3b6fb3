import type { ItemCheck } from '../item-check.ts'
import { measureOf } from '../measure-of.ts'

const yearAfterWord = /^\p{L}+ (?:1\d|20)\d\d$/u

/** Names the kind of a measure: an age and a year, or a share and a count, have no order between them. */
function kindOf(text: string, scale: string | undefined): 'date' | 'percent' | 'number' {
  if (scale === 'date' || yearAfterWord.test(text)) return 'date'
  return scale === 'percent' ? 'percent' : 'number'
}

/** Finds options that are all amounts or all dates and stand in no order. */
export const unsortedNumbers: ItemCheck = {
  name: 'unsorted-numbers',
  severity: 'warning',
  guideline: 'Options that are numbers or dates stand in their order.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 20: logical or numerical order; Moore et al. 2023, lost sequence',
  examples: {
    bad: [
      {
        stem: 'About how many minutes did the flight take?',
        key: '37',
        wrong: ['73', '12'],
        order: 'fixed',
        options: ['73', '37', '12', '50'],
      },
      { stem: 'In which year did Blériot fly?', key: '1909', wrong: ['1910', '1908'], order: 'shuffle' },
    ],
    good: [
      {
        stem: 'About how many minutes did the flight take?',
        key: '37',
        wrong: ['12', '73'],
        order: 'fixed',
        options: ['12', '37', '73'],
      },
      { stem: 'In which year did Blériot fly?', key: '1909', wrong: ['1910', '1908'], order: 'ascending' },
      { stem: 'When did he learn to fly?', key: 'At the age of 36', wrong: ['Before 1907', 'In 1910'], order: 'fixed' },
      { stem: 'What became of the price?', key: 'It fell by 40%', wrong: ['It fell by 9', 'It rose to 12'] },
      { stem: 'What did Blériot sell?', key: '100 aircraft', wrong: ['Boats', 'A house'], order: 'shuffle' },
    ],
  },
  check(question) {
    if (question.kind !== 'choice' || question.order === 'ascending') return []
    const measures = question.options.map(({ text }) => measureOf(text))
    const values = measures.flatMap(measure => (measure === undefined ? [] : [measure.value]))
    if (new Set(question.options.map(({ text }, at) => kindOf(text, measures[at]?.scale))).size > 1) return []
    if (values.length < Math.max(3, measures.length)) return []
    if (question.order === 'shuffle')
      return [{ message: 'The options are numbers or dates, and are shown in a random order; let them ascend.' }]
    const steps = values.slice(1).map((value, at) => value - (values[at] ?? value))
    if (steps.every(step => step >= 0) || steps.every(step => step <= 0)) return []
    return [{ message: `The options stand in no order: ${question.options.map(({ text }) => text).join('; ')}.` }]
  },
}
