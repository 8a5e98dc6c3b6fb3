interface Asked<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** Is how what is asked for one by one is done together. */
export interface Gathering<Item, Result> {
  /** Does it for all items, in their order. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>
  /** Names what no two items done together may share; without it any may be. */
  readonly keyOf?: (item: Item) => string
  readonly most: number
}

/**
 * Gathers what is asked for within one turn of the event loop and does it together, at most `most` at once; what arrives
 * while that is under way waits for the next round. Of items with one key each waits for the one before it. Where a round
 * fails, all of it rejects with its error.
 */
export function gather<Item, Result>({ run, keyOf, most }: Gathering<Item, Result>): (item: Item) => Promise<Result> {
  let waiting: Asked<Item, Result>[] = []
  let isUnderWay = false

  const pick = (): Asked<Item, Result>[] => {
    const keys = new Set<string>()
    const [picked, left]: [Asked<Item, Result>[], Asked<Item, Result>[]] = [[], []]
    for (const asked of waiting) {
      const key = keyOf?.(asked.item)
      const isFree = picked.length < most && (key === undefined || !keys.has(key))
      if (key !== undefined) keys.add(key)
      ;(isFree ? picked : left).push(asked)
    }
    waiting = left
    return picked
  }
  const runRound = async (round: readonly Asked<Item, Result>[]) => {
    try {
      const results = await run(round.map(({ item }) => item))
      for (const [index, { resolve, reject }] of round.entries()) {
        if (index < results.length) resolve(results[index] as Result)
        else reject(new Error('A round gave fewer results than it was asked for.'))
      }
    } catch (error) {
      for (const { reject } of round) reject(error)
    }
  }
  const runAll = async () => {
    while (waiting.length > 0) {
      await runRound(pick())
      // Between rounds the rest of the process has its turn, and what it brings gathers for the next.
      if (waiting.length > 0) await new Promise(setImmediate)
    }
    isUnderWay = false
  }
  return item =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (isUnderWay) return
      isUnderWay = true
      setImmediate(runAll)
    })
}
