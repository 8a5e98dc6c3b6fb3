import type { Annotation } from '../vocabulary/annotation.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Target } from '../vocabulary/derivation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { Slot } from '../vocabulary/phrase.ts'
import type { ArgumentTarget } from './argument-targets.ts'
import { deniesByWord } from './denies-by-word.ts'

/** Is one thing that can be asked of a fact: a slot of an argument, or who vouches. `annotation` means the key. */
export type AskTarget =
  | {
      readonly ask: 'slot'
      readonly fact: Fact
      readonly argument: number
      readonly segment: number
      readonly slot: Slot
      readonly annotation: Annotation
    }
  | {
      readonly ask: 'speaker'
      readonly fact: Fact
      readonly attribution: number
      readonly slot: Slot
      readonly annotation: Annotation
    }

/** Lists what can be asked of the confirmed facts, in the order of the text. */
export function findTargets(reader: BankReader): AskTarget[] {
  return reader.facts.flatMap(fact => targetsOf(reader, fact))
}

/** Lists what can be asked of one fact, in the order of its words. A denied or negated statement asks nothing. */
export function targetsOf(reader: BankReader, fact: Fact): AskTarget[] {
  if (!isAffirmed(fact)) return []
  return [...(deniesByWord(fact) ? [] : slotTargets(reader, fact)), ...speakerTargets(reader, fact)]
}

/** Tells whether a fact says what is so, and nobody cited denies it. */
export function isAffirmed({ clause, attribution }: Fact): boolean {
  return !clause.verb.negated && attribution.every(({ stance }) => stance !== 'denies')
}

/** Describes a target as a derivation keeps it. */
export function describeTarget(target: AskTarget | ArgumentTarget): Target {
  if (target.ask === 'argument') return { ask: 'argument', fact: target.fact.id, argument: target.argument }
  return target.ask === 'slot'
    ? { ask: 'slot', fact: target.fact.id, annotation: target.annotation.id }
    : { ask: 'speaker', fact: target.fact.id, attribution: target.attribution }
}

function slotTargets(reader: BankReader, fact: Fact): AskTarget[] {
  return fact.clause.arguments.flatMap(({ phrase }, argument) =>
    phrase.flatMap((slot, segment): AskTarget[] => {
      if (typeof slot === 'string' || !slot.ask) return []
      return [{ ask: 'slot', fact, argument, segment, slot, annotation: reader.annotationOf(slot) }]
    }),
  )
}

function speakerTargets(reader: BankReader, fact: Fact): AskTarget[] {
  return fact.attribution.flatMap(({ speaker }, attribution): AskTarget[] => {
    const [slot, ...more] = speaker
    if (slot === undefined || typeof slot === 'string' || more.length > 0 || !slot.ask) return []
    const annotation = reader.annotationOf(slot)
    if (annotation.kind !== 'person' && annotation.kind !== 'organisation') return []
    return [{ ask: 'speaker', fact, attribution, slot, annotation }]
  })
}
