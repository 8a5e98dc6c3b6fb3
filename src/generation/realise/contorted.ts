import { escapePattern } from '../../text/escape-pattern.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { predicateOf, subjectOf } from './arrange-clause.ts'
import type { Asking } from './asking.ts'
import { cutPreposition } from './slot-position.ts'
import { isAskedInPlural } from './wh-phrase.ts'
import { wordPhrase, wordsOf } from './word-phrase.ts'

/**
 * Tells whether a question for a slot would be grammatical and yet twisted: "Among how many teams are they?", "Home to how
 * many families is it?", "The staff at which station does ...?", "Which town was a town of weavers?". Such a slot stays
 * unasked.
 */
export function isContorted(reader: BankReader, asking: Asking): boolean {
  const { clause, argument, segment, slot, annotation } = asking
  const before = wordPhrase(reader, argument.phrase.slice(0, segment))
  const after = wordPhrase(reader, argument.phrase.slice(segment + 1))
  if (argument.preposition === 'among' || argument.preposition === 'amongst') return true
  // "Who knew Varn as Olm?", of a town known so by many.
  if (
    clause.verb.lemma === 'know' &&
    argument.function === 'subject' &&
    clause.arguments.some(other => other.preposition === 'as')
  )
    return true
  if (hasDanglingDue(reader, asking) || /^one \p{L}+ of /iu.test(before)) return true
  if (/^ (?:they|he|she|it|we) /.test(after) || / each of /.test(`${before} `) || /^,? each of /.test(after))
    return true
  // "With the anniversary of whose death did ...?", "the group within which church called ..."
  if (slot.possessive && argument.preposition !== undefined && / of (?:the )?$/.test(before)) return true
  if (argument.function === 'subject' && before !== '' && /^ (?:called|named|known|based|that|which|who)\b/.test(after))
    return true
  const isChained = argument.phrase.slice(0, segment).some(part => typeof part !== 'string')
  if (isChained && / and /.test(before)) return true
  if (annotation.kind === 'quantity') return isTwistedAmount(asking, before)
  const entity = reader.entityOf(annotation)
  if (entity === undefined) return false
  if (isModifier(asking, after) || namesSort(entity, `${before} ${slot.possessive ? '' : after}`)) return true
  if (slot.possessive && before !== '' && argument.function !== 'subject' && after.split(' ').length > 4) return true
  if (isVague(asking, entity, before)) return true
  // "For theft of what was she arrested?"
  if (before !== '' && /^(?:thing|object|item|entity)$/.test(entity.sort.singular)) return true
  if (isBareCopula(reader, asking, before)) return true
  if (isKindOfPlace(reader, asking, before)) return true
  return argument.function === 'subject' && before === '' && tellsNothing(reader, asking, entity)
}

// "To which law has it dropped partly due?", "Who did he describe as an individual?"
function hasDanglingDue(reader: BankReader, { clause, argument }: Asking): boolean {
  return clause.arguments.some(other => {
    if (other === argument || other.function === 'subject') return false
    if (other.preposition !== 'as' && argument.preposition !== 'to') return false
    const words = wordsOf(reader, other.phrase)
    if (other.preposition === 'as' && /^an? (?:individual|person|man|woman|thing|one)$/.test(words)) return true
    return argument.preposition === 'to' && /(?:^| )(?:due|owing|thanks|prior|next)$/.test(words)
  })
}

// "The largest city in which country is Oslo?", "Who was in Oslo?", "Where was Ada Lund?"
function isBareCopula(reader: BankReader, { clause, argument }: Asking, before: string): boolean {
  const [subject, rest] = [subjectOf(clause), predicateOf(clause)]
  const [only, ...more] = rest
  if (clause.verb.lemma !== 'be' || clause.verb.passive || only === undefined || more.length > 0) return false
  const names = (given: Argument | undefined) =>
    given?.phrase.length === 1 && typeof given.phrase[0] === 'object'
      ? reader.annotationOf(given.phrase[0]).kind
      : undefined
  if (argument.function === 'subject' && before !== '' && only.function === 'complement' && names(only) !== undefined)
    return true
  return (
    only.role === 'place' && names(subject) === 'person' && /^(?:place|facility|organisation)$/.test(names(only) ?? '')
  )
}

