/**
 * Gives a function that computes once for each object what depends on that object alone, and keeps the value as long as
 * the object lives. The object must never change afterwards.
 *
 * @example const textOf = onceFor((article: Article) => JSON.stringify(article))
 */
export function onceFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return key => {
    const found = known.get(key)
    if (found !== undefined) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
