import { normaliseAnswer } from '../text/normalise-answer.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import { rememberedWith } from './remembered.ts'

/**
 * Tells whether two entities are too close to stand against each other as options: one and the same, sharing an
 * accepted name, or one within the other or speaking for it, over any number of steps and in either direction.
 * Two that speak for the same third (a minister and a president of one country) are not entangled.
 *
 * @example isEntangled(reader, baghdad, iraq) // true: Baghdad lies within Iraq
 */
export function isEntangled(reader: BankReader, one: Entity, other: Entity): boolean {
  return one.id === other.id || sharesName(one, other) || reaches(reader, one, other) || reaches(reader, other, one)
}

function sharesName(one: Entity, other: Entity): boolean {
  const names = acceptedNames(one)
  return acceptedNames(other).some(name => names.includes(name))
}

const acceptedNames = rememberedWith(({ names }: Entity) =>
  names.filter(({ accept }) => accept).map(({ text }) => normaliseAnswer(text)),
)

// One set for the whole walk: places that lie within several others would else be walked once for every way to them.
function reaches(reader: BankReader, from: Entity, to: Entity, seen: Set<string> = new Set()): boolean {
  seen.add(from.id)
  const next = [...from.within, ...from.speaksFor]
  return next.includes(to.id) || next.some(id => !seen.has(id) && reaches(reader, reader.entity(id), to, seen))
}
