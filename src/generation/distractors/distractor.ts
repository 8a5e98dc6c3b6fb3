import type { Option } from '../../vocabulary/option.ts'

/** Is a wrong option before its question gives it an id: what it says, where it comes from, why it is wrong. */
export type Distractor = Omit<Option, 'id' | 'excluded'> & Required<Pick<Option, 'excluded'>>

/** Is a wrong figure with its value, by which the options ascend. */
export interface FigureOption {
  readonly value: number
  readonly distractor: Distractor
}

/** Names where a distractor comes from, without its words: the place in the text or the pool's entry. */
export function originOf({ origin }: Distractor): string {
  return 'anchor' in origin ? String(origin.anchor.start) : JSON.stringify(origin)
}
