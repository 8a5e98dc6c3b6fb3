import { type PageDates, readDateLine, sortDates } from './read-page-dates.ts'

/** Is what a line says of who made a page. */
export interface Byline extends PageDates {
  readonly author?: string
  readonly publisher?: string
}

const lead =
  /^[-–—•|\s]*(?:(?:text|words|story|report|reported|reporting|written|posted|published|article|analysis|review|interview|compiled|produced|edited|created|submitted|updated|contributed|a report)\s+)?by\s*:?\s+(?=\S)|^(?:author|authors|reporter|writer|text|words)\s*:\s*(?=\S)|^(?:additional reporting|reporting|writing|editing) by\s+/i
const agencies =
  /^(?:reuters|afp|agence france-presse|ap|associated press|the associated press|dpa|pa media|press association|upi|xinhua|efe|ansa|tass|interfax|kyodo|bloomberg|bbc(?: \w+)?|cnn|npr|france 24|rfi|deutsche welle|dw|al jazeera|sky news|abc news|nbc news|cbs news|euronews|wikinews)$/i
const roles =
  /\b(?:correspondent|reporter|editor|staff writer|writer|contributor|columnist|bureau chief|journalist|producer|blogger|photographer|press officer|lecturer|professor|meteorologist|intern|fellow)s?\b/i
const bodies =
  /\b(?:news|times|post|press|agency|media|tv|radio|herald|gazette|tribune|journal|guardian|observer|courier|chronicle|magazine|staff|desk|team|office|council|ministry|department|university|museum|institute|service|network|online|group|company|association|society|editors|newsroom|wire|review|today|weekly|daily|library|trust|authority|industry|tech|business|politics)\b/i
const small = new Set([
  'de',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'du',
  'dos',
  'del',
  'ter',
  'and',
  '&',
])
const mostWords = 22

/**
 * Reads a line that says who wrote or brought a text ("Text by FRANCE 24", "By Ada Byron and Bo Li, Science
 * correspondents"). Returns an empty byline where nobody can be named ("By our staff"), `undefined` for any other line.
 * A name of a person is the author; that of an agency, a newspaper or another body the publisher.
 */
export function readByline(line: string, monthFirst?: boolean): Byline | undefined {
  const dated = splitDated(line, monthFirst)
  if (dated !== undefined) return dated
  const start = lead.exec(line)?.[0].length
  if (start === undefined || line.split(/\s+/).length > mostWords || /[a-z]{3}[.!?]["”’]?$/.test(line)) return undefined
  const days = sortDates(line, monthFirst)
  const who = line
    .slice(start)
    .replace(
      /(?:\s*[|•·–—]\s*|,?\s+)(?:on\s+)?(?:(?:last )?(?:published|updated|posted|created|modified)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}(?:st|nd|rd|th)?,? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[./:-]\d|\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s+\d).*$/i,
      '',
    )
    .replace(/\s+\S+@\S+$/, '')
    .trim()
  if (agencies.test(who) || agencies.test(line.slice(start).trim()))
    return { publisher: line.slice(start).trim(), ...days }
  const parts = who.split(/\s*(?:,|\||•|·|–|—|\/|\bfor\b|\bof\b|\bin\b|\s-\s|[()])\s*/).filter(part => part !== '')
  const [first = '', ...others] = parts
  const isHandle = /^[\p{L}\p{N}_.-]{3,30}$/u.test(first) && (/[\d_]/.test(first) || Object.keys(days).length > 0)
  if (isHandle && !isPublisher(first)) return { author: first, ...days }
  const lowFirst = /^\p{Ll}/u.test(first) && !small.has(first.split(' ')[0] ?? '')
  if (lowFirst && !/^(?:our|staff|the (?:staff|news|editors?|team|newsroom))\b/i.test(first)) return undefined
  const more = others.find(part => isPublisher(part))
  const publisher = isPublisher(first) ? first : more
  const names = [first, ...others].filter(part => isPersonName(part) && !isPublisher(part) && !roles.test(part))
  const author = isPublisher(first) ? undefined : joinNames(names, others.length > 0 ? who : first)
  return { ...(author !== undefined && { author }), ...(publisher !== undefined && { publisher }), ...days }
}

// "Posted on July 2, 2019 by Ada Byron"
function splitDated(line: string, monthFirst: boolean | undefined): Byline | undefined {
  const by = /^.{6,80}?[\s|,–-]+(?=by\s)/i.exec(line)?.[0]
  const days = by === undefined ? undefined : readDateLine(by, monthFirst)
  const byline = by === undefined || days === undefined ? undefined : readByline(line.slice(by.length), monthFirst)
  return byline === undefined ? undefined : { ...days, ...byline }
}

/** Reads a line beside the headline that is a name, a role or an agency alone ("Ada Byron", "Science correspondent"). */
export function readBareByline(line: string): Byline | undefined {
  const words = line.split(/\s+/)
  if (words.length > 9 || /[.!?:;]$/.test(line) || /\d{3}/.test(line)) return undefined
  if (agencies.test(line)) return { publisher: line }
  const [first = '', ...others] = line.split(/\s*(?:,|\||•|·|–|—|\s-\s|[()])\s*/).filter(part => part !== '')
  const rest = others.join(', ')
  const hasRole = roles.test(line) && /^(?:\p{Lu}|[a-z]+ (?:correspondent|reporter|editor|writer))/u.test(line)
  if (hasRole) return isPersonName(first) && !roles.test(first) ? { author: first } : {}
  if (others.length > 0 && !agencies.test(rest) && readDateLine(rest) === undefined) return undefined
  if (others.length > 0 && isPersonName(first))
    return { author: first, ...(agencies.test(rest) && { publisher: rest }), ...readDateLine(rest) }
  return undefined
}

/** Tells whether words could be the name of one person: two to five capitalised words without figures. */
export function isPersonName(words: string): boolean {
  const parts = words.split(/\s+/)
  if (parts.length < 2 || parts.length > 6 || bodies.test(words)) return false
  return parts.every((part, at) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(part) || (at > 0 && small.has(part.toLowerCase())))
}

function isPublisher(part: string): boolean {
  // A name with figures is nobody's own.
  if (agencies.test(part) || /^\p{Lu}[^\p{Ll}]*\d/u.test(part)) return true
  return (
    /^(?:\p{Lu}|the\b)/u.test(part) &&
    bodies.test(part) &&
    !roles.test(part) &&
    !/^(?:our|staff|the staff)\b/i.test(part)
  )
}

function joinNames(names: readonly string[], fallback: string): string | undefined {
  const all = names.flatMap(name => name.split(/\s+(?:and|&)\s+/)).filter(name => isPersonName(name))
  if (all.length > 0) return all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  return /^\p{Lu}[\p{L}\p{N}_.-]{2,30}$/u.test(fallback) ? fallback : undefined
}
