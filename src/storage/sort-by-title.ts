/** Sorts by title and then by id, by code units, which no database's own order of letters changes. */
export function byTitle<Item extends { readonly title: string; readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => compare(one.title, other.title) || compare(one.id, other.id))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
