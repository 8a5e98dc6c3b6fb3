import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { stemOf } from '../content-words.ts'
import { dateOfWording } from '../date-of-wording.ts'
import { readFigures } from '../figures.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { entitiesNamed } from '../key-wordings.ts'
import { rememberedIn } from '../remembered.ts'
import { listsOf } from '../shown-text.ts'
import { sortClassOf } from '../sort-class.ts'

interface Trait {
  readonly of: (text: string, reader: BankReader) => string | undefined
  readonly say: (one: string, other: string) => string
}

const hedge =
  /^(?:(?:about|around|some|roughly|approximately|nearly|almost|more|fewer|less|than|over|under|at|least|most|up|to|as|many|much|only|an?|half) )+/i
const leadingThe = /^the /i
const longestUnit = 4

const classes: Trait = {
  of: (text, reader) => classOf(reader, text),
  say: (one, other) => `The options are not of one class: “${one}” stands beside “${other}”.`,
}

// In a match, a soldier may stand beside a minister, since every one of them is right somewhere.
const kinds: Trait = { ...classes, of: (text, reader) => classOf(reader, text)?.split(', ')[0] }

const wordings: readonly Trait[] = [
  {
    of: (text, reader) => (isNumber(reader, text) ? unitOf(text) : undefined),
    say: (one, other) => `The options don't give their numbers alike: “${one}” and “${other}”.`,
  },
  {
    of: (text, reader) => (isPlainPhrase(reader, text) ? (/^\p{Lu}/u.test(text) ? 'capital' : 'small') : undefined),
    say: (one, other) => `Some options begin with a capital letter and some don't: “${one}” and “${other}”.`,
  },
  {
    of: (text, reader) => (isBareNoun(reader, text) ? (/^(?:the|an?) /i.test(text) ? 'article' : 'bare') : undefined),
    say: (one, other) => `Some options begin with an article and some don't: “${one}” and “${other}”.`,
  },
  {
    of: (text, reader) => articleOfName(reader, text),
    say: (one, other) => `The options use “the” unevenly: “${one}” and “${other}”.`,
  },
  {
    // "U.S." may end in the full stop of its letters or of a sentence.
    of: text => (/\b\p{Lu}[\p{L}.]*\.$/u.test(text) ? undefined : /[.!?]$/.test(text) ? 'closed' : 'open'),
    say: (one, other) => `Some options end in a full stop and some don't: “${one}” and “${other}”.`,
  },
]

/** Finds options that are not of one class or not worded alike. */
export const optionsParallel: ItemCheck = {
  name: 'options-parallel',
  severity: 'error',
  guideline: 'All options are things of one sort, worded in one way.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 23: keep choices homogeneous in content and grammatical structure',
  examples: {
    bad: [
      { stem: 'Where was the aircraft shown?', key: 'London', wrong: ['Calais', 'France'] },
      { stem: 'How long did it take?', key: '37 minutes', wrong: ['2 hours', '50'] },
    ],
    good: [
      { stem: 'Where was the aircraft shown?', key: 'London', wrong: ['Calais', 'Dover'] },
      { stem: 'How long did it take?', key: '37 minutes', wrong: ['20 minutes', '50 minutes'] },
    ],
  },
  check(question, reader) {
    // Things that happened are told in sentences, and those need not be alike.
    if (question.kind === 'order') return []
    return listsOf(question).flatMap(texts => {
      const mixed = findMixed(reader, texts, question.kind === 'match' ? kinds : classes)
      return mixed.length > 0 ? mixed : wordings.flatMap(trait => findMixed(reader, texts, trait)).slice(0, 1)
    })
  },
}

function findMixed(reader: BankReader, texts: readonly string[], { of, say }: Trait): Found[] {
  const known = texts.flatMap(text => {
    const trait = of(text, reader)
    return trait === undefined ? [] : [{ text, trait }]
  })
  const [first] = known
  const odd = known.find(({ trait }) => trait !== first?.trait)
  return first === undefined || odd === undefined ? [] : [{ message: say(first.text, odd.text) }]
}

/** Names the class of an option; what the bank doesn't know and is neither date nor number may be of any class. */
function classOf(reader: BankReader, text: string): string | undefined {
  const [entity] = entitiesNamed(reader, text)
  if (entity !== undefined) return sortClassOf(entity)
  const date = dateOfWording(text)
  if (date !== undefined && !/^\d{1,3}$/.test(text))
    return `date: ${Object.entries(date)
      .flatMap(([part, value]) => (value === undefined ? [] : [part]))
      .sort()
      .join('+')}`
  if (isNumber(reader, text)) return 'number'
  return /[\d\p{Lu}]/u.test(text) ? undefined : 'words'
}

const isNumber: (reader: BankReader, text: string) => boolean = rememberedIn((reader, text) => {
  const { figures, rest } = readFigures(text)
  const word = text.replace(hedge, '').split(/\s/)[0] ?? ''
  const [first] = /^\p{L}+\d/u.test(word) ? [] : readFigures(word).figures
  const isShort = figures.length === 1 && first !== undefined && rest.split(' ').length <= longestUnit
  return isShort && dateOfWording(text) === undefined && entitiesNamed(reader, text).length === 0
})

function unitOf(text: string): string {
  return readFigures(text.replace(hedge, '')).rest.split(' ').map(stemOf).join(' ')
}

function isPlainPhrase(reader: BankReader, text: string): boolean {
  return (
    /^\p{L}[^\p{Lu}]*$/u.test(text) &&
    entitiesNamed(reader, text).length === 0 &&
    dateOfWording(text) === undefined &&
    !isNumber(reader, text)
  )
}

/** Takes a phrase of at most two words besides an article that isn't a plural as one that may have an article. */
function isBareNoun(reader: BankReader, text: string): boolean {
  const words = text.replace(/^(?:the|an?) /i, '').split(/\s+/)
  const isName = words.length === 1 && /^\p{Lu}/u.test(text) && words[0] === text
  return !isName && words.length <= 2 && !/s$/i.test(words.at(-1) ?? '') && isPlainPhrase(reader, text)
}

function articleOfName(reader: BankReader, text: string): string | undefined {
  const [entity] = entitiesNamed(reader, text)
  if (entity === undefined || !needsThe(entity, text)) return undefined
  return leadingThe.test(text) ? 'with' : 'without'
}

function needsThe({ article, names }: Entity, text: string): boolean {
  const bare = (name: string) => name.replace(leadingThe, '').toLowerCase()
  return article === 'the' && names[0] !== undefined && bare(names[0].text) === bare(text)
}
