import type { Fault } from '../vocabulary/fault.ts'
import { pointerOf } from './schema-faults.ts'

const deepest = 64

/**
 * Finds the texts of a JSON value that no store and no page can hold: those with the character NUL or with half of a
 * surrogate pair. What nests deeper than 64 levels is one fault.
 */
export function findBrokenTextFaults(json: unknown): Fault[] {
  const faults: Fault[] = []
  // Walks with a list and not by recursion, so that a file of a hundred thousand brackets is refused like any other.
  const rest: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: json, path: [] }]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, path } = next
    if (typeof value === 'string' && isBroken(value)) faults.push({ pointer: pointerOf(path), detail: broken })
    if (value === null || typeof value !== 'object') continue
    if (path.length === deepest)
      return [{ pointer: pointerOf(path), detail: `Nothing may nest deeper than ${deepest} levels.` }]
    for (const [key, inner] of Object.entries(value).reverse()) {
      if (isBroken(key)) faults.push({ pointer: pointerOf(path), detail: broken })
      rest.push({ value: inner, path: [...path, key] })
    }
  }
  return faults
}

const broken = 'The text here holds a broken character (NUL, or half of a surrogate pair): type it again.'

const isBroken = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)
