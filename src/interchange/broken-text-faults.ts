import type { Fault } from '../vocabulary/fault.ts'
import { pointerOf } from './schema-faults.ts'

const deepest = 64
const detail = 'The text here holds a broken character (NUL, or half of a surrogate pair): type it again.'

interface Place {
  readonly value: object
  readonly depth: number
  readonly within?: { readonly place: Place; readonly key: string }
}

/**
 * Finds the texts of a JSON value that no store and no page can hold: those with the character NUL or with half of a
 * surrogate pair, `most` of them at most. What nests deeper than 64 levels is one fault.
 */
export function findBrokenTextFaults(json: unknown, most = Number.POSITIVE_INFINITY): Fault[] {
  if (typeof json === 'string') return isBrokenText(json) ? [{ pointer: '', detail }] : []
  const faults: Fault[] = []
  // Anyone may send a megabyte of brackets: a list instead of recursion and links instead of copied paths keep it cheap.
  const rest: Place[] = isNested(json) ? [{ value: json, depth: 0 }] : []
  for (let place = rest.pop(); place !== undefined && faults.length < most; place = rest.pop()) {
    if (place.depth === deepest)
      return [{ pointer: pointerTo(place), detail: `Nothing may nest deeper than ${deepest} levels.` }]
    for (const nested of look(place, faults).reverse()) rest.push(nested)
  }
  return faults.slice(0, most)
}

function look(place: Place, faults: Fault[]): Place[] {
  const nested: Place[] = []
  const take = (key: string, inner: unknown) => {
    if (isNested(inner)) nested.push({ value: inner, depth: place.depth + 1, within: { place, key } })
    else if (typeof inner === 'string' && isBrokenText(inner))
      faults.push({ pointer: pointerTo({ ...place, within: { place, key } }), detail })
  }
  if (Array.isArray(place.value)) {
    for (let index = 0; index < place.value.length; index += 1) take(String(index), place.value[index])
    return nested
  }
  for (const [key, inner] of Object.entries(place.value)) {
    if (isBrokenText(key)) faults.push({ pointer: pointerTo(place), detail })
    take(key, inner)
  }
  return nested
}

function pointerTo(place: Place): string {
  const path: string[] = []
  for (let at = place.within; at !== undefined; at = at.place.within) path.push(at.key)
  return pointerOf(path.reverse())
}

const isNested = (value: unknown): value is object => value !== null && typeof value === 'object'

/** Tells whether a text holds the character NUL or half of a surrogate pair. */
export const isBrokenText = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)
