import { describeAnchor } from '../../text/anchors.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import type { Tree } from '../trees/tree.ts'
import { annotatedComplement, type ReadTitle, type TitleMaker, titleFact } from './title-fact.ts'

/** Reads the age that stands between commas after a name: "Daniel Montalvo, 19, was arrested". */
export function readAge(reading: Reading, tree: Tree, mark: Mark, maker: TitleMaker): ReadTitle | undefined {
  const token = mark.last + 2
  const own = tree.tokens[token]
  if (own === undefined || own.head !== mark.head || own.upos !== 'NUM' || !/^\d{1,3}$/.test(own.text)) return undefined
  const isApart = tree.tokens[mark.last + 1]?.text === ',' && /^[,.]$/.test(tree.tokens[token + 1]?.text ?? '')
  const value = Number(own.text)
  if (!isApart || value === 0 || value > 120) return undefined
  const annotation: Annotation = {
    id: maker.nextRole(),
    kind: 'quantity',
    quantity: {
      ...{ value, type: 'measure', rounding: 1, writtenAs: 'number' },
      unit: { singular: 'year', plural: 'years' },
    },
    anchor: describeAnchor(reading.parsed.text, { start: own.start, end: own.end }),
  }
  const complement = annotatedComplement(annotation, 'measure', { after: [' old'] })
  // Nobody is known by an age: how old somebody is may be asked, who is so old may not.
  const said = { complement, run: { first: mark.first, last: token }, tense: 'past', tellsApart: false } as const
  return { fact: titleFact(reading, tree, mark, said, maker), roles: [annotation] }
}
