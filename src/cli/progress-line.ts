/** Is a line that tells how far something has come, for a person who waits. */
export interface ProgressLine {
  readonly tell: (words: string) => void
  /** Takes the line away, so that what is printed next begins a line of its own. */
  readonly clear: () => void
}

/** Is where a progress line is shown; a terminal says so. */
export interface ProgressPlace {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

const terminal = { patience: 300, pause: 100 }
// A terminal that doesn't know its width says 0.
const usualColumns = 80
const pipe = { patience: 10_000, pause: 10_000 }

/**
 * Makes a progress line. On a terminal it appears after 0.3 s and is written over itself ten times a second at most; in a
 * pipe or a file it is a plain line every ten seconds, so that short work says nothing there.
 */
export function makeProgressLine(place: ProgressPlace, clock: () => number): ProgressLine {
  const { patience, pause } = place.isTTY === true ? terminal : pipe
  let due = clock() + patience
  let isShown = false
  return {
    tell: words => {
      if (clock() < due) return
      due = clock() + pause
      if (place.isTTY !== true) {
        place.write(`${words}\n`)
        return
      }
      place.write(`\r\u001B[K${words.slice(0, Math.max(1, (place.columns || usualColumns) - 1))}`)
      isShown = true
    },
    clear: () => {
      if (isShown) place.write('\r\u001B[K')
      isShown = false
    },
  }
}
