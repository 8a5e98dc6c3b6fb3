import { indefiniteArticle } from '../../text/indefinite-article.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { BlankQuestion, ChoiceQuestion } from '../../vocabulary/question.ts'
import { readFigures } from '../figures.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { distractorsOf, entitiesNamed, keysOf } from '../key-wordings.ts'
import { openingOfKeyAlone } from '../opening-word.ts'
import { isPlural, isPluralNoun } from '../option-number.ts'
import { remembered } from '../remembered.ts'

interface Cue {
  readonly has: (text: string, reader: BankReader) => boolean | undefined
  readonly name: string
}

const hedges =
  /^(?:about|around|some|roughly|approximately|nearly|almost|more than|over|at least|at most|up to|fewer than|less than|under|as (?:many|much) as) (?=\S)/i

const clause = /\S (?:was|were|is|are|has|had|have|will|would|can|could) /

const cues: readonly Cue[] = [
  { name: 'a hedge such as “about”', has: text => (isFigure(text) ? hedges.test(text) : undefined) },
  { name: 'a unit', has: text => (isFigure(text) ? readFigures(text.replace(hedges, '')).rest !== '' : undefined) },
  {
    name: 'an article',
    has: (text, reader) =>
      isName(reader, text) || isFigure(text) || clause.test(text)
        ? undefined
        : /^(?:an?|the) (?!few\b|lot\b|couple\b)/i.test(text),
  },
  { name: 'the plural', has: (text, reader) => (isFigure(text) ? undefined : isPlural(reader, text)) },
]

/** Finds grammar that tells the key from the wrong options: "a" or "an", number, a unit or a hedge on one side only. */
export const grammaticalCue: ItemCheck = {
  name: 'grammatical-cue',
  severity: 'error',
  guideline: 'Every option fits the grammar of the stem, and no small word sets the key apart.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28c: grammatical inconsistencies that cue the right answer',
  examples: {
    bad: [
      { stem: 'Blériot was an', key: 'engineer', wrong: ['pilot', 'admiral'] },
      { stem: 'How many people came?', key: 'about 900', wrong: ['700', '800'] },
      { stem: 'Why did he fly?', key: 'Because he was brave', wrong: ['The prize was high', 'The sea was calm'] },
      { stem: 'What did he do then?', key: 'He sold aircraft', wrong: ['Bought a boat', 'Went to Calais'] },
      { stem: 'What did he see?', key: 'A boat from Dover', wrong: ['Several pilots in the sea', 'Many horses'] },
      { stem: 'What did he carry?', key: 'the flag of France', wrong: ['flag of Britain', 'flag of Dover'] },
      { stem: 'What was Blériot’s trade?', sentence: 'Blériot was a ___.', answers: ['engineer'] },
    ],
    good: [
      { stem: 'What was Blériot’s trade?', key: 'engineer', wrong: ['soldier', 'admiral'] },
      { stem: 'Why did he fly?', key: 'Because he was brave', wrong: ['Because of a prize', 'He lost a bet'] },
      { stem: 'Where was it shown?', key: 'In London', wrong: ['In Dover', 'Near Calais'] },
      { stem: 'How many people came?', key: 'about 900', wrong: ['about 700', 'about 800'] },
      { stem: 'What was Blériot’s trade?', sentence: 'Blériot was an ___.', answers: ['engineer'] },
    ],
  },
  check(question, reader) {
    if (question.kind === 'blank') return checkGap(question)
    return question.kind === 'choice' ? checkOptions(reader, question) : []
  },
}

function checkGap({ before, accepted }: BlankQuestion): Found[] {
  const article = articleAtEnd(before)
  const [key] = accepted
  if (article === undefined || key === undefined || article === indefiniteArticle(key.text)) return []
  return [{ message: `The gap follows “${article}”, which doesn't fit the answer “${key.text}”.` }]
}

function checkOptions(reader: BankReader, question: ChoiceQuestion): Found[] {
  const article = articleAtEnd(question.stem)
  const misfit = question.options.find(({ text }) => article !== undefined && indefiniteArticle(text) !== article)
  return [
    ...(misfit === undefined
      ? []
      : [{ message: `The stem ends in “${article}”, which doesn't fit “${misfit.text}”.` }]),
    ...question.options
      .filter(({ text }) => isMiscounted(text))
      .map(({ text }) => ({ message: `The number in “${text}” doesn't fit its noun.` })),
    ...cuesOfKey(reader, question),
    ...openingOfKey(reader, question),
    ...numberOfStem(reader, question),
  ]
}

function cuesOfKey(reader: BankReader, question: ChoiceQuestion): Found[] {
  const [key] = keysOf(question)
  const distractors = distractorsOf(question)
  if (key === undefined || distractors.length < 2) return []
  return cues
    .filter(({ has }) => {
      const marked = has(key.text, reader)
      return marked !== undefined && distractors.every(({ text }) => has(text, reader) === !marked)
    })
    .map(({ name }) => ({ message: `Only the right answer has ${name}, or only it has none: “${key.text}”.` }))
}

function openingOfKey(reader: BankReader, question: ChoiceQuestion): Found[] {
  const [key] = keysOf(question)
  const others = distractorsOf(question).map(({ text }) => text)
  if (key === undefined || others.length < 2 || entitiesNamed(reader, key.text).length > 0) return []
  const cue = openingOfKeyAlone(key.text, others)
  return cue === undefined ? [] : [{ message: `Only the right answer ${cue}: “${key.text}”.` }]
}

/** Takes "Which countries were ...?" to ask for plurals: options of both numbers then fit unevenly. */
function numberOfStem(reader: BankReader, { stem, options }: ChoiceQuestion): Found[] {
  const asked = /^(?:which|what) (?:was|is|(?:\p{L}+ )?(were|are))\b/iu.exec(stem)
  const numbers = options.map(({ text }) => (isFigure(text) ? undefined : isPlural(reader, text)))
  if (asked === null || numbers.includes(undefined) || new Set(numbers).size < 2) return []
  const odd = options.find((_, at) => numbers[at] !== (asked[1] !== undefined))
  return odd === undefined ? [] : [{ message: `“${odd.text}” doesn't fit the verb of the stem, other options do.` }]
}

function isMiscounted(text: string): boolean {
  return (
    /^(?:a|an|one|1) (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u.test(text) &&
    !/ of /.test(text) &&
    isPluralNoun(text.split(' ').at(-1) ?? '') &&
    !/^(?:a|an) (?:few|dozen|hundred|thousand|million|couple|series|means|species)\b/i.test(text)
  )
}

const isFigure: (text: string) => boolean = remembered(text => {
  const { figures, rest } = readFigures(text.replace(hedges, ''))
  return figures.length === 1 && rest.split(' ').length <= 3 && !/\p{Lu}/u.test(text)
})

function isName(reader: BankReader, text: string): boolean {
  const bare = text.replace(/^the /i, '')
  if (!/^(?:\p{Lu}|al-|de |van |von )/u.test(bare)) return false
  return (
    entitiesNamed(reader, text).length > 0 ||
    /^\P{L}*\p{Lu}\S*(?: (?:of|and|for|the|in|de|\p{Lu}\S*|\d+))*$/u.test(bare)
  )
}

function articleAtEnd(text: string): 'a' | 'an' | undefined {
  const found = /\b(an?)[\s_…]*[?:.]?$/i.exec(text)?.[1]?.toLowerCase()
  return found === 'a' || found === 'an' ? found : undefined
}
