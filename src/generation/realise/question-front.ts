import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Slot } from '../../vocabulary/phrase.ts'
import { predicateOf, subjectOf } from './arrange-clause.ts'
import { type Extent, extentOf, isTrade } from './ask-extent.ts'
import { isLasting, isOpenEnd } from './ask-time.ts'
import type { Asking } from './asking.ts'
import { recipientPreposition } from './recipient-preposition.ts'
import { cutPreposition, ownedNoun, slotPosition } from './slot-position.ts'
import { whPhrase, whTime } from './wh-phrase.ts'
import { type Replacement, wordPhrase } from './word-phrase.ts'

/** Is what stands in front of a question, and what of the asked argument stays in its place. */
export interface Front {
  readonly words: string
  readonly left?: Argument
}

/** Tells whether a gap for a slot may ask otherwise than a choice: for its grain, its unit or its kind. */
export function isAskedFinely(reader: BankReader, { slot, annotation: { kind } }: Asking): boolean {
  return kind === 'date' || kind === 'quantity' || isCity(reader, slot)
}

/**
 * Words what stands in front of a question for something other than the subject: "from which air base", "where", "to
 * whom". `fine` asks for the grain of the answer, as a gap needs it. Returns `undefined` where no good question asks for that slot.
 */
export function frontOf(reader: BankReader, asking: Asking, fine: boolean): Front | undefined {
  const { clause, argument, segment, slot, annotation } = asking
  const position = slotPosition(argument, segment, annotation)
  if (position === undefined || (argument.function === 'indirect' && isPriced(clause))) return undefined
  if (annotation.kind === 'date') {
    const isAskable = position === 'whole' && !isLasting(clause, argument) && !isOpenEnd(clause, argument)
    const when = isAskable ? whTime(argument.preposition, annotation.time, fine) : undefined
    return when === undefined ? undefined : { words: when }
  }
  if (annotation.kind === 'nationality' && position === 'whole' && clause.verb.lemma === 'be')
    return argument.function === 'complement' ? { words: 'what nationality' } : undefined
  const plain = whPhrase(reader, annotation)
  if (plain === undefined) return undefined
  const extent = extentOf(asking)
  // "A fine of how many dollars did she receive?"
  if (extent !== undefined && fine && / a /.test(extent.wh)) return undefined
  // "For how many dollars/week should it rent?"
  if (extent?.taken?.startsWith('/') && fine) return undefined
  // No age is old: "what was the average age", in a gap as well.
  const [named] = subjectOf(clause)?.phrase ?? []
  const isAge = extent?.wh === 'what' && typeof named === 'string' && /\bage\b/.test(named)
  if (extent !== undefined && (!fine || isAge)) return extentFront(reader, asking, extent)
  if (position === 'cut') return cutFront(reader, asking, plain, fine)
  if (position === 'inner' && annotation.kind !== 'quantity') {
    const apart = ofFront(asking, plain)
    if (apart !== undefined) return apart
  }
  if (position === 'owned') return { words: `whose ${ownedNoun(argument.phrase)}` }
  if (isWhere(reader, asking, fine) && (position === 'whole' || position === 'head' || position === 'apposition'))
    return { words: 'where' }
  if (position === 'whole' && standsLast(asking)) return { words: plain, left: { ...argument, phrase: [''] } }
  const given = giftFront(asking, plain)
  if (given !== undefined) return given
  const preposition = argument.function === 'indirect' ? recipientPreposition(clause.verb.lemma) : argument.preposition
  const wh = preposition === undefined ? plain : afterPreposition(plain)
  const words = position === 'apposition' ? wh : wordPhrase(reader, argument.phrase, replacementFor(slot, wh))
  if (preposition === undefined) return { words }
  // "With which university did it run LIGO jointly?"
  const [, beside] = /^(jointly|together) with$/.exec(preposition) ?? []
  if (beside === 'together') return { words: `with ${words}` }
  if (beside !== undefined) {
    const { preposition: _preposition, ...bare } = argument
    return { words: `with ${words}`, left: { ...bare, phrase: [beside], head: 0 } }
  }
  return { words: `${preposition === 'at' ? sayAt(reader, asking) : preposition} ${words}` }
}

// One stops at a town and lives in it, and what sells at 400 dollars sells for them; nobody says "at which town" and "at
// how many dollars".
function sayAt(reader: BankReader, { clause, slot, annotation }: Asking): string {
  if (isCity(reader, slot)) return 'in'
  const isSum = annotation.kind === 'quantity' && annotation.quantity.type === 'money'
  return isSum && isTrade(clause) ? 'for' : 'at'
}

// "Which council did it cost?", "Who did it take five hours to cross the lake?"
const isPriced = ({ verb, arguments: given }: Clause): boolean =>
  verb.lemma === 'cost' || given.some(({ function: place, phrase: [only] }) => place === 'subject' && only === 'it')

// "Put up with", "rely on" and "get rid of" stay together, and "who ... with" reads better than "with whom", as long
// as nothing else follows the preposition.
function standsLast({ clause, argument, annotation }: Asking): boolean {
  const { preposition, role, function: place } = argument
  if (preposition === undefined || place !== 'adjunct' || clause.truthAsOf !== undefined) return false
  if (predicateOf(clause).length > 1) return false
  const isTopic = role === 'theme' || role === 'topic'
  if (clause.verb.particle !== undefined && isTopic) return true
  const isPerson = annotation.kind === 'person' && (role === 'recipient' || role === 'companion')
  return (isTopic || isPerson) && /^(?:about|against|at|for|from|of|on|to|with)$/.test(preposition)
}

