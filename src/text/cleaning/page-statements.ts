/**
 * Is what a page states of itself in its head, apart from what it shows: titles, the surest first, and who made it and
 * when. `monthFirst` says how it would write 3/4/2021: with the month first, last, or unknown.
 */
export interface PageStatements {
  readonly titles: readonly string[]
  readonly author?: string
  readonly publisher?: string
  readonly createdOn?: string
  readonly updatedOn?: string
  readonly language?: string
  readonly monthFirst?: boolean
}
