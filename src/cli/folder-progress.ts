import type { PageRecord } from './draft-report.ts'
import { makeProgressLine, type ProgressLine, type ProgressPlace } from './progress-line.ts'

const barWidth = 24

/** Makes what shows how far a folder has been drafted: a bar, how many of how many pages, failures, the time left. */
export function makeFolderProgress(
  total: number,
  place: ProgressPlace,
  clock: () => number,
): { readonly tell: (record: PageRecord) => void } & Pick<ProgressLine, 'clear'> {
  const line = makeProgressLine(place, clock)
  const begun = clock()
  let [done, worked, failed] = [0, 0, 0]
  return {
    clear: line.clear,
    tell: ({ state }) => {
      done += 1
      if (state !== 'unchanged') worked += 1
      if (state === 'failed') failed += 1
      line.tell(
        wordsOf({ done, total, failed, left: timeLeft({ spent: clock() - begun, worked, rest: total - done }) }),
      )
    },
  }
}

function wordsOf({ done, total, failed, left }: { done: number; total: number; failed: number; left: string }): string {
  const filled = Math.round((barWidth * done) / Math.max(1, total))
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
  return [
    `${bar} ${done} of ${total}`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(left === '' ? [] : [left]),
  ].join(', ')
}

// What was left as it was took no time and says nothing of what is to come.
function timeLeft({ spent, worked, rest }: { spent: number; worked: number; rest: number }): string {
  if (worked === 0 || rest === 0) return ''
  const seconds = Math.ceil((spent / worked) * (rest / 1_000))
  return seconds < 60 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`
}
