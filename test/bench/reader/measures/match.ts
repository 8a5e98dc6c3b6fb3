/**
 * Counts how far what was read agrees with what people marked: `found` of the `gold` ones were found, `sound` of the
 * `predicted` ones are right. The two differ where one answers for several, as in scores of coreference.
 */
export interface Match {
  readonly found: number
  readonly gold: number
  readonly sound: number
  readonly predicted: number
}

/** Holds matches by the names of their measures, in the order in which these are printed. */
export type Matches = ReadonlyMap<string, Match>

/** Makes a match of so many right ones of two sets. */
export function matchOf(right: number, gold: number, predicted: number): Match {
  return { found: right, gold, sound: right, predicted }
}

/** Adds up the matches of several documents, measure by measure. */
export function addMatches(all: readonly Matches[]): Matches {
  const sums = new Map<string, Match>()
  for (const matches of all)
    for (const [name, match] of matches) {
      const sum = sums.get(name) ?? matchOf(0, 0, 0)
      sums.set(name, {
        found: sum.found + match.found,
        gold: sum.gold + match.gold,
        sound: sum.sound + match.sound,
        predicted: sum.predicted + match.predicted,
      })
    }
  return sums
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : (100 * part) / of)

/** Gives the percentage of the marked ones that were found; 0 where none is marked. */
export function recallOf({ found, gold }: Match): number {
  return percent(found, gold)
}

/** Gives the percentage of the read ones that are right; 0 where none was read. */
export function precisionOf({ sound, predicted }: Match): number {
  return percent(sound, predicted)
}

/** Gives the harmonic mean of precision and recall as a percentage; 100 where nothing was marked and nothing read. */
export function f1Of(match: Match): number {
  if (match.gold === 0 && match.predicted === 0) return 100
  const [precision, recall] = [precisionOf(match), recallOf(match)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
