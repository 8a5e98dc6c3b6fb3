/**
 * Groups things under each of their keys, so that "which facts name Kerry" is one look-up and no walk over all facts.
 * Every group keeps the order of the things; a thing stands once in a group, however often it has its key.
 */
export function indexBy<Thing, Key>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => Iterable<Key>,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [thing])
      else group.push(thing)
    }
  return groups
}
