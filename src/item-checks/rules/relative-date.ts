import { gap } from '../dangling-pronoun.ts'
import type { ItemCheck } from '../item-check.ts'
import { findRelativeDate } from '../relative-wording.ts'
import { listsOf } from '../shown-text.ts'

const quoted = /“[^”]*”|"[^"]*"|«[^»]*»/g

/** Finds dates that count from the day of the article: “yesterday”, “last week”, “on Monday”. */
export const relativeDate: ItemCheck = {
  name: 'relative-date',
  severity: 'error',
  guideline: 'Dates are given in full, so that they hold on any day.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 14: clear directions; PISA 2018 on dated texts',
  examples: {
    bad: [
      { stem: 'Who flew over the Channel last year?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'Where was the aircraft shown on Monday?', key: 'In London', wrong: ['In Dover', 'In Calais'] },
      { stem: 'When did Blériot fly?', key: 'Yesterday', wrong: ['Last week', 'Last month'] },
    ],
    good: [
      { stem: 'Who flew over the Channel in 1909?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'Where was the aircraft on Monday 26 July 1909?', key: 'In London', wrong: ['In Dover', 'In Calais'] },
      { stem: 'On which day of the week did it fly?', key: 'On a Sunday', wrong: ['On a Monday', 'On a Friday'] },
    ],
  },
  check(question) {
    const sentence = question.kind === 'blank' ? [`${question.before}${gap}${question.after}`] : []
    const told = question.kind === 'order' || question.kind === 'match' ? listsOf(question).flat() : []
    const texts = [question.stem, ...sentence, ...told]
    const options = question.kind === 'choice' ? question.options.map(({ text }) => text) : []
    const asksWeekday = /\b(?:day of the week|weekday|which days?|what day)\b/i.test(question.stem)
    const found = [
      ...texts.map(text => findRelativeDate(text.replace(quoted, '“…”'))),
      ...options.map(text => findCounted(text, asksWeekday)),
    ].find(words => words !== undefined)
    if (found === undefined) return []
    return [{ message: `“${found}” counts from the day of the article; give the date.` }]
  },
}

/** Finds a relative date in an option, where "last year" leans on the article and a bare "Monday" answers a question. */
function findCounted(text: string, asksWeekday: boolean): string | undefined {
  if (asksWeekday) return undefined
  return /\b(?:yesterday|tomorrow|(?:last|next|this) (?:week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i.exec(
    text,
  )?.[0]
}
