/**
 * Keeps of things in the order of the text those that stand nearest to a place: about half before it and half after,
 * `most` at most. What stands far away misleads nobody, and a question must not take longer to make because the
 * article is longer.
 */
export function nearest<Thing extends { readonly at: number }>(
  things: readonly Thing[],
  at: number,
  most: number,
): readonly Thing[] {
  if (things.length <= most) return things
  const first = Math.min(Math.max(0, firstFrom(things, at) - Math.floor(most / 2)), things.length - most)
  return things.slice(first, first + most)
}

/** Finds the index of the first of things in the order of the text that stands at a place or after it, by halving. */
export function firstFrom(things: readonly { readonly at: number }[], at: number): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((things[middle]?.at ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}
