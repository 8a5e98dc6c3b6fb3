import { describeAnchor } from '../../text/anchors.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import type { Tree } from '../trees/tree.ts'
import type { WordedPhrase } from './noun-phrase.ts'

/** Is an argument with the tokens and marks that it stands on. */
export interface ReadArgument {
  readonly argument: Argument
  readonly worded: WordedPhrase
}

/** Makes an argument of a worded phrase, anchored to the words that it stands on. */
export function argumentFrom(
  { parsed: { text } }: Reading,
  tree: Tree,
  worded: WordedPhrase,
  place: Pick<Argument, 'role' | 'function'> & { readonly preposition?: string | undefined },
): ReadArgument {
  const { phrase, head, agreement, first, last } = worded
  const { preposition, ...rest } = place
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? start + 1
  return {
    worded,
    argument: {
      ...rest,
      ...(preposition !== undefined && { preposition }),
      phrase,
      head,
      ...(agreement !== undefined && { agreement }),
      anchor: describeAnchor(text, { start, end }),
      unique: false,
    },
  }
}

/** Finds the mark of a phrase whose head a token is. */
export function headMark({ marks }: WordedPhrase, token: number): Mark | undefined {
  return marks.find(({ head }) => head === token)
}
