import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { BlankQuestion, ChoiceQuestion } from '../../vocabulary/question.ts'
import { readFigures } from '../figures.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { distractorsOf, entitiesNamed, keysOf } from '../key-wordings.ts'

interface Cue {
  readonly has: (text: string, reader: BankReader) => boolean | undefined
  readonly name: string
}

const hedges =
  /^(?:about|around|some|roughly|approximately|nearly|almost|more than|over|at least|at most|up to|fewer than|less than|under|as (?:many|much) as) (?=\S)/i

const cues: readonly Cue[] = [
  { name: 'a hedge such as “about”', has: text => (isFigure(text) ? hedges.test(text) : undefined) },
  { name: 'a unit', has: text => (isFigure(text) ? readFigures(text.replace(hedges, '')).rest !== '' : undefined) },
  {
    name: 'an article',
    has: (text, reader) =>
      isName(text, reader) || isFigure(text) ? undefined : /^(?:an?|the) (?!few\b|lot\b|couple\b)/i.test(text),
  },
  { name: 'the plural', has: isPlural },
]

/** Finds grammar that tells the key from the wrong options: "a" or "an", number, a unit or a hedge on one side only. */
export const grammaticalCue: ItemCheck = {
  name: 'grammatical-cue',
  severity: 'error',
  guideline: 'Every option fits the grammar of the stem, and no small word sets the key apart.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28c: grammatical inconsistencies that cue the right answer',
  check: (question, reader) => (question.kind === 'blank' ? checkGap(question) : checkOptions(question, reader)),
}

function checkGap({ before, accepted }: BlankQuestion): Found[] {
  const article = articleAtEnd(before)
  const [key] = accepted
  if (article === undefined || key === undefined || article === articleFor(key.text)) return []
  return [{ message: `The gap follows “${article}”, which doesn't fit the answer “${key.text}”.` }]
}

function checkOptions(question: ChoiceQuestion, reader: BankReader): Found[] {
  const article = articleAtEnd(question.stem)
  const misfit = question.options.find(({ text }) => article !== undefined && articleFor(text) !== article)
  const [keys, distractors] = [keysOf(question), distractorsOf(question)].map(list => list.map(({ text }) => text))
  return [
    ...(misfit === undefined
      ? []
      : [{ message: `The stem ends in “${article}”, which doesn't fit “${misfit.text}”.` }]),
    ...question.options
      .filter(({ text }) => isMiscounted(text))
      .map(({ text }) => ({
        message: `The number in “${text}” doesn't fit its noun.`,
      })),
    ...cues
      .filter(({ has }) => setsApart(keys ?? [], distractors ?? [], text => has(text, reader)))
      .map(({ name }) => ({ message: `Only the right answer has ${name}, or only it has none: “${keys?.[0]}”.` })),
    ...numberOfStem(question, reader),
  ]
}

function setsApart(
  keys: readonly string[],
  distractors: readonly string[],
  has: (text: string) => boolean | undefined,
): boolean {
  const [key] = keys
  const marked = key === undefined ? undefined : has(key)
  if (marked === undefined || distractors.length < 2) return false
  return distractors.every(text => has(text) === !marked)
}

/** Takes "Which countries were ...?" to ask for plurals: options of both numbers then fit unevenly. */
function numberOfStem({ stem, options }: ChoiceQuestion, reader: BankReader): Found[] {
  const asked = /^(?:which|what) (?:was|is|(?:\p{L}+ )?(were|are))\b/iu.exec(stem)
  const numbers = options.map(({ text }) => isPlural(text, reader))
  if (asked === null || numbers.includes(undefined) || new Set(numbers).size < 2) return []
  const odd = options.find((_, at) => numbers[at] !== (asked[1] !== undefined))
  return odd === undefined ? [] : [{ message: `“${odd.text}” doesn't fit the verb of the stem, other options do.` }]
}

function isPlural(text: string, reader: BankReader): boolean | undefined {
  const [entity] = entitiesNamed(text, reader)
  if (entity !== undefined) return entity.agreement === 'plural'
  if (/\p{Lu}|\d/u.test(text.slice(1)) || text.split(' ').length > 4 || isFigure(text)) return undefined
  return isPluralNoun(text.split(' ').at(-1) ?? '')
}

const isPluralNoun = (word: string): boolean =>
  /[^sui']s$|(?:people|men|women|children)$/i.test(word) && !/(?:series|species|means|news)$/i.test(word)

function isMiscounted(text: string): boolean {
  return (
    /^(?:a|an|one|1) (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u.test(text) &&
    !/ of /.test(text) &&
    isPluralNoun(text.split(' ').at(-1) ?? '') &&
    !/^(?:a|an) (?:few|dozen|hundred|thousand|million|couple|series|means|species)\b/i.test(text)
  )
}

function isFigure(text: string): boolean {
  const { figures, rest } = readFigures(text.replace(hedges, ''))
  return figures.length === 1 && rest.split(' ').length <= 3 && !/\p{Lu}/u.test(text)
}

function isName(text: string, reader: BankReader): boolean {
  return (
    entitiesNamed(text, reader).length > 0 ||
    (/^(?:the )?\p{Lu}/iu.test(text) && /\p{Lu}/u.test(text.replace(/^the /i, '')))
  )
}

function articleAtEnd(text: string): 'a' | 'an' | undefined {
  const found = /\b(an?)[\s_…]*[?:.]?$/i.exec(text)?.[1]?.toLowerCase()
  return found === 'a' || found === 'an' ? found : undefined
}

/** Chooses the indefinite article that the sound of a wording's beginning takes. */
function articleFor(text: string): 'a' | 'an' {
  if (/^(?:8|11(?!\d)|18(?!\d)|[FHLMNRSX](?![a-z]))/.test(text)) return 'an'
  if (/^(?:[Uu]ni(?![mn])|[Uu]s[ea]|[Ee]u|[Oo]n(?:e|ce)\b|[BCDGJKPQTUVWYZ](?![a-z]))/.test(text)) return 'a'
  return /^(?:[aeiou]|hour|honest|honou?r|heir)/i.test(text) ? 'an' : 'a'
}
