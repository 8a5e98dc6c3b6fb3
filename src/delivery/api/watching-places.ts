import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

/** Says how many may watch at once: at all, and for one organisation. */
export interface WatchingLimits {
  readonly most: number
  readonly mostOfOne: number
}

/**
 * Counts who watches something for as long as they do. `take` gives what gives the place back, once however often it is
 * called. Throws `not-ready` where all places are taken, and `too-many-requests` where one organisation has its share.
 */
export function makeWatchingPlaces({ most, mostOfOne }: WatchingLimits) {
  const taken = new Map<OrganisationId, number>()
  return (organisation: OrganisationId): (() => void) => {
    const all = [...taken.values()].reduce((sum, count) => sum + count, 0)
    if (all >= most) throw new QuizwrightError('not-ready', 'Too many watch a quiz here; try again soon.')
    const own = taken.get(organisation) ?? 0
    if (own >= mostOfOne) {
      const detail = `Your organisation watches ${mostOfOne} quizzes already; close one of them first.`
      throw new QuizwrightError('too-many-requests', detail, [], { retryAfter: 60 })
    }
    taken.set(organisation, own + 1)
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      const left = (taken.get(organisation) ?? 1) - 1
      if (left > 0) taken.set(organisation, left)
      else taken.delete(organisation)
    }
  }
}
