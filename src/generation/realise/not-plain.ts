import { escapePattern } from '../../text/escape-pattern.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { predicateOf } from './arrange-clause.ts'
import type { Asking } from './asking.ts'
import { wordArgument, wordPhrase } from './word-phrase.ts'
import { fullName } from './word-slot.ts'

/**
 * Tells whether a slot sits too deep in its phrase to be asked by name: an owner that is neither a person nor a country
 * at the head of the subject ("in which company's list"), or a name behind more than one noun and its preposition ("the
 * first game of which group"). Amounts and dates may sit anywhere.
 */
export function sitsDeep(reader: BankReader, { clause, argument, segment, slot, annotation }: Asking): boolean {
  if (/^(?:quantity|date|role)$/.test(annotation.kind)) return false
  const before = wordPhrase(reader, argument.phrase.slice(0, segment))
  const after = wordPhrase(reader, argument.phrase.slice(segment + 1))
  if (slot.possessive) {
    if (annotation.kind === 'person') return before !== ''
    const owner = reader.entityOf(annotation)
    const isCountry = owner?.kind === 'place' && owner.within.length === 0
    const isBeside = argument.function === 'complement' && argument.preposition === undefined
    return !isCountry || before !== '' || /,| and /.test(after) || !(argument.function === 'subject' || isBeside)
  }
  if (before === '' || (argument.function !== 'subject' && / (?:in|at|over|against|with|near) (?:the )?$/.test(before)))
    return false
  if (argument.preposition !== undefined || clause.arguments.some(({ phrase: [first] }) => first === 'there'))
    return true
  // "Of which province is Overton the capital?"
  if (argument.function === 'complement') return annotation.kind !== 'person'
  return !/^(?:(?:the|an?) )?\p{Ll}+(?: \p{Ll}+)? (?:of|from|in) (?:the )?$/iu.test(before)
}

const fewWords = 2
const justSomebody = /^an? (?:[\p{L}\d-]+ ){0,3}(?:boy|girl|man|woman|person|child|teenager|youth|citizen|resident)\b/u
const fewOfState = 4

/**
 * Tells whether a question who or what did something would say next to nothing of it: "Who was 19 years old?", "Who was the
 * referee?", "Who was released?".
 */
export function saysLittle(reader: BankReader, asking: Asking): boolean {
  const { clause, argument, annotation } = asking
  if (/^(?:quantity|date|role)$/.test(annotation.kind)) return false
  if (argument.function !== 'subject' || argument.phrase.length > 1) return false
  // Who annotated the fact vouches that one person alone did so.
  if (argument.unique) return false
  const rest = predicateOf(clause)
  if (annotation.kind === 'person' && isCommonDeed(reader, asking)) return true
  const words = rest.map(other => wordArgument(reader, other)).join(' ')
  const hasFigure = rest
    .flatMap(({ phrase }) => slotsOf(phrase))
    .some(slot => /^(?:quantity|date)$/.test(reader.annotationOf(slot).kind))
  // "Who was a boy from Overton?"
  if (clause.verb.lemma === 'be' && !clause.verb.passive && justSomebody.test(words)) return true
  // "Who died in 2014?" and "Who offered 12 jobs?" are one person by the article.
  if (/\p{Lu}/u.test(words) || (hasFigure && !/ years? old$/.test(words))) return false
  const count = words.split(' ').filter(word => word !== '').length
  // "Which chamber works best?", "Which body built a hotel?"
  if (annotation.kind !== 'person') return count < fewWords || /^an? [\p{Ll}-]+$/u.test(words)
  const isState = clause.verb.lemma === 'be' && !clause.verb.passive
  return count <= (isState ? fewOfState : fewWords)
}

const commonDeeds =
  /^(?:post|tweet|write|speak|talk|go|come|travel|fly|drive|walk|live|work|stay|arrive|return|appear|attend|meet|gather|play|compete|perform|study|sit|stand|vote|march)$/

// "Who posted to Twitter?", "Who spoke at the event?": one phrase after such a verb tells nobody apart.
function isCommonDeed(reader: BankReader, { clause }: Asking): boolean {
  const rest = predicateOf(clause)
  const [only] = rest
  const slots = rest.flatMap(({ phrase }) => slotsOf(phrase)).map(slot => reader.annotationOf(slot).kind)
  return (
    commonDeeds.test(clause.verb.lemma) &&
    rest.length < 2 &&
    (only === undefined || only.phrase.length === 1) &&
    !slots.some(kind => kind === 'quantity' || kind === 'date')
  )
}

/**
 * Tells whether a stem already holds a capitalised word of the name that it asks for: "Which city ... Overton Province?".
 * Persons of one family share a name.
 */
export function holdsName(reader: BankReader, { annotation }: Asking, stem: string): boolean {
  const entity = reader.entityOf(annotation)
  const words =
    entity === undefined || entity.kind === 'person' ? [] : (fullName(entity).match(/\p{Lu}[\p{L}]{3,}/gu) ?? [])
  return words.some(word => stem.includes(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(stem))
}

/** Tells whether a stem asks by a noun that names no kind, or where something was beside another place: "which place". */
export function asksVaguely(reader: BankReader, { clause, argument, annotation }: Asking, stem: string): boolean {
  const sort = reader.entityOf(annotation)?.sort.singular
  if (sort === 'place' && /\bwhich place\b/i.test(stem)) return true
  // "Which organisation did Varn beat?", of a team.
  if (/^organi[sz]ation$/.test(sort ?? '') && played.test(clause.verb.lemma)) return true
  // "Which company let him come to their company?"
  if (sort !== undefined && isAskedAgain(stem, sort)) return true
  const isPlaced = (role: string) => role === 'place' || role === 'destination'
  return /\bwhere\b/i.test(stem) && clause.arguments.some(other => other !== argument && isPlaced(other.role))
}

const played = /^(?:play|beat|defeat|face|debut|score|bat|pitch|kick|tackle|outscore|equali[sz]e)$/

function isAskedAgain(stem: string, sort: string): boolean {
  const [, after] = new RegExp(`\\bwhich ${escapePattern(sort)}s?\\b(.*)$`, 'i').exec(stem) ?? []
  return after !== undefined && new RegExp(`(?<!\\p{L})${escapePattern(sort)}(?!\\p{L})`, 'u').test(after)
}
