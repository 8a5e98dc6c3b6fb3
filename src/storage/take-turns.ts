/** Lets one piece of work run after the other. */
export interface Turns {
  /** Waits for its turn and gives what ends it. */
  readonly take: () => Promise<() => void>
}

/**
 * Makes turns at something that only one may use at a time. Guarantee: turns come in the order in which they were asked
 * for, and ending one twice does nothing.
 */
export function takeTurns(): Turns {
  let last: Promise<void> = Promise.resolve()
  return {
    take: async () => {
      const before = last
      let end = () => {}
      last = new Promise(resolve => {
        end = resolve
      })
      await before
      return end
    },
  }
}
