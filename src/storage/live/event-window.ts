/** Is the numbers of events that were heard of late; `floor` is the number below which none can be missing. */
export interface EventWindow {
  /** Takes all events up to a number as heard. */
  readonly begin: (floor: number) => void
  readonly floor: () => number
  /** Notes that an event was heard; tells whether it is news. */
  readonly note: (number: number) => boolean
  /** Says that all events that could be seen at a moment were heard. */
  readonly mark: (now: number) => void
}

/**
 * Remembers which events were heard. Numbers are given when an event is written and seen when its transaction holds, so a
 * smaller one may come after a larger: what is younger than `length` milliseconds is looked at again.
 */
export function makeEventWindow(length: number): EventWindow {
  const heard = new Set<number>()
  const marks: { readonly at: number; readonly highest: number }[] = []
  let floor = 0
  let highest = 0
  return {
    begin: number => {
      floor = number
      highest = Math.max(highest, number)
    },
    floor: () => floor,
    note: number => {
      if (number <= floor || heard.has(number)) return false
      heard.add(number)
      highest = Math.max(highest, number)
      return true
    },
    mark: now => {
      marks.push({ at: now, highest })
      let first = marks[0]
      while (first !== undefined && first.at <= now - length) {
        floor = Math.max(floor, first.highest)
        marks.shift()
        first = marks[0]
      }
      for (const number of heard) {
        if (number <= floor) heard.delete(number)
      }
    },
  }
}
