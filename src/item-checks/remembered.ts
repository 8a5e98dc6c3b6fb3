const capacity = 5_000

/**
 * Makes a pure function of a text remember its results, because rules ask for the same texts. It keeps at least the
 * 5,000 texts asked for last and at most twice as many, so that a long article never makes it forget what the question
 * at hand needs, and a server that runs for years never fills its memory.
 */
export function remembered<Result extends object | string | boolean>(
  compute: (text: string) => Result,
): (text: string) => Result {
  let recent = new Map<string, Result>()
  let older = new Map<string, Result>()
  return text => {
    const ready = recent.get(text)
    if (ready !== undefined) return ready
    const result = older.get(text) ?? compute(text)
    if (recent.size >= capacity) {
      older = recent
      recent = new Map()
    }
    recent.set(text, result)
    return result
  }
}

/** Makes a pure function of an object that never changes remember its result as long as the object lives. */
export function rememberedWith<Key extends object, Result extends object | string | boolean>(
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

/**
 * Makes a pure function of a bank's reader and one of its things remember its result as long as the reader lives. Use
 * it for what is asked again for each question and is part of the bank: the sentence of a fact, what the article says
 * of an entity. A weak map for each reader would cost the collector of garbage more than it spares.
 */
export function rememberedOf<Reader extends object, Key extends object, Result extends object | string | boolean>(
  compute: (reader: Reader, key: Key) => Result,
): (reader: Reader, key: Key) => Result {
  const ofReader = rememberedWith((_: Reader) => new Map<Key, Result>())
  return (reader, key) => {
    const results = ofReader(reader)
    const ready = results.get(key)
    if (ready !== undefined) return ready
    const result = compute(reader, key)
    results.set(key, result)
    return result
  }
}

/** Makes a pure function of a bank's reader and a text remember its results, as `remembered` does, for each reader. */
export function rememberedIn<Reader extends object, Result extends object | string | boolean>(
  compute: (reader: Reader, text: string) => Result,
): (reader: Reader, text: string) => Result {
  const ofReader = rememberedWith((reader: Reader) => remembered(text => compute(reader, text)))
  return (reader, text) => ofReader(reader)(text)
}
