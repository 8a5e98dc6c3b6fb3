import type { ChoiceQuestion } from '../../vocabulary/question.ts'
import { dateOfWording } from '../date-of-wording.ts'
import { readFigures } from '../figures.ts'
import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'
import { measureOf } from '../measure-of.ts'

const farthest = 100
// Spans of time, shares and sums of money may be a sentence, an offer or a prize: they are left out.
const units =
  'millimetres?|centimetres?|metres?|kilometres?|meters?|kilometers?|miles?|inch(?:es)?|feet|foot|yards?|acres?|hectares?|litres?|liters?|gallons?|pints?|grams?|kilograms?|kilos?|tonnes?|tons?|ounces?|degrees?|watts?|kilowatts?|megawatts?|volts?|mm|cm|km|kg|mph|kph|km/h'
const nonsense =
  /^(?:n\/?a|[-–—?.!x*]+|x{2,}|asdf\w*|foo|bar|baz|test|todo|tbd|lorem ipsum.*|i do(?:n['’]t| not) know|don['’]t know|no idea|not sure|who cares|whatever|unknown option|option [a-h\d]|answer [a-h\d])[.!?]*$/i

interface Asked {
  readonly stem: RegExp
  readonly fits: (text: string) => boolean
  readonly say: string
}

const amountOfUnit = new RegExp(
  `^\\W*(?:(?:about|around|nearly|almost|over|more than|less than|at least|up to) )?[\\d.,]+(?: (?:thousand|million|billion))?[ -]?(?:${units})$`,
  'i',
)
const unitWord = new RegExp(`\\b(?:${units})\\b`, 'i')
const asksForAmount = new RegExp(
  '\\bhow (?!(?:did|does|do|was|were|is|are|has|had|have|can|could|will|would|should|the)\\b)\\p{L}|' +
    '\\b(?:what|which)(?: (?:is|was|are|were))?(?: (?:the|its|his|her|their))?(?: \\p{L}+)? ' +
    '(?:amount|quantity|size|length|height|weight|distance|area|speed|depth|width|volume|age|share|score|record|time)\\b',
  'iu',
)
// A name by itself is no reason, no way and no deed.
const asksForDeed =
  /\b(?:why|how (?:did|do|does|was|were|is|are|can|could)|what (?:happened|happens|will happen)|what (?:did|does|do|will|would|is|are|was|were)\b[^?]*\b(?:do|doing))\b/i
const asksWhen = /^(?:(?:since|until|by|from|before|after) )?when\b/i
const namesTimeOrEvent =
  /\b(?:crisis|act|treaty|agreement|law|scandal|affair|attacks?|day|eve|war|week|weekend|night|year|easter|christmas|ramadan|revolution|games|cup|summit|holidays?|era|age)\b/i
const shortestDeed = 3
const bareName = /^(?:the )?\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:(?:of|de|van|von|the) )*\p{Lu}[\p{L}’'-]*)+$/u

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
    fits: text => !isBareFigure(text) && (dateOfWording(text) === undefined || /^(?:may|june|april)$/i.test(text)),
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
      { stem: 'What did the pilot take along?', key: 'A map', wrong: ['A flag', '37 kilometres'] },
      { stem: 'When did he fly?', key: 'On 25 July 1909', wrong: ['Charles Rolls', 'On 19 July 1909'] },
      { stem: 'Why did he sell 100 aircraft?', key: 'To pay for 40 more', wrong: ['Charles Rolls', 'To leave Calais'] },
    ],
    good: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['50', 'None'] },
      { stem: 'Who flew to Dover in 1909?', key: 'Blériot', wrong: ['Latham', 'Rolls'] },
      { stem: 'When did he fly?', key: 'On New Year’s Eve', wrong: ['Easter Day', 'On Good Friday'] },
      { stem: 'How long did it take?', key: 'Half a day', wrong: ['37 minutes', 'A night'] },
      { stem: 'What did he sell?', key: '100 aircraft', wrong: ['40 litres', 'His boat'] },
      { stem: 'What did Latham get?', key: 'A medal', wrong: ['500 pounds', '10 years', '20%'] },
      { stem: 'Why did Latham give up?', key: 'Ill health', wrong: ['The Boer War', 'Charles Rolls'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    const keys = keysOf(question).map(({ text }) => text)
    return distractorsOf(question).flatMap(({ text }) => {
      const why = whyOdd(question.stem, text, keys, textsBeside(question, text))
      return why === undefined ? [] : [{ message: `The wrong option “${text}” ${why}; nobody takes it.` }]
    })
  },
}

function whyOdd(stem: string, text: string, keys: readonly string[], others: readonly string[]): string | undefined {
  if (nonsense.test(text.trim())) return 'is no answer'
  const asked = kinds.find(kind => kind.stem.test(stem) && keys.every(kind.fits))
  if (asked !== undefined && !asked.fits(text)) return asked.say
  if (isOddAmount(stem, text, others)) return 'is an amount beside answers of another kind'
  if (isOddName(stem, text, others)) return 'is a name, and the question asks for none'
  const [key] = keys
  return key !== undefined && isFar(key, text) ? `is far from “${key}”` : undefined
}

const textsBeside = ({ options }: ChoiceQuestion, text: string): readonly string[] =>
  options.flatMap(option => (option.text === text ? [] : [option.text]))

function isOddAmount(stem: string, text: string, others: readonly string[]): boolean {
  return (
    amountOfUnit.test(text) &&
    !asksForAmount.test(stem) &&
    !others.some(other => measureOf(other) !== undefined || (unitWord.test(other) && !/ .* .* /.test(other)))
  )
}

function isOddName(stem: string, text: string, others: readonly string[]): boolean {
  if (!bareName.test(text) || namesTimeOrEvent.test(text) || dateOfWording(text) !== undefined) return false
  if (asksWhen.test(stem)) return others.every(other => /\d/.test(other))
  // "Ill health" is a reason in two words, as a name might be.
  return (
    asksForDeed.test(stem) && others.every(other => !bareName.test(other) && other.split(' ').length >= shortestDeed)
  )
}

function isFar(key: string, text: string): boolean {
  const [one, other] = [measureOf(key), measureOf(text)]
  if (one === undefined || other === undefined || one.scale !== other.scale || one.scale === 'date') return false
  const [small, large] = [Math.abs(one.value), Math.abs(other.value)].sort((a, b) => a - b)
  return small !== undefined && large !== undefined && small > 0 && large / small > farthest
}
