import type { ItemCheck } from '../item-check.ts'

const vague =
  /(?<![\p{L}’'-])(?:often|frequently|sometimes|occasionally|usually|generally|normally|rarely|seldom|commonly|typically|mostly|probably|possibly|perhaps|various|numerous|quite a few|a lot of|lots of|and so on|etc)(?![\p{L}’'-])/iu

/** Finds options that can be read in more than one way because of “often”, “usually” and such. */
export const vagueTerms: ItemCheck = {
  name: 'vague-terms',
  severity: 'warning',
  guideline: 'Options say how often and how many, or leave it out; no “often”, “usually”, “various”.',
  source: 'Moore et al. 2023, vague terms; Case & Swanson 2002, frequency terms in options',
  examples: {
    bad: [
      { stem: 'When did pilots fly?', key: 'Usually in July', wrong: ['In winter', 'At night'] },
      { stem: 'What did Blériot sell?', key: 'Various aircraft', wrong: ['Boats', 'Cars'] },
    ],
    good: [
      { stem: 'When did Blériot fly?', key: 'On 25 July 1909', wrong: ['On 19 July 1909', 'On 25 June 1909'] },
      { stem: 'What is Blériot said to have sold?', key: 'Aircraft', wrong: ['Boats', 'Probability tables'] },
      { stem: 'How often did Rolls usually fly?', key: 'Usually once a week', wrong: ['Usually twice a week'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const terms = question.options.map(({ text }) => vague.exec(text)?.[0].toLowerCase())
    // What all options share tells none from another.
    if (new Set(terms).size === 1) return []
    return question.options.flatMap(({ text }, at) => {
      const term = terms[at]
      if (term === undefined) return []
      return [{ message: `“${term}” in “${text}” may mean more or less to each reader.` }]
    })
  },
}
