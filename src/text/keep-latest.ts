/** Keeps values by their keys, as a map does, but only those that were asked for or set last. */
export interface Latest<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
  readonly delete: (key: Key) => void
}

/**
 * Makes what keeps up to `most` values and forgets the one that was asked for longest ago.
 *
 * @example const latest = keepLatest<AttemptId, Remembered>(2_000)
 */
export function keepLatest<Key, Value extends object>(most: number): Latest<Key, Value> {
  const known = new Map<Key, Value>()
  const set = (key: Key, value: Value) => {
    // A map lists its keys in the order in which they were added.
    known.delete(key)
    known.set(key, value)
    const oldest = known.keys().next()
    if (known.size > most && !oldest.done) known.delete(oldest.value)
  }
  return {
    get: key => {
      const value = known.get(key)
      if (value !== undefined) set(key, value)
      return value
    },
    set,
    delete: key => void known.delete(key),
  }
}
