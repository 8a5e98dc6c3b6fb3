import { normaliseAnswer } from '../text/normalise-answer.ts'
import type { Annotation } from '../vocabulary/annotation.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Phrase } from '../vocabulary/phrase.ts'
import { intervalOf, isAlike } from '../vocabulary/quantity.ts'
import { isEntangled } from './entangled.ts'
import { rememberedOf } from './remembered.ts'

/**
 * Tells whether what a phrase says is also said by another: the same words, and slots that mean the same or less widely
 * ("600 troops" says "more than 100 troops"; Tehran stands for Iran). Appositions after a comma don't count.
 */
export function isSaidBy(reader: BankReader, said: Phrase, by: Phrase): boolean {
  const [one, other] = [meaningUnits(reader, said), meaningUnits(reader, by)]
  return (
    one.length === other.length &&
    one.every((unit, at) => {
      const counterpart = other[at]
      if (typeof unit === 'string' || typeof counterpart === 'string') return unit === counterpart
      return counterpart !== undefined && isMeantBy(reader, unit, counterpart)
    })
  )
}

function isMeantBy(reader: BankReader, meant: Annotation, by: Annotation): boolean {
  if ('entity' in meant && 'entity' in by)
    return isEntangled(reader, reader.entity(meant.entity), reader.entity(by.entity))
  if (meant.kind === 'quantity' && by.kind === 'quantity') {
    const [wide, narrow] = [intervalOf(meant.quantity), intervalOf(by.quantity)]
    return isAlike(meant.quantity, by.quantity) && wide[0] <= narrow[0] && narrow[1] <= wide[1]
  }
  if (meant.kind === 'role' && by.kind === 'role') {
    const isSameTitle = normaliseAnswer(meant.role.title) === normaliseAnswer(by.role.title)
    return isSameTitle && (meant.role.of === undefined || meant.role.of === by.role.of)
  }
  if (meant.kind === 'date' && by.kind === 'date') return meant.time.edtf === by.time.edtf
  return meant.kind === 'happening' && by.kind === 'happening' && meant.fact === by.fact
}

/**
 * Takes a phrase apart into what two phrases are compared by: its words, normalised, and what its slots mean, up to an
 * apposition. Phrases with different words, or with different counts of units, never say the same.
 */
export const meaningUnits: (reader: BankReader, phrase: Phrase) => readonly (string | Annotation)[] = rememberedOf(
  (reader: BankReader, phrase: Phrase) =>
    withoutApposition(phrase).flatMap((segment): (string | Annotation)[] => {
      if (typeof segment !== 'string') return [reader.annotationOf(segment)]
      const words = normaliseAnswer(segment)
      return words === '' ? [] : [words]
    }),
)

/** Cuts a phrase before the first comma that follows a slot: what comes after names the same thing again. */
function withoutApposition(phrase: Phrase): Phrase {
  const at = phrase.findIndex((segment, index) => index > 0 && typeof segment === 'string' && /^\s*,/.test(segment))
  return at < 0 ? phrase : phrase.slice(0, at)
}
