import { describeAnchor, occurrencesOf } from '../../text/anchors.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import { overlap } from '../../vocabulary/span.ts'
import { readName } from './read-words.ts'
import type { SketchEntity } from './sketch.ts'

/** Annotates every whole-word occurrence of every name of the entities; where names overlap, the longest wins. */
export function annotateNames(text: string, entities: Readonly<Record<string, SketchEntity>>): Annotation[] {
  const found = Object.entries(entities).flatMap(([key, entity]) =>
    entity.names.flatMap((name, index) => {
      const words = readName(name, index).text
      return occurrencesOf(text, words)
        .filter(start => isWholeWord(text, start, start + words.length))
        .map(start => ({ key, kind: entity.kind, start, end: start + words.length }))
    }),
  )
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: typeof found = []
  for (const name of found) if (!kept.some(other => overlap(name, other))) kept.push(name)
  kept.sort((a, b) => a.start - b.start)
  const counts = new Map<string, number>()
  return kept.map(({ key, kind, start, end }) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return { id: `an_${key}_${count}`, anchor: describeAnchor(text, { start, end }), kind, entity: `en_${key}` }
  })
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}
