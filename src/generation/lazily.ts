/** Makes a function that computes its result when first asked and gives the same from then on. */
export function lazily<Result>(compute: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => {
    made ??= { result: compute() }
    return made.result
  }
}

/** Makes a list of what an iterator gives that can be walked again: nothing is made before it is reached, nor twice. */
export function replayed<Thing>(things: Iterator<Thing>): Iterable<Thing> {
  const made: Thing[] = []
  let isDone = false
  return {
    *[Symbol.iterator]() {
      for (let place = 0; ; place += 1) {
        if (place === made.length && !isDone) {
          const next = things.next()
          if (next.done === true) isDone = true
          else made.push(next.value)
        }
        const thing = made[place]
        if (thing === undefined) return
        yield thing
      }
    },
  }
}
