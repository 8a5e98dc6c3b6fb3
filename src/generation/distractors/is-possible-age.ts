import { asksForAge } from '../asks-for-age.ts'
import type { AskTarget } from '../targets.ts'

const mostYears = 110
// Few who do what the news tells of are older, unless the key is about as old.
const manyYears = 90
const oldKey = 75

/**
 * Tells whether a figure may be offered beside a key: for the age of a person ("75 years old") none that nobody reaches,
 * and none that few reach beside somebody much younger. What is older than that itself is no person.
 */
export function isPossibleAge(target: AskTarget, key: number, value: number): boolean {
  const most = key < oldKey ? manyYears : mostYears
  return key > mostYears || value <= most || !asksForAge(target)
}
