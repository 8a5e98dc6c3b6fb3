const capacity = 5_000

/** Makes a pure function of a text remember its latest results, at most 5,000, because rules ask for the same texts. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>()
  return text => {
    const ready = results.get(text)
    if (ready !== undefined || results.has(text)) return ready as Result
    if (results.size >= capacity) results.clear()
    const result = compute(text)
    results.set(text, result)
    return result
  }
}
