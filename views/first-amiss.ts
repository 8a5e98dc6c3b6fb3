/** Finds the index of the first value that is empty, else of the first that stands twice, else 0. */
export function firstAmiss(values: readonly string[]): number {
  const empty = values.indexOf('')
  const doubled = values.findIndex((value, index) => values.indexOf(value) < index)
  return Math.max(0, empty < 0 ? doubled : empty)
}
