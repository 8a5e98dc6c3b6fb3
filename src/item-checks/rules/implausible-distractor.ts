import { readDate } from '../../text/read-date.ts'
import { readFigures } from '../figures.ts'
import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'
import { measureOf } from '../measure-of.ts'

const farthest = 100
const nonsense =
  /^(?:n\/?a|[-–—?.!x*]+|x{2,}|asdf\w*|foo|bar|baz|test|todo|tbd|lorem ipsum.*|i do(?:n['’]t| not) know|don['’]t know|no idea|not sure|who cares|whatever|unknown option|option [a-h\d]|answer [a-h\d])[.!?]*$/i

interface Asked {
  readonly stem: RegExp
  readonly fits: (text: string) => boolean
  readonly say: string
}

const hasFigure = (text: string): boolean => readFigures(text).figures.length > 0
const isBareFigure = (text: string): boolean => /^[\d.,%£$€ ]+$/.test(text.trim())
const amountWords =
  /\b(?:none|no|nobody|some|few|many|most|all|half|several|dozens?|hundreds|thousands|millions|both|every|once|twice|single|a|an)\b/i

const kinds: readonly Asked[] = [
  {
    stem: /\bhow many\b|\bwhat (?:percentage|number|proportion)\b/i,
    fits: text => hasFigure(text) || amountWords.test(text),
    say: 'doesn’t say how many',
  },
  {
    stem: /^(?:in|by|during|since) (?:which|what) year\b/i,
    fits: text => /\d/.test(text),
    say: 'is no year',
  },
  {
    stem: /^(?:who|whom|whose|to whom|where|in which (?:city|country|town))\b/i,
    fits: text => !isBareFigure(text) && (readDate(text) === undefined || /^(?:may|june|april)$/i.test(text)),
    say: 'is a number or a date',
  },
]

/** Finds wrong options that nobody takes: of another kind than the question asks for, out of all magnitude, or nonsense. */
export const implausibleDistractor: ItemCheck = {
  name: 'implausible-distractor',
  severity: 'error',
  guideline: 'Every wrong option could be right for someone who hasn’t read the passage.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 29: make all distractors plausible; Moore et al. 2023',
  examples: {
    bad: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['Calais', '50'] },
      { stem: 'Who flew to Dover in 1909?', key: 'Blériot', wrong: ['25 July 1909', 'Rolls'] },
      { stem: 'How many aircraft did he sell?', key: '100', wrong: ['40,000,000', '60'] },
      { stem: 'Where was the aircraft shown?', key: 'London', wrong: ['Dover', 'asdf'] },
    ],
    good: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['50', 'None'] },
      { stem: 'Who flew to Dover in 1909?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const keys = keysOf(question).map(({ text }) => text)
    return distractorsOf(question).flatMap(({ text }) => {
      const why = whyOdd(question.stem, text, keys)
      return why === undefined ? [] : [{ message: `The wrong option “${text}” ${why}; nobody takes it.` }]
    })
  },
}

function whyOdd(stem: string, text: string, keys: readonly string[]): string | undefined {
  if (nonsense.test(text.trim())) return 'is no answer'
  const asked = kinds.find(kind => kind.stem.test(stem) && keys.every(kind.fits))
  if (asked !== undefined && !asked.fits(text)) return asked.say
  const [key] = keys
  return key !== undefined && isFar(key, text) ? `is far from “${key}”` : undefined
}

function isFar(key: string, text: string): boolean {
  const [one, other] = [measureOf(key), measureOf(text)]
  if (one === undefined || other === undefined || one.scale !== other.scale || one.scale === 'date') return false
  const [small, large] = [Math.abs(one.value), Math.abs(other.value)].sort((a, b) => a - b)
  return small !== undefined && large !== undefined && small > 0 && large / small > farthest
}
