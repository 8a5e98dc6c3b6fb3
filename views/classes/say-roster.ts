import type { RosterOutcome } from '../../src/vocabulary/roster.ts'
import { countOf } from '../count-words.ts'

/**
 * Says in one phrase how many rows of a roster do what; kinds without a row are left out.
 *
 * @example sayRoster({ added: 2, joined: 0, changed: 1, unchanged: 0 }) // '2 new students, 1 changed'
 */
export function sayRoster({
  added,
  joined,
  changed,
  unchanged,
}: Pick<RosterOutcome, 'added' | 'joined' | 'changed' | 'unchanged'>): string {
  const said: readonly [number, string][] = [
    [added, countOf(added, 'new student')],
    [joined, `${joined} from other classes`],
    [changed, `${changed} changed`],
    [unchanged, `${unchanged} as before`],
  ]
  const parts = said.filter(([count]) => count > 0).map(([, words]) => words)
  return parts.length === 0 ? 'no student' : parts.join(', ')
}
