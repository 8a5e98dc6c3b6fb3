import type { Support } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Fault } from '../../vocabulary/fault.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'
import { isWithin } from '../../vocabulary/span.ts'

/** Is where a phrase of a sketch stands: the quotes in which its names are looked for, and where a fault is reported. */
export interface PhrasePlace {
  readonly places: readonly Support[]
  readonly annotations: readonly Annotation[]
  readonly pointer: string
  readonly faults: Fault[]
}

/**
 * Reads a phrase of a sketch: `{key}` is a slot, `{key's}` a possessive, `{!key}` a slot that is never asked. A slot
 * means the mark of that key, else the first annotation of that entity in the quotes; one that means nothing is a fault.
 *
 * @example readSketchPhrase("40 percent of {iraq's} territory", place)
 */
export function readSketchPhrase(words: string, { places, annotations, pointer, faults }: PhrasePlace): Phrase {
  const parts = words.split(/(\{!?[a-z0-9_-]+(?:'s)?\})/).filter(part => part !== '')
  return parts.map(part => {
    const slot = /^\{(!?)([a-z0-9_-]+)('s)?\}$/.exec(part)
    if (slot === null) {
      if (/[{}]/.test(part)) faults.push({ pointer, detail: malformed(part) })
      return part
    }
    const name = slot[2] ?? ''
    const annotation = findMeant(name, places, annotations)
    if (annotation === undefined)
      faults.push({
        pointer,
        detail: `Nothing marked "${name}" stands in the evidence: quote more, or mark the word that means it.`,
      })
    return { of: annotation?.id ?? `an_${name}`, possessive: slot[3] !== undefined, ask: slot[1] !== '!' }
  })
}

/**
 * Finds what a slot's key means: the annotation of that id, else the first annotation of that entity in the quotes.
 *
 * @example findMeant('iraq', evidence, annotations) // the first "Iraq" in the evidence
 */
export function findMeant(
  name: string,
  places: readonly Support[],
  annotations: readonly Annotation[],
): Annotation | undefined {
  const mark = annotations.find(({ id }) => id === `an_${name}`)
  if (mark !== undefined) return mark
  const quotes = places.flat()
  return annotations.find(
    annotation =>
      'entity' in annotation &&
      annotation.entity === `en_${name}` &&
      quotes.some(quote => isWithin(annotation.anchor, quote)),
  )
}

function malformed(part: string): string {
  return `A slot is written {key}, {key's} or {!key}, not as in ${JSON.stringify(part.trim())}.`
}
