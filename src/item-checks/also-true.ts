import { normaliseAnswer } from '../text/normalise-answer.ts'
import type { Annotation } from '../vocabulary/annotation.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Argument } from '../vocabulary/clause.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { AnnotationId } from '../vocabulary/identifiers.ts'
import { type Phrase, type Slot, slotsOf } from '../vocabulary/phrase.ts'
import { factsMatching, factsTelling } from './alike-facts.ts'
import { entangledWith, isEntangled } from './entangled.ts'
import { remembered, rememberedWith } from './remembered.ts'
import { isSaidBy } from './same-meaning.ts'

/**
 * Says which place of a fact a question asks for: an argument by its index (and within it the slot that stands for
 * `annotation`; without it, any), or the speaker of an attribution by its index.
 */
export type AskedPlace =
  | { readonly argument: number; readonly annotation?: AnnotationId }
  | { readonly attribution: number }

/**
 * Tells whether an entity would be a right answer besides the key to a question that asks for a place of a fact:
 * it fills the same place beside the key, is a member of the key or of another participant, or another confirmed fact
 * says the same of it (same verb, particle and polarity, all other core arguments meaning the same). While the
 * key's list of members isn't complete, everything of their sort counts as one. Two facts with different complements
 * ("president of Iraq", "president of Syria") don't say the same.
 * Doesn't ask whether the entity is the key under another name; `isEntangled` does.
 *
 * @example isAlsoTrue(reader, troopsPledged, { argument: 0 }, denmark) // true if Denmark pledged as many
 */
export function isAlsoTrue(reader: BankReader, fact: Fact, place: AskedPlace, entity: Entity): boolean {
  const keys = entitiesOf(reader, askedSlots(fact, place))
  const beside = entitiesOf(reader, slotsOf(phraseAt(fact, place)))
  if (beside.some(other => other.id === entity.id)) return true
  if (reader.entitiesIn(fact).some(participant => isListed(participant, entity))) return true
  if (keys.some(key => isOfOpenList(reader, key, entity) || isListed(entity, key))) return true
  if (!('argument' in place)) return saysToo(reader, fact, entity)
  const told = factsTelling(reader, fact, entangledWith(reader, entity))
  for (const { other, annotation } of fillersIn(reader, told, fact, place)) {
    const filler = reader.entityOf(annotation)
    if (filler !== undefined && isEntangled(reader, filler, entity) && saysTheSame(reader, fact, place, other))
      return true
  }
  return false
}

function isListed(whole: Entity, entity: Entity): boolean {
  return whole.members?.known.some(known => known.entity === entity.id) ?? false
}

function isOfOpenList(reader: BankReader, { members }: Entity, entity: Entity): boolean {
  if (members === undefined || members.complete) return false
  return members.known.some(known => reader.entity(known.entity).sort.singular === entity.sort.singular)
}

/** Is what fills the asked place in another fact that may say the same. */
export interface Filler {
  readonly other: Fact
  readonly annotation: Annotation
}

/**
 * Lists what fills the asked argument of a fact in other confirmed facts, with the same words around it. Serves for what
 * isn't an entity, a role or an amount: `saysTheSame` tells whether the other fact says the same in all else. They are
 * looked up one by one, since the first that says the same is enough.
 */
export function fillersElsewhere(reader: BankReader, fact: Fact, place: Filled): Iterable<Filler> {
  return fillersIn(reader, factsMatching(reader, fact, coreBeside(fact, place)), fact, place)
}

/** Lists the other confirmed facts that say the same in all but the asked argument and their adjuncts. */
export function factsAlike(reader: BankReader, fact: Fact, place: Filled): Fact[] {
  return factsMatching(reader, fact, coreBeside(fact, place)).filter(
    other => other.id !== fact.id && isSameVerb(fact, other) && saysTheSame(reader, fact, place, other),
  )
}

/** Tells whether all other core arguments of a fact mean the same in another. */
export function saysTheSame(reader: BankReader, fact: Fact, place: Filled, other: Fact): boolean {
  return coreBeside(fact, place).every(argument => isMatched(reader, fact, other, argument))
}

/** Is the place of an argument. */
export type Filled = Extract<AskedPlace, { readonly argument: number }>

