import type { Question } from '../../vocabulary/question.ts'
import type { ItemCheck } from '../item-check.ts'
import { remembered } from '../remembered.ts'

interface Fault {
  readonly finds: RegExp
  readonly say: (words: string) => string
}

const faults: readonly Fault[] = [
  {
    finds:
      /(?<![\p{L}\p{N}'’-])(?!(?:had|that|very|so|no|ha|bye|tut|bora|baden|walla|sing|duran|yo|new york|wagga)\b)(\p{L}{2,}) \1(?![\p{L}\p{N}'’-])/u,
    say: words => `“${words}” has one word twice.`,
  },
  { finds: /�|Ã[\u0080-\u00bf]|â€/u, say: () => 'Some characters are garbled.' },
  {
    finds: /\b(?:lorem ipsum|TODO|TBD|FIXME|XXX)\b|\{\{|\$\{|<\/?(?:p|b|i|br|span|div|em|strong)\b[^>]*>/i,
    say: words => `“${words}” is left over from writing.`,
  },
  { finds: /\?{2,}|\?\s*!|!{2,}/, say: words => `“${words}” shouts; one mark is enough.` },
]
const asksTwice =
  /\b(?:who|whom|what|when|where|why|how|which)\b[^?]*(?:,| and| or)(?: (?:in|on|at|from|to|for))? (?:who|whom|what|when|where|why|how|which) (?:\p{L}+ )?(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would)\b/iu
const startsTwice = /^(?:who|what|when|where|why|how)(?:,| and| or) (?:who|what|when|where|why|how)\b/i
const either = /^who or what\b/i
const doubleNegative =
  /\b(?:not|never|n['’]t)\b[^.?!,]{0,40}\b(?:not|never|nobody|no one|without|un(?:likely|able|aware|true)|im(?:possible|probable)|fail(?:ed|s)? to|deny|denied|refused?)\b/i

/** Finds wording that stops or misleads a reader: doubled words, two questions at once, double negatives, leftovers. */
export const unclearWording: ItemCheck = {
  name: 'unclear-wording',
  severity: 'warning',
  guideline: 'A question is one plain sentence that reads only one way.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guidelines 12 to 14: grammar, reading, clear directions; Moore et al. 2023, ambiguous',
  examples: {
    bad: [
      { stem: 'Where did the the flight end?', key: 'Dover', wrong: ['London', 'Calais'] },
      { stem: 'Who flew to Dover and when did the flight start?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'Where did the flight end? Who made it?', key: 'Dover', wrong: ['London', 'Calais'] },
      { stem: 'Which pilot did not fail to cross the Channel?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'Which <b>pilot</b> flew to Dover?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'Which pilot (the Frenchman flew to Dover?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      {
        stem: 'Where did Louis Blériot land in Louis Blériot’s aircraft?',
        key: 'Dover',
        wrong: ['London', 'Calais'],
      },
    ],
    good: [
      { stem: 'Where did the flight end?', key: 'Dover', wrong: ['London', 'Calais'] },
      { stem: 'Who said where the aircraft would be shown?', key: 'The Daily Mail', wrong: ['Blériot', 'Rolls'] },
      { stem: 'What had had to be left behind?', key: 'The boat', wrong: ['The lamp', 'The car'] },
    ],
  },
  check(question) {
    const texts = [question.stem, ...shownTexts(question)]
    const found = texts.flatMap(text => faultsIn(text).map(message => ({ message })))
    const open = texts.find(text => !isBalanced(text))
    if (open !== undefined) found.push({ message: `A bracket or quotation mark in “${open}” has no partner.` })
    const stem = question.stem.replace(/“[^”]*”|"[^"]*"/g, '“…”')
    const marks = stem.match(/\?/g)?.length ?? 0
    if (marks > 1 || ((asksTwice.test(stem) || startsTwice.test(stem)) && !either.test(stem)))
      found.push({ message: 'The stem asks two things at once.' })
    if (doubleNegative.test(stem)) found.push({ message: 'The stem has two negatives that a reader must undo.' })
    return found.slice(0, 1)
  },
}

const pairedMark = /[()[\]“”"]/

function shownTexts(question: Question): string[] {
  if (question.kind === 'choice') return question.options.map(({ text }) => text)
  return question.kind === 'blank' ? [`${question.before} _____ ${question.after}`] : []
}

// The same names are options of question after question.
const faultsIn = remembered((text): readonly string[] => [
  ...faults.flatMap(({ finds, say }) => {
    const [words] = finds.exec(text) ?? []
    return words === undefined ? [] : [say(words)]
  }),
  ...namedTwice(text).map(name => `“${name}” is named twice; the second time a shorter word would do.`),
])

const nameRun = /\p{Lu}[\p{L}\p{M}.-]*(?:(?: (?:of|the|for|and|de|von|van|al))* \p{Lu}[\p{L}\p{M}.-]*)+/gu

/** Lists the names of several words that a text gives twice. */
function namedTwice(text: string): string[] {
  const names: readonly string[] = text.match(nameRun) ?? []
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
}

function isBalanced(text: string): boolean {
  if (!pairedMark.test(text)) return true
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return (
    count(/\(/g) === count(/(?<![a-h\d])\)/gi) + count(/\([^()]*[a-h\d]\)/gi) &&
    count(/\[/g) === count(/\]/g) &&
    count(/“/g) === count(/”/g) &&
    count(/(?<!\d)"/g) % 2 === 0
  )
}
