import type { Entity } from '../vocabulary/entity.ts'
import type { EntityId } from '../vocabulary/identifiers.ts'

/**
 * Finds the entities that are the publisher of a text, by the host of its address: what "Wikinews" says of itself in its
 * own article is no news.
 */
export function findPublishers(entities: readonly Entity[], source: string | undefined): ReadonlySet<EntityId> {
  const host = hostOf(source)
  if (host === '') return new Set()
  const isOwn = ({ names }: Entity) =>
    names.some(({ text, accept }) => {
      const plain = text.toLowerCase().replace(/^the |[^a-z0-9]/g, '')
      return accept && plain.length >= 4 && host.split('.').includes(plain)
    })
  return new Set(entities.filter(isOwn).map(({ id }) => id))
}

function hostOf(source: string | undefined): string {
  try {
    return source === undefined ? '' : new URL(source).hostname.toLowerCase()
  } catch {
    return ''
  }
}
