import { describeAnchor } from '../../text/anchors.ts'
import type { Anchor, Support } from '../../vocabulary/anchor.ts'
import type { FactId } from '../../vocabulary/identifiers.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import type { Tree } from '../trees/tree.ts'

/** Makes facts out of clauses: gives them ids and the words that show them. */
export interface FactMaker {
  readonly nextId: () => FactId
  readonly source: (tree: Tree) => string
}

/** Gives the words that show a statement: its clause, and where each thing is named that the clause only points at. */
export function evidenceFor(
  reading: Reading,
  tree: Tree,
  { first, last }: { readonly first: number; readonly last: number },
  marks: readonly Mark[],
  cues: readonly Anchor[] = [],
): Support {
  const [start, end] = [tree.tokens[first]?.start ?? 0, tree.tokens[last]?.end ?? 1]
  const clause = describeAnchor(reading.parsed.text, { start, end })
  const isOutside = (anchor: Anchor) => anchor.start < start || end < anchor.end
  const names = marks.flatMap(({ entity, form, annotation }) => {
    // "The weekly publication" may stand before its name: only a full name shows itself.
    const isNamed =
      form === 'name' &&
      (entity?.names ?? []).some(({ text, accept }) => accept && annotation.anchor.exact.includes(text))
    const best =
      entity === undefined || isNamed
        ? undefined
        : nearestName(
            reading
              .namesOf(entity.id)
              .filter(({ annotation: { anchor } }) =>
                entity.names.some(({ text, accept }) => accept && anchor.exact.includes(text)),
              ),
            start,
          )
    return best === undefined ? [] : [best.annotation.anchor]
  })
  const more = new Map<number, Anchor>()
  for (const anchor of [...names, ...cues].filter(isOutside))
    if (!more.has(anchor.start)) more.set(anchor.start, anchor)
  return [clause, ...more.values()]
}

// The last name before a place, else the first after it; names stand in the order of the text.
function nearestName(names: readonly Mark[], start: number): Mark | undefined {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.annotation.anchor.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return names[low - 1] ?? names[0]
}
