import type { DraftNote } from '../vocabulary/draft.ts'
import type { DraftOptions } from './draft-outcome.ts'

/**
 * Chooses the day against which "on Monday" is reckoned: the one that a person gives, else the one that the page tells,
 * else today (UTC), which is only assumed: nothing is reckoned from it. What was assumed, or given against the page, is
 * noted.
 */
export function chooseDay(
  { writtenOn, now }: Pick<DraftOptions, 'writtenOn' | 'now'>,
  told: string | undefined,
): { readonly writtenOn: string; readonly isAssumed: boolean; readonly notes: readonly DraftNote[] } {
  if (writtenOn !== undefined) {
    const differs = told !== undefined && told !== writtenOn
    const detail = `The page says that it was written on ${told}; it is read as of ${writtenOn}, as asked for.`
    return { writtenOn, isAssumed: false, notes: differs ? [{ code: 'written-on-differs', detail }] : [] }
  }
  if (told !== undefined) return { writtenOn: told, isAssumed: false, notes: [] }
  const today = new Date(now).toISOString().slice(0, 10)
  const detail = `The page does not say when it was written. Words such as “on Monday” were left out: give the day of writing, and they are reckoned from it. The bank has today, ${today}, for it.`
  return { writtenOn: today, isAssumed: true, notes: [{ code: 'written-on-assumed', detail }] }
}
