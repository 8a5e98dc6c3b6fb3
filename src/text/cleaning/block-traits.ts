import { countWords, type PageBlock } from './page-block.ts'
import { type PageLabel, readLabel } from './page-labels.ts'
import { type Byline, readByline } from './read-byline.ts'
import { type PageDates, readDateLine } from './read-page-dates.ts'

/** Is what can be told of a block by its own words and hints, before those around it are looked at. */
export interface BlockTraits {
  readonly words: number
  /** Tells whether it ends as a sentence does. */
  readonly isSentence: boolean
  /** Tells whether it reads like running text: a sentence of some length. */
  readonly isProse: boolean
  /** Tells whether it could be a headline or the heading of a section: few words and no full stop. */
  readonly isTitle: boolean
  /** Tells whether it is hardly more than a link. */
  readonly isLink: boolean
  readonly label?: PageLabel
  readonly byline?: Byline
  readonly dates?: PageDates
}

const finalStop = /[.!?…]["'”’»)\]]*(?:\s?\[[\w ]{1,20}\])*$/
const mostTitleWords = 30
const credit =
  /^(?:(?:file |stock )?(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|video|(?:photo |image |picture )?credit|photography|photo courtesy|courtesy)(?: (?:by|of|via|courtesy of))?)\s*[:©/|]\s*\S|^(?:photo|image|picture|photograph|illustration|photos|pictures)s? by\s+\p{Lu}|^(?:(?:afp|ap|epa|getty images|reuters|shutterstock|alamy|pa media|wikimedia commons|flickr|unsplash|istock|pexels|ap photo|pa images)\s*(?:[/|,]\s*)?)+(?:\S+ ){0,3}\S*$/iu
const captioned =
  /^(?:image caption|media caption|photo caption|picture caption|caption|file photo|file picture|file image|figure \d+|fig\. ?\d+|in this (?:file )?(?:photo|picture|image))\b|(?:\(|\[|\s[|–—-]\s?)(?:file )?(?:photo|image|picture|credit|photo credit|photograph|illustration|ap photo|afp photo|source)s?(?:\s*(?:[:/|]|by|courtesy)\s*[^()[\]]{0,50})?[)\]]?\.?$|\b(?:photo|image|picture|credit|photograph|illustration)s?\s?(?::|by|©)\s*[^.:]{2,50}$|[([/|]\s?(?:afp|ap|epa|reuters|getty images|shutterstock|alamy|pa media|wikimedia commons)[)\]]?\.?$|©\s?[\p{L} /]{2,40}$/iu

/** Reads the traits of a block. `monthFirst` says how figures stand in its dates, for which see `readDateLine`. */
export function readTraits({ text, hints }: PageBlock, monthFirst?: boolean): BlockTraits {
  const words = countWords(text)
  const isSentence = finalStop.test(text.slice(-60))
  const isLink = (hints.linked ?? 0) > 0.75 && words <= mostTitleWords
  const isProse = !isLink && ((isSentence && words >= 8) || (words >= 25 && hints.shape !== 'heading'))
  const isTitle =
    words > 0 && words <= mostTitleWords && !/[.,;:…]["'”’»)\]]*$/.test(text.slice(-60)) && /\p{L}/u.test(text)
  const label = readCaption(text, words, hints.says) ?? readLabel(text)
  const byline = readByline(text, monthFirst)
  const dates = readDateLine(text, monthFirst)
  return {
    ...{ words, isSentence, isProse, isTitle, isLink },
    ...(label !== undefined && byline === undefined && dates === undefined && { label }),
    ...(byline !== undefined && { byline }),
    ...(dates !== undefined && { dates }),
  }
}

function readCaption(text: string, words: number, says: PageBlock['hints']['says']): PageLabel | undefined {
  if (says === 'caption' || says === 'credit') return { reason: says, takes: 'line' }
  if (words > 70) return undefined
  if (/^(?:image|photo|picture|video|caption|media)s?:?$/i.test(text)) return { reason: 'caption', takes: 'line' }
  if (words <= 14 && credit.test(text)) return { reason: 'credit', takes: 'line' }
  return captioned.test(text.slice(0, 40)) || captioned.test(text.slice(-120))
    ? { reason: 'caption', takes: 'line' }
    : undefined
}
