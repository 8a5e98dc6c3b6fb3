/**
 * Is how the words of several sentences lie in rows: first the first word of each sentence, the longest sentence first,
 * then the second words, and so on. `starts[t]` is the row of the first sentence's word `t`, `active[t]` counts the
 * sentences that have a word `t`.
 */
export interface Layout {
  readonly rows: number
  readonly starts: readonly number[]
  readonly active: readonly number[]
}

/** Lays sentences of the given lengths out, which fall from the longest to the shortest. */
export function layOut(lengths: readonly number[]): Layout {
  const starts: number[] = []
  const active: number[] = []
  let rows = 0
  let open = lengths.length
  for (let at = 0; at < (lengths[0] ?? 0); at += 1) {
    while (open > 0 && (lengths[open - 1] ?? 0) <= at) open -= 1
    starts.push(rows)
    active.push(open)
    rows += open
  }
  return { rows, starts, active }
}
