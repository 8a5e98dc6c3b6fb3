import { keepLatest } from '../text/keep-latest.ts'

/** Remembers what was looked up last; what can't be found is not remembered. */
export interface Remembered<Value> {
  readonly get: (key: string, find: () => Promise<Value | undefined>) => Promise<Value | undefined>
}

/**
 * Remembers up to `most` values that never change, and forgets the one that was asked for longest ago. Those who ask for
 * one value at once wait for one search.
 */
export function rememberLatest<Value>(most: number): Remembered<Value> {
  const known = keepLatest<string, Promise<Value | undefined>>(most)
  return {
    get: (key, find) => {
      const remembered = known.get(key)
      if (remembered !== undefined) return remembered
      const found = find()
      known.set(key, found)
      const forget = () => {
        if (known.get(key) === found) known.delete(key)
      }
      found.then(value => value ?? forget(), forget)
      return found
    },
  }
}
