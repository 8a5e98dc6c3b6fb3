const capacity = 5_000

/** Makes a pure function of a text remember its results, at most 5,000 at once, because rules ask for the same texts. */
export function remembered<Result extends object | string>(
  compute: (text: string) => Result,
): (text: string) => Result {
  const results = new Map<string, Result>()
  return text => {
    const ready = results.get(text)
    if (ready !== undefined) return ready
    if (results.size >= capacity) results.clear()
    const result = compute(text)
    results.set(text, result)
    return result
  }
}

/** Makes a pure function of an object that never changes remember its result as long as the object lives. */
export function rememberedWith<Key extends object, Result extends object>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const results = new WeakMap<Key, Result>()
  return key => {
    const ready = results.get(key)
    if (ready !== undefined) return ready
    const result = compute(key)
    results.set(key, result)
    return result
  }
}
