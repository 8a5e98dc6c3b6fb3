import type { Reading } from '../reading.ts'
import type { Tree } from '../trees/tree.ts'
import { readAge } from './read-age.ts'
import { readAppositions } from './read-appositions.ts'
import { readOffice } from './read-office.ts'
import type { ReadTitle, TitleMaker } from './title-fact.ts'

/**
 * Reads what is said of a named thing before or after its name: "Ambassador Hamdullah Mohib", "Steve Whitmore, a
 * representative for the sheriff's office", "Daniel Montalvo, 19". Each gives a fact of its own; of a person in the past
 * tense, the time of the article.
 */
export function readTitles(reading: Reading, tree: Tree, maker: TitleMaker): ReadTitle[] {
  return tree.tokens.flatMap((_, head) => {
    const mark = reading.markOf(tree, head)
    if (mark?.form !== 'name' || mark.entity === undefined || !mark.isAskable) return []
    if (mark.entity.kind !== 'person') return readAppositions(reading, tree, mark, maker)
    const office = readOffice(reading, tree, mark, maker)
    const age = readAge(reading, tree, mark, maker)
    return [
      ...(office === undefined ? [] : [office]),
      ...readAppositions(reading, tree, mark, maker),
      ...(age === undefined ? [] : [age]),
    ]
  })
}
