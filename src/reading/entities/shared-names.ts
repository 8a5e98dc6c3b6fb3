import type { Entity } from '../../vocabulary/entity.ts'

/**
 * Takes a name that two entities share from the accepted answers of both, since it answers for neither: two men of one
 * surname. A full name stays, since no two entities have the same.
 */
export function withoutSharedNames(entities: readonly Entity[]): Entity[] {
  const counts = new Map<string, number>()
  for (const { names } of entities)
    for (const name of new Set(names.map(({ text }) => text.toLowerCase())))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return entities.map(entity => ({
    ...entity,
    names: entity.names.map(name =>
      name.use !== 'full' && (counts.get(name.text.toLowerCase()) ?? 0) > 1 ? { ...name, accept: false } : name,
    ),
  }))
}
