import { escapePattern } from '../text/escape-pattern.ts'
import type { Annotation } from '../vocabulary/annotation.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { Fact } from '../vocabulary/fact.ts'
import type { Phrase } from '../vocabulary/phrase.ts'

/**
 * Makes the test whether a fact says one name twice in its clause: "the request of the town advanced by the town",
 * "Google's Google Fair". A pronoun or a repeated description became the name there, and no sentence reads so. Another
 * proper name may hold the name: "Varn is the capital of Varn Province".
 */
export function namesTwice(entities: readonly Entity[], annotations: readonly Annotation[]): (fact: Fact) => boolean {
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const meant = new Map(
    annotations.flatMap(annotation => {
      const entity = 'entity' in annotation ? byId.get(annotation.entity) : undefined
      return entity === undefined ? [] : [[annotation.id, entity] as const]
    }),
  )
  const entityOf = (segment: Phrase[number]) => (typeof segment === 'string' ? undefined : meant.get(segment.of))
  const isTwice = (segments: Phrase, own: Entity) => {
    const name = nameOf(own)
    const words = segments.map((segment, index) => {
      const other = entityOf(segment)
      if (other === undefined) return typeof segment === 'string' ? segment : ''
      const isOther = other !== own && other.names.some(({ accept }) => accept)
      return isOther && !follows(entityOf(segments[index - 2] ?? ''), segments[index - 1], own) ? '' : nameOf(other)
    })
    const text = words.join('')
    // A pattern is made only for the few names that stand there twice at all.
    return text.indexOf(name, text.indexOf(name) + 1) > 0 && text.split(wholeWord(name)).length > 2
  }
  return ({ clause }) => {
    const [first, ...more] = clause.arguments.flatMap(({ phrase }) => [...phrase, '\n'])
    if (first === undefined) return false
    const segments: Phrase = [first, ...more]
    const named = new Set(segments.flatMap(segment => entityOf(segment) ?? []))
    return [...named].some(own => isTwice(segments, own))
  }
}

const nameOf = ({ names }: Entity): string => names[0]?.text ?? ''

// "Google's Google Fair" has the two side by side.
const follows = (before: Entity | undefined, between: Phrase[number] | undefined, own: Entity): boolean =>
  before === own && between === ' '

const wholeWord = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'u')
