import type { Annotation } from '../vocabulary/annotation.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { AnnotationId } from '../vocabulary/identifiers.ts'
import type { Phrase } from '../vocabulary/phrase.ts'

/** Leaves out a fact that an earlier one states too, in whatever words it names its things: an office told twice. */
export function withoutDoubles(facts: readonly Fact[], annotations: readonly Annotation[]): Fact[] {
  const meanings = new Map<AnnotationId, unknown>(annotations.map(annotation => [annotation.id, meaningOf(annotation)]))
  const sayPhrase = (phrase: Phrase) =>
    phrase.map(segment =>
      typeof segment === 'string' ? segment : [meanings.get(segment.of) ?? segment.of, segment.possessive],
    )
  const known = new Set<string>()
  return facts.filter(({ clause, attribution }) => {
    const said = JSON.stringify([
      clause.verb,
      clause.arguments.map(({ phrase, preposition }) => [preposition, sayPhrase(phrase)]),
      attribution.map(({ speaker }) => sayPhrase(speaker)),
    ])
    return known.has(said) ? false : known.add(said)
  })
}

function meaningOf(annotation: Annotation): unknown {
  if (annotation.kind === 'quantity') return annotation.quantity
  if (annotation.kind === 'date') return annotation.time
  if (annotation.kind === 'role') return annotation.role
  return annotation.kind === 'happening' ? annotation.fact : annotation.entity
}