// "How many dollars did she give to Varn?", for "how many dollars to Varn did she give".
function giftFront({ clause, argument, segment, annotation }: Asking, plain: string): Front | undefined {
  const { function: place, phrase } = argument
  const next = phrase[segment + 1]
  const isGift =
    annotation.kind === 'quantity' && place === 'object' && recipientPreposition(clause.verb.lemma) === 'to'
  if (!isGift || segment > 0 || typeof next !== 'string' || !/^ to (?:the )?$/.test(next)) return undefined
  return { words: plain, left: { ...argument, phrase: phrase.slice(1), head: 0 } }
}

function extentFront(reader: BankReader, { argument, segment, slot }: Asking, extent: Extent): Front {
  const { wh, preposition, taken = '', moved = false } = extent
  const next = argument.phrase[segment + 1]
  const after = typeof next === 'string' ? next.slice(taken.length) : ''
  const rest = [...(after === '' ? [] : [after]), ...argument.phrase.slice(segment + 2)]
  const { preposition: _preposition, ...bare } = argument
  const front = preposition === undefined ? wh : `${preposition} ${wh}`
  if (moved && rest.length > 0) return { words: front, left: { ...bare, phrase: rest, head: 0 } }
  return { words: wordPhrase(reader, [slot, ...rest], replacementFor(slot, front)) }
}

// "Of which country is Overton the capital?", for "the capital of which country is Overton".
function ofFront({ clause, argument, segment }: Asking, plain: string): Front | undefined {
  const before = argument.phrase.slice(0, segment)
  const [first, last] = [before[0], before.at(-1)]
  const isLast = segment === argument.phrase.length - 1
  if (argument.function !== 'complement' || argument.preposition !== undefined || !isLast) return undefined
  if (!/^(?:be|become|remain)$/.test(clause.verb.lemma) || typeof last !== 'string') return undefined
  const [, kept] = /^([^,]+) of (?:the )?$/.exec(last) ?? []
  if (kept === undefined || typeof first !== 'string' || !/^(?:the|an?) /.test(first)) return undefined
  return { words: `of ${plain}`, left: { ...argument, phrase: [...before.slice(0, -1), kept], head: 0 } }
}

function cutFront(
  reader: BankReader,
  { argument, segment, slot }: Asking,
  plain: string,
  fine: boolean,
): Front | undefined {
  const before = argument.phrase.slice(0, segment)
  const last = before.at(-1)
  const cut = typeof last === 'string' ? cutPreposition(last) : undefined
  if (typeof last !== 'string' || cut === undefined || isOrigin(reader, argument, before)) return undefined
  const kept = last.replace(new RegExp(` ${cut} (?:the )?$`), '')
  const isSomewhere = isLocality(reader, slot, fine) || (cut === 'in' && isBarePlace(reader, slot))
  const isPlain = isSomewhere && before.length === 1 && /^(?:in|at)$/.test(cut)
  const words = isPlain ? 'where' : `${cut} ${afterPreposition(plain)}`
  const phrase = [...before.slice(0, -1), ...(kept === '' ? [] : [kept])]
  return phrase.length === 0 ? { words } : { words, left: { ...argument, phrase } }
}

const afterPreposition = (wh: string): string => (wh === 'who' ? 'whom' : wh)

/** Makes the replacement of a slot by a wh-phrase; what owns something becomes "whose" or "which country's". */
export function replacementFor(slot: Slot, wh: string): Replacement {
  return { annotation: slot.of, words: slot.possessive ? (/^who/.test(wh) ? 'whose' : `${wh}'s`) : wh }
}

function isWhere(reader: BankReader, { argument, slot }: Asking, fine: boolean): boolean {
  const { role, preposition = '' } = argument
  if (role === 'destination' && preposition === 'to') return isAnyPlace(reader, slot)
  if (role === 'place' && preposition === 'in' && isBarePlace(reader, slot)) return true
  return role === 'place' && /^(?:in|at)$/.test(preposition) && isLocality(reader, slot, fine)
}

// "In which place" names a kind that tells nothing; a gap asks for a city by its kind, a choice shows it.
function isLocality(reader: BankReader, slot: Slot, fine: boolean): boolean {
  return isAnyPlace(reader, slot) || (!fine && isCity(reader, slot))
}

function isAnyPlace(reader: BankReader, slot: Slot): boolean {
  return reader.entityOf(reader.annotationOf(slot))?.sort.singular === 'place'
}

// "In which country did she come from Merca?" asks where she came, not where the town lies.
function isOrigin(reader: BankReader, { role }: Argument, [first]: Argument['phrase']): boolean {
  return role === 'source' && typeof first === 'object' && reader.annotationOf(first).kind === 'place'
}

function isCity(reader: BankReader, slot: Slot): boolean {
  const entity = reader.entityOf(reader.annotationOf(slot))
  return (
    entity?.kind === 'place' &&
    /^(?:(?:port|capital|coastal) )?(?:city|town|village|capital)$/.test(entity.sort.singular)
  )
}

// "In which place" asks no more than "where".
function isBarePlace(reader: BankReader, slot: Slot): boolean {
  return reader.entityOf(reader.annotationOf(slot))?.sort.singular === 'place'
}