// "In which country are the Twin Peaks mountains?" asks where what a thing is, not where it lies.
function isKindOfPlace(reader: BankReader, { clause, argument }: Asking, before: string): boolean {
  const subject = subjectOf(clause)
  const head = subject?.phrase[subject.head]
  const entity = typeof head === 'object' ? reader.entityOf(reader.annotationOf(head)) : undefined
  const isPlace = entity?.kind === 'place' || entity?.kind === 'facility'
  return isPlace && argument.function === 'complement' && /\p{L} (?:in|at|near|on) (?:the )?$/u.test(before)
}

// "Home to how many families are the Fenlands?", "Around roughly how many pictures do they base it?"
function isTwistedAmount({ clause, argument, annotation }: Asking, before: string): boolean {
  const { preposition, function: place } = argument
  if (/^(?:between|out of)$/.test(preposition ?? '')) return true
  // "How many dollars were up 33 percent?"
  if (place === 'subject' && before === '' && isMoney(annotation) && clause.verb.lemma === 'be' && !clause.verb.passive)
    return true
  // "Up what percentage was it?"
  if (place === 'complement' && /^(?:up|down|off)(?: by)? $/.test(before)) return true
  // "How many dollars is its value?"
  if (place === 'complement' && preposition === undefined && before === '' && isMoney(annotation)) return true
  // "Any how many parts are safe", "every how many games".
  if (/(?:^|\s)(?:any|each|every|no|either|neither)(?: of(?: the)?)? $/i.test(before)) return true
  const isHedged = annotation.kind === 'quantity' && annotation.quantity.hedge !== undefined
  if (isHedged && /^(?:around|about|over|under|up to)$/.test(preposition ?? '')) return true
  // "A how many years sentence", "a record how many visitors", "the first how many letters".
  if (/(?:^|\s)(?:an?(?: \p{L}+)?|(?:the|its|their|his|her) \p{L}+) $/u.test(before)) return true
  if (place === 'complement' && preposition === undefined && /\p{L}{3,} (?:of|to|in|with|for|from) $/u.test(before))
    return true
  // "Losses by what percentage did it cut?", "Winds of how many knots did it have?", but "How large a fine did it pay?"
  if (place !== 'object' || preposition !== undefined) return false
  return (
    /\p{L}{3,} (?:to|in|with|for|from|by|at|on) $/u.test(before) ||
    /^(?!an? )(?:.* )?\p{L}{3,} of $|\b(?:average|mean|total|maximum|minimum) of $/u.test(before)
  )
}

const isMoney = (annotation: Annotation): boolean =>
  annotation.kind === 'quantity' && annotation.quantity.type === 'money'

// "A representative for which city sheriff's office": the name stands before a noun of its own.
function isModifier({ slot, segment, argument }: Asking, after: string): boolean {
  const next = argument.phrase[segment + 1]
  return !slot.possessive && typeof next === 'string' && /^ \p{Lu}/u.test(after)
}

// "The election in which place", "the member in which place's history".
function isVague({ argument, slot }: Asking, { sort }: Entity, before: string): boolean {
  if (sort.singular !== 'place' || before === '') return false
  return slot.possessive || (argument.function === 'subject' && cutPreposition(before) !== undefined)
}

function namesSort({ sort }: Entity, words: string): boolean {
  const nouns = [sort.singular, ...(sort.plural === undefined ? [] : [sort.plural])]
  return nouns.some(
    noun => words.includes(noun) && new RegExp(`(?:^|\\s)${escapePattern(noun)}(?=$|[\\s,])`).test(words),
  )
}

// "Which town was a town of weavers?", "Who defeated their opponents?"
function tellsNothing(reader: BankReader, { clause }: Asking, entity: Entity): boolean {
  const rest = predicateOf(clause)
  const [only, ...more] = rest
  if (only === undefined) return false
  const words = wordsOf(reader, only.phrase)
  if (only.function === 'complement' && entity.kind !== 'person' && only.preposition === undefined)
    return (
      words.includes(sortOf(entity)) &&
      new RegExp(`^(?:an?|the) (?:[\\p{Ll}-]+ )?${escapePattern(sortOf(entity))}(?= of| in|$)`, 'u').test(words)
    )
  return (
    more.length === 0 &&
    entity.kind === 'person' &&
    only.function === 'object' &&
    /^(?:his|her|their|its) \p{Ll}+$/u.test(words)
  )
}

const sortOf = (entity: Entity): string =>
  isAskedInPlural(entity) ? (entity.sort.plural ?? entity.sort.singular) : entity.sort.singular
