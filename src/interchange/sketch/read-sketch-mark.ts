import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Fault } from '../../vocabulary/fault.ts'
import { findQuote } from './find-quote.ts'
import { readNoun } from './read-words.ts'
import type { Sketch, SketchMark } from './sketch.ts'

/** Reads one mark of a sketch into an annotation `an_<key>`, or into a fault where its quote cannot be placed. */
export function readSketchMark(
  text: string,
  sketch: Sketch,
  key: string,
  mark: SketchMark,
  faults: Fault[],
): Annotation[] {
  const anchor = findQuote(text, { quote: mark.quote, inside: mark.in, pointer: `/marks/${key}/quote` }, faults)
  if (anchor === undefined) return []
  const placed = { id: `an_${key}` as const, anchor }
  if ('entity' in mark) {
    const kind = sketch.entities[mark.entity]?.kind
    if (kind !== undefined) return [{ ...placed, kind, entity: `en_${mark.entity}` }]
    faults.push({ pointer: `/marks/${key}/entity`, detail: `There is no entity "${mark.entity}".` })
    return []
  }
  if ('role' in mark) {
    const of = mark.of === undefined ? {} : { of: `en_${mark.of}` as const }
    return [{ ...placed, kind: 'role', role: { title: mark.role, ...of, exclusive: mark.exclusive } }]
  }
  if ('date' in mark) return [{ ...placed, kind: 'date', time: { edtf: mark.date, say: mark.say } }]
  if ('happening' in mark) return [{ ...placed, kind: 'happening', fact: `fa_${mark.happening}`, gloss: mark.gloss }]
  const { value, type, rounding, currency, of, hedge } = mark
  const quantity = {
    value,
    type,
    unit: readNoun(mark.unit),
    ...(currency !== undefined && { currency }),
    ...(of !== undefined && { of }),
    rounding,
    writtenAs: mark.fraction ? ('fraction' as const) : ('number' as const),
    ...(hedge !== undefined && { hedge: { words: hedge[0], bound: hedge[1] } }),
  }
  return [{ ...placed, kind: 'quantity', quantity }]
}
