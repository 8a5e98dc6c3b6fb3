import type { PageStatements } from './page-statements.ts'
import { type Byline, isPersonName, readBareByline } from './read-byline.ts'
import { sortDates } from './read-page-dates.ts'
import type { SortedPage } from './sort-page.ts'

/** Is who made an article and when; days are ISO dates. */
export interface Makers {
  readonly author?: string
  readonly publisher?: string
  readonly createdOn?: string
  readonly updatedOn?: string
}

const above = 4
const below = 12
const far = 60
const tellsDay = /publish|creat|posted|issued|updat|modif|filed|releas|date\s*:/i

/**
 * Finds who made an article and when: what the page states of itself, else what is said around the headline, else a
 * labelled date elsewhere outside of links to other stories, a copyright line, the agency of the dateline, the address.
 * The day of an update is never taken for the day of creation.
 */
export function findMakers(page: SortedPage, statements: PageStatements, fallback: Makers): Makers {
  const near: Byline[] = []
  const others: Byline[] = []
  const rights: Byline[] = []
  const { blocks, traits, sorted, body } = page
  blocks.forEach(({ text, hints }, at) => {
    const one = sorted[at]
    const trait = traits[at]
    if (one === undefined || !('cut' in one) || trait === undefined) return
    const isNear = at >= body - 1 - above && at < body + below && isClear(page, at)
    const said: Byline | undefined = trait.byline ?? trait.dates ?? (one.cut === 'byline' ? readNamed(text) : undefined)
    if (said !== undefined && isNear) near.push(said)
    else if (trait.dates !== undefined && tellsDay.test(text) && isOutside(page, at)) others.push(trait.dates)
    else if (said?.author !== undefined && at < body + far && hints.apart === undefined) others.push(said)
    if (one.cut === 'update-note') others.push(updateIn(text))
    if (one.cut === 'copyright') rights.push(readRights(text))
    if (one.cut === 'mail-header') near.push(readMailHead(text))
  })
  const all: readonly Makers[] = [...near, ...others]
  const first = (key: keyof Makers, ...groups: readonly (readonly Makers[])[]): string | undefined =>
    groups.flat().find(makers => makers[key] !== undefined)?.[key]
  const author = first('author', [statements], all)
  const publisher = first('publisher', [statements], all, rights, [fallback])
  const createdOn = first('createdOn', [statements], all, [fallback])
  const updatedOn = first('updatedOn', [statements], all)
  return {
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(createdOn !== undefined && { createdOn }),
    ...(updatedOn !== undefined && updatedOn !== createdOn && { updatedOn }),
  }
}

function readNamed(text: string): Byline | undefined {
  return readBareByline(text) ?? (isPersonName(text) ? { author: text } : undefined)
}

// Above the headline, a teaser's own date is no date of the article.
function isClear({ sorted, body }: SortedPage, at: number): boolean {
  if (at >= body) return true
  return sorted.slice(at, body - 1).every(one => 'cut' in one && one.cut !== 'teaser')
}

function isOutside({ sorted }: SortedPage, at: number): boolean {
  const before = sorted[at - 1]
  return before === undefined || 'kind' in before || !['comments', 'teaser'].includes(before.cut)
}

function updateIn(text: string): Byline {
  const { createdOn, updatedOn } = sortDates(text)
  const day = updatedOn ?? createdOn
  return day === undefined ? {} : { updatedOn: day }
}

function readRights(text: string): Byline {
  const [, name] =
    /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[^.|,©]{1,60}?)(?:\s*\d{4})?(?:\s*[.|,]|\s+all rights|$)/iu.exec(
      text.slice(0, 300),
    ) ?? []
  return name === undefined || /^(?:all|rights|the author)\b/i.test(name) ? {} : { publisher: name.trim() }
}

function readMailHead(text: string): Byline {
  const [, name] = /^from:\s*"?([^"<@]{2,60}?)"?\s*(?:<|$)/i.exec(text) ?? []
  return name === undefined ? {} : { publisher: name }
}
