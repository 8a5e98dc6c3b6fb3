import { monthNames, weekdayNames } from '../text/calendar-names.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import { isFunctionWord } from './content-words.ts'
import { entitiesNamedIn } from './names-in-text.ts'
import { rememberedWith } from './remembered.ts'
import { standsIn } from './words.ts'

const pronoun = /(?<![\p{L}\p{N}’'-])(he|she|it|they|him|her|his|hers|them|their|theirs|its)(?![\p{L}\p{N}’'-])/giu
const masculineOrFeminine = new Set(['he', 'she', 'him', 'her', 'his', 'hers'])
const auxiliary = '(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must)'
const straightAfterAuxiliary = new RegExp(`\\b${auxiliary}(?:n['’]t| not)?\\s+$`, 'i')
const expletive =
  /^it (?:(?:(?:might|may|would|could|will|can) be|was|is|were|has been|had been|took|takes?|become|became|seems?|seemed|appears?|appeared) |rain|snow)/i
const asksHowLong = /\b(?:how long|how much|what)\b[^?]*\b(?:did|does|will|would)\s+$/i
const personal = /\b(?:who(?:m|se)?|someone|somebody|anyone|anybody|everyone|everybody|no one|nobody|people)\b/i
const personNoun =
  /(?:[^n]er|or|ist|ian|man|woman|ant|ent|president|king|queen|prince|princess|pope|chief|boy|girl|child|son|daughter|mother|father|brother|sister|wife|husband|spy|captive|hostage|pilot|guard|judge|hero)$/i
const notPerson =
  /^(?:after|before|under|over|other|another|whether|however|for|or|number|order|power|paper|water|river|winter|summer|september|november|december|october|letter|matter|member|center|quarter|parliament|government|agreement|statement|moment|event|percent|document|continent|element|accident|president)$/i