function coreBeside(fact: Fact, place: Filled): Argument[] {
  return fact.clause.arguments.filter((argument, at) => at !== place.argument && isCore(argument))
}

function* fillersIn(reader: BankReader, candidates: readonly Fact[], fact: Fact, place: Filled): Generator<Filler> {
  const asked = fact.clause.arguments[place.argument]
  if (asked === undefined || candidates.length === 0) return
  const slots = askedSlots(fact, place)
  const frames = framedSlots(asked.phrase).flatMap(({ slot, frame }) => (slots.includes(slot) ? [frame] : []))
  for (const other of candidates) {
    if (other.id === fact.id || !isSameVerb(fact, other)) continue
    for (const argument of other.clause.arguments) {
      if (!isCounterpart(fact, other, asked, argument)) continue
      for (const { slot, frame } of framedSlots(argument.phrase))
        if (frames.includes(frame)) yield { other, annotation: reader.annotationOf(slot) }
    }
  }
}

function saysToo(reader: BankReader, fact: Fact, entity: Entity): boolean {
  const core = fact.clause.arguments.filter(isCore)
  return factsTelling(reader, fact, entangledWith(reader, entity)).some(other => {
    if (!isSameVerb(fact, other)) return false
    const speakers = entitiesOf(
      reader,
      other.attribution.flatMap(({ speaker }) => slotsOf(speaker)),
    )
    const isThere = speakers.some(speaker => isEntangled(reader, speaker, entity))
    return isThere && core.every(argument => isMatched(reader, fact, other, argument))
  })
}

function isSameVerb(one: Fact, other: Fact): boolean {
  const [a, b] = [one.clause.verb, other.clause.verb]
  return a.lemma === b.lemma && a.particle === b.particle && a.negated === b.negated
}

function isCounterpart(one: Fact, other: Fact, argument: Argument, candidate: Argument): boolean {
  const isSameVoice = one.clause.verb.passive === other.clause.verb.passive
  return argument.role === candidate.role && (!isSameVoice || argument.function === candidate.function)
}

function isMatched(reader: BankReader, one: Fact, other: Fact, argument: Argument): boolean {
  return other.clause.arguments.some(
    candidate => isCounterpart(one, other, argument, candidate) && isSaidBy(reader, argument.phrase, candidate.phrase),
  )
}

const isCore = ({ function: grammar }: Argument): boolean => grammar !== 'adjunct'

function phraseAt(fact: Fact, place: AskedPlace): Phrase {
  if ('argument' in place) return fact.clause.arguments[place.argument]?.phrase ?? []
  return fact.attribution[place.attribution]?.speaker ?? []
}

function askedSlots(fact: Fact, place: AskedPlace): Slot[] {
  const slots = slotsOf(phraseAt(fact, place))
  if (!('argument' in place) || place.annotation === undefined) return slots
  return slots.filter(({ of }) => of === place.annotation)
}

function entitiesOf(reader: BankReader, slots: readonly Slot[]): Entity[] {
  return slots.flatMap(slot => reader.entityOf(reader.annotationOf(slot)) ?? [])
}

const framedSlots = rememberedWith((phrase: Phrase) =>
  slotsOf(phrase).map(slot => ({ slot, frame: frameOf(phrase, slot) })),
)

/** Gives the words around a slot, without other names listed beside it and without an apposition after it. */
function frameOf(phrase: Phrase, slot: Slot): string {
  const at = phrase.indexOf(slot)
  const after = phrase.slice(at + 1)
  const end = after.findIndex(segment => typeof segment === 'string' && /^\s*,/.test(segment))
  const kept = end < 0 ? after : after.slice(0, end)
  return `${plainWords(phrase.slice(0, at))}|${plainWords(kept)}${slot.possessive ? '|of' : ''}`
}

function plainWords(phrase: Phrase): string {
  return plainOf(phrase.map(segment => (typeof segment === 'string' ? segment : '')).join(' '))
}

const plainOf = remembered((words: string): string =>
  normaliseAnswer(words.replace(/^[\s,]*\band\b|\band\b[\s,]*$|^[\s,]+/g, '')),
)
