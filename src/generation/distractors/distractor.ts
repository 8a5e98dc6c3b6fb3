import type { Option, Rationale } from '../../vocabulary/option.ts'

/**
 * Is a wrong option before its question gives it an id: what it says, where it comes from, why it is wrong. It explains
 * itself when asked: most of those that are weighed are never picked.
 */
export interface Distractor extends Pick<Option, 'text' | 'origin'> {
  readonly excluded: NonNullable<Option['excluded']>
  readonly explain: () => Rationale
}

/** Is a wrong figure with its value, by which the options ascend. */
export interface FigureOption {
  readonly value: number
  readonly distractor: Distractor
}

/** Names where a distractor comes from, without its words: the place in the text or the pool's entry. */
export function originOf({ origin }: Distractor): string {
  return 'anchor' in origin ? String(origin.anchor.start) : JSON.stringify(origin)
}
