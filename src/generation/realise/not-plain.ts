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
    return !isCountry || before !== '' || after.includes(',') || !(argument.function === 'subject' || isBeside)
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
const fewOfState = 4

/**
 * Tells whether a question who did something would say next to nothing of it: "Who was 19 years old?", "Who was the
 * referee?", "Who was released?".
 */
export function saysLittle(reader: BankReader, { clause, argument, annotation }: Asking): boolean {
  if (annotation.kind !== 'person' || argument.function !== 'subject' || argument.phrase.length > 1) return false
  // Who annotated the fact vouches that one person alone did so.
  if (argument.unique) return false
  const rest = predicateOf(clause)
  const words = rest.map(other => wordArgument(reader, other)).join(' ')
  const hasFigure = rest
    .flatMap(({ phrase }) => slotsOf(phrase))
    .some(slot => /^(?:quantity|date)$/.test(reader.annotationOf(slot).kind))
  // "Who died in 2014?" and "Who offered 12 jobs?" are one person by the article.
  if (/\p{Lu}/u.test(words) || (hasFigure && !/ years? old$/.test(words))) return false
  const count = words.split(' ').filter(word => word !== '').length
  const isState = clause.verb.lemma === 'be' && !clause.verb.passive
  return count <= (isState ? fewOfState : fewWords)
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
  const isPlaced = (role: string) => role === 'place' || role === 'destination'
  return /\bwhere\b/i.test(stem) && clause.arguments.some(other => other !== argument && isPlaced(other.role))
}
