import type { Entity } from '../../vocabulary/entity.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'

/**
 * Takes a name that two entities share from the accepted answers of both, since it answers for neither: two men of one
 * surname. Where the text uses the name for one of them alone, it answers for that one. A full name stays, since no two
 * entities have the same. `used` lists the entities for which the text uses each name, in lower case.
 */
export function withoutSharedNames(
  entities: readonly Entity[],
  used: ReadonlyMap<string, ReadonlySet<EntityId>>,
): Entity[] {
  const owners = new Map<string, Set<EntityId>>()
  for (const { id, names } of entities)
    for (const { text } of names) owners.set(text.toLowerCase(), (owners.get(text.toLowerCase()) ?? new Set()).add(id))
  const isOwn = (id: EntityId, name: string) => {
    const users = used.get(name)
    return users === undefined || users.size === 0
      ? (owners.get(name)?.size ?? 0) < 2
      : users.size === 1 && users.has(id)
  }
  return entities.map(entity => ({
    ...entity,
    names: entity.names.map(name =>
      name.use === 'full' || isOwn(entity.id, name.text.toLowerCase()) ? name : { ...name, accept: false },
    ),
  }))
}
