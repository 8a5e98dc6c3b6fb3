import { occurrencesOf } from '../../text/anchors.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import { keyOf, writeNoun } from './write-words.ts'

/** Writes an annotation as the mark of a sketch: the words it quotes, and what they mean. */
export function writeSketchMark(text: string, annotation: Annotation): Record<string, unknown> {
  const place = quoteOf(text, annotation.anchor)
  switch (annotation.kind) {
    case 'role': {
      const { title, of, exclusive } = annotation.role
      return { ...place, role: title, ...(of !== undefined && { of: keyOf(of) }), ...(!exclusive && { exclusive }) }
    }
    case 'date':
      return { ...place, date: annotation.time.edtf, say: annotation.time.say }
    case 'happening':
      return { ...place, happening: keyOf(annotation.fact), gloss: annotation.gloss }
    case 'quantity': {
      const { value, type, unit, rounding, currency, of, writtenAs, hedge } = annotation.quantity
      return {
        ...place,
        value,
        unit: writeNoun(unit),
        ...(type !== 'count' && { type }),
        ...(rounding !== 1 && { rounding }),
        ...(currency !== undefined && { currency }),
        ...(of !== undefined && { of }),
        ...(writtenAs === 'fraction' && { fraction: true }),
        ...(hedge !== undefined && { hedge: [hedge.words, hedge.bound] }),
      }
    }
    default:
      return { ...place, entity: keyOf(annotation.entity) }
  }
}

// Words that stand more than once are quoted within the shortest run of whole words around them that stands once.
function quoteOf(text: string, { start, end, exact }: Anchor): { quote: string; in?: string } {
  if (occurrencesOf(text, exact).length === 1) return { quote: exact }
  let [from, to] = [start, end]
  while (occurrencesOf(text, text.slice(from, to)).length > 1 && (from > 0 || to < text.length)) {
    to = wordEnd(text, to)
    if (occurrencesOf(text, text.slice(from, to)).length > 1) from = wordStart(text, from)
  }
  return { quote: exact, in: text.slice(from, to) }
}

function wordEnd(text: string, at: number): number {
  return at + (/^\s*\S*/.exec(text.slice(at, at + 200))?.[0].length ?? 0)
}

function wordStart(text: string, at: number): number {
  return at - (/\S*\s*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0)
}
