import type { DraftNote } from '../vocabulary/draft.ts'
import type { DraftOptions } from './draft-outcome.ts'

/**
 * Chooses the day against which "on Monday" is reckoned: the one that a person gives, else the one that the page tells,
 * else today (UTC). What was assumed, or given against the page, is noted.
 */
export function chooseDay(
  { writtenOn, now }: Pick<DraftOptions, 'writtenOn' | 'now'>,
  told: string | undefined,
): { readonly writtenOn: string; readonly notes: readonly DraftNote[] } {
  if (writtenOn !== undefined) {
    const differs = told !== undefined && told !== writtenOn
    const detail = `The page says that it was written on ${told}; it is read as of ${writtenOn}, as asked for.`
    return { writtenOn, notes: differs ? [{ code: 'written-on-differs', detail }] : [] }
  }
  if (told !== undefined) return { writtenOn: told, notes: [] }
  const today = new Date(now).toISOString().slice(0, 10)
  const detail = `The page does not say when it was written. Words such as “on Monday” were reckoned from today, ${today}: give the day of writing if it is another.`
  return { writtenOn: today, notes: [{ code: 'written-on-assumed', detail }] }
}