const plurals = new Set(['they', 'them', 'their', 'theirs'])
const bareNouns = /(?<=\p{L} )\p{Ll}[\p{L}-]*[^\P{L}sui]s(?![\p{L}’'])/u
const earlierClauses = /^(?:[^,;:]*[,;:] |.*?\b(?:that|because|when|while|after|before|if|where|as) )*/iu
const preposition = '(?:of|for|to|by|at|in|on|from|with|against|about|into|over|near)'
// "The boat and flew with it" holds a verb, and the boat may be meant.
const noun = '(?:(?!(?:and|or|but|to)\\b)\\p{L}+ )'
const ownPhrase = new RegExp(
  `\\b(?:the|an?|each|every|any|no|this) ${noun}{1,3}?(?:${preposition} (?:(?:the|an?) )?${noun}{0,3}?)*?${preposition} $`,
  'iu',
)
const clauseSubject = /^(?:which|what|whose|the|an?|each|every) (?:(?!(?:the|an?|his|her|its|their)\b)\p{L}+ ){1,4}/iu
const possessive = new Set(['his', 'its', 'their', 'theirs', 'hers'])
const ofWho =
  /^Who (?:(?!(?:to \p{Ll}|that|because|when|while|after|before|if|where|as|who|which|and|but)\b)[\p{L}\d’'-]+ ){1,8}(?:to|for|by|against|from|of) $/u
const objective = new RegExp(`\\b${preposition} $`, 'i')
const askedOf =
  /^(?:(?:in|on|at|from|to|for|with|by|of) )?(?:(?:the|an?) (?:\p{L}+ ){1,3}of )?(?:which|what|whose|how many) (?:\p{L}+ ){0,4}?(?:did|do|does) /iu

const calendarWords = new Set([...weekdayNames, ...monthNames])

/** Is what stands for the gap in a text that is checked; the answer may be what a pronoun after it means. */
export const gap = '_____'

/**
 * Finds the first pronoun of the third person that nothing before it in the text can be meant by. Names stand in for
 * any pronoun that fits their kind, and so does a noun with an article or a wh-phrase that is the subject ("Which
 * country said that it ...?"). A wh-phrase in front of an auxiliary ("In which city did it ...?") names nothing.
 */
export function findDanglingPronoun(reader: BankReader, text: string): string | undefined {
  for (const found of text.matchAll(pronoun)) {
    const [word = ''] = found
    const at = found.index
    const before = text.slice(0, at)
    if (
      isAcronym(word, before) ||
      isInName(word, before, text.slice(at + word.length)) ||
      isExpletive(text.slice(at), before)
    )
      continue
    if (!hasAntecedent(reader, word.toLowerCase(), before, text.slice(at + word.length))) return word
  }
  return undefined
}

function isAcronym(word: string, before: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && before !== ''
}

// "Let It Be", "Gone with Her": a capital inside the sentence, beside another, is part of a title.
function isInName(word: string, before: string, after: string): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(word)
  return isCapital && /[\p{L}\p{N}] $/u.test(before) && (/\p{Lu}[\p{L}’'-]* $/u.test(before) || /^ \p{Lu}/u.test(after))
}

function isExpletive(rest: string, before: string): boolean {
  if (!/^it\b/i.test(rest)) return false
  if (expletive.test(rest))
    return / (?:that|to|for|whether|clear|said|who|which)\b/i.test(rest) || /^it (?:rain|snow)/i.test(rest)
  return (
    (asksHowLong.test(before) && /^it (?:take|cost)\b/i.test(rest)) ||
    (/\b(?:was|is|were)\s+$/i.test(before) && / (?:that|to)\b/i.test(rest))
  )
}

function hasAntecedent(reader: BankReader, word: string, before: string, after: string): boolean {
  const isPersonal = masculineOrFeminine.has(word)
  if (before.includes(gap) || namesFitting(reader, before, word)) return true
  const asked = straightAfterAuxiliary.test(before) || askedOf.test(before) ? afterAsked(before) : before
  const subject = objective.test(before) && !possessive.has(word) ? withoutOwnPhrase(asked) : asked
  const isAsked = personal.test(subject) && !isOfWho(word, before, after)
  if (word !== 'it' && word !== 'its' && isAsked) return true
  if (plurals.has(word) && bareNouns.test(subject)) return true
  const nouns = [
    ...subject.matchAll(
      /\b(?:which|what|whose|the|an?|each|every|this|that|of|many|his|her|its|their)\s+((?:\p{L}[\p{L}-]*\s+){0,2}?\p{L}[\p{L}-]*)/giu,
    ),
  ].flatMap(([found, phrase = '']) => {
    const words = phrase.toLowerCase().split(/\s+/)
    const isMany = /^many\b/i.test(found) && (word === 'it' || word === 'its')
    return isMany || isFunctionWord(words[0] ?? '') ? [] : words
  })
  return isPersonal ? nouns.some(noun => isPersonNoun(reader, noun)) : nouns.length > 0
}

// Whoever is asked for would be "himself": "Who said no to him?", "Who hated her?", but "who kept a knife with him".
function isOfWho(word: string, before: string, after: string): boolean {
  if (!/^(?:him|them)$/.test(word) && !(word === 'her' && !/^ \p{Ll}/u.test(after))) return false
  return /^Who (?:\p{Ll}+ ){1,2}$/u.test(before) || ofWho.test(before)
}

/** Leaves out what is asked for ("The flag of which country did ...", "In which country did the plan ..."). */
function afterAsked(text: string): string {
  const [phrase] = askedOf.exec(text) ?? []
  const own = phrase === undefined ? '' : text.slice(phrase.length)
  return `${beforeQuestionWord(phrase === undefined ? text : '')}${straightAfterAuxiliary.test(text) ? '' : own}`
}

/**
 * Leaves out the noun phrase in which the pronoun stands, which it can't mean ("the director of it"), and the subject
 * of its clause, which would be "itself" ("Which vessel flew the flag of it?").
 */
function withoutOwnPhrase(text: string): string {
  const [earlier = ''] = earlierClauses.exec(text) ?? []
  const clause = text.slice(earlier.length).replace(ownPhrase, '')
  return `${earlier}${clause.replace(clauseSubject, '')}`
}

/** Keeps what stands before the question word: in "After the raid, what did it" that is the raid. */
function beforeQuestionWord(text: string): string {
  const at = text.search(
    /\b(?:(?:in|on|at|from|to|for|with|by|since|until|of) )?(?:which|what|whose|who|whom|when|where|why|how)\b/i,
  )
  return at < 0 ? text : text.slice(0, at)
}

function namesFitting(reader: BankReader, before: string, word: string): boolean {
  const isPersonal = masculineOrFeminine.has(word)
  const ship = word === 'she' || word === 'her' || word === 'hers' ? ['equipment', 'other'] : ['other']
  const unknown = [...before.matchAll(/(?<![.?!:]\s*|^)(?<=[\s“"‘(-])\p{Lu}[\p{L}’'-]+/gu)].map(([name]) => name)
  const entities = entitiesNamedIn(reader, before)
    .filter(({ names }) => names.some(({ use }) => use !== 'description'))
    .map(({ entity }) => entity)
  if (entities.some(({ kind }) => (kind === 'person') === isPersonal || (isPersonal && ship.includes(kind))))
    return true
  const known = entities.flatMap(({ names }) => names.map(({ text }) => text))
  return unknown.some(name => !known.some(text => standsIn(text, name)) && !calendarWords.has(name))
}

function isPersonNoun(reader: BankReader, noun: string): boolean {
  const isSort = personSorts(reader).some(sort => sort.endsWith(noun.toLowerCase()))
  return isSort || (personNoun.test(noun) && !notPerson.test(noun)) || /^president$/i.test(noun)
}

const personSorts = rememberedWith(({ bank }: BankReader): readonly string[] => [
  ...new Set(bank.entities.filter(({ kind }) => kind === 'person').map(({ sort }) => sort.singular)),
])
