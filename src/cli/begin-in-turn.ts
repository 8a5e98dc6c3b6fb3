/** Is what has begun, each with what ends it. */
export interface Begun {
  readonly add: (end: () => unknown) => void
  /** Ends all of it, the last first; what can't be ended keeps nothing else from it. */
  readonly endAll: () => Promise<void>
}

/** Keeps what begins one after the other, so that a beginning that fails in the middle leaves nothing of it behind. */
export function beginInTurn(): Begun {
  const ends: (() => unknown)[] = []
  return {
    add: end => void ends.push(end),
    endAll: async () => {
      for (const end of ends.splice(0).reverse()) {
        try {
          await end()
        } catch {
          // What made the beginning fail is told, and not what came of it.
        }
      }
    },
  }
}
