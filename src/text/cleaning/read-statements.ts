import { decodeReferences } from './character-references.ts'
import type { PageStatements } from './page-statements.ts'
import { readDay } from './read-page-dates.ts'
import type { MarkupToken } from './scan-markup.ts'

/** Is what one JSON-LD object or the head of a page says, before the sources are weighed against each other. */
interface Claims {
  title?: string
  author?: string
  publisher?: string
  createdOn?: string
  updatedOn?: string
}

const articleType = /(?:article|blogposting|posting|report|newsarticle|webpage|review|story)$/i
const mostObjects = 2_000
const mostLength = 500

/**
 * Reads what an HTML page states of itself: JSON-LD objects of schema.org, meta elements, the title, `time` elements
 * that are marked as days of publication. Wrong or broken statements are passed over.
 */
export function readStatements(tokens: readonly MarkupToken[]): PageStatements {
  const metas = new Map<string, string>()
  const linked: Claims = {}
  const timed: Claims = {}
  let title: string | undefined
  let language: string | undefined
  let isOpen = true
  for (const token of tokens) {
    if (token.kind !== 'open') continue
    const { name, attributes, content } = token
    if (name === 'html') language ??= attributes.get('lang') ?? attributes.get('xml:lang')
    if (name === 'title' && content !== undefined) title ??= tidy(content)
    if (name === 'meta') addMeta(metas, attributes)
    if (name === 'time' && isOpen) isOpen = !addTime(timed, attributes)
    if (name === 'script' && content !== undefined && /ld\+json/i.test(attributes.get('type') ?? ''))
      addLinked(linked, content)
  }
  const meta = (...names: readonly string[]): string | undefined =>
    names.map(one => metas.get(one)).find(one => one !== undefined)
  const site =
    linked.publisher ??
    meta(
      'og:site_name',
      'publisher',
      'dc.publisher',
      'application-name',
      'article:publisher_name',
      'citation_publisher',
    )
  const titles = [linked.title, meta('og:title', 'twitter:title', 'dc.title', 'headline', 'citation_title'), title]
  const authors = [
    linked.author,
    meta('author', 'dc.creator', 'article:author', 'parsely-author', 'sailthru.author', 'citation_author', 'byl'),
  ]
  const author = authors.map(one => one?.replace(/^by\s+/i, '')).find(one => one !== undefined && isName(one, site))
  const createdOn =
    linked.createdOn ??
    dayOf(
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'parsely-pub-date',
        'publish-date',
        'publication_date',
        'sailthru.date',
        'citation_date',
        'og:published_time',
      ),
    ) ??
    timed.createdOn
  const updatedOn =
    linked.updatedOn ??
    dayOf(
      meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod', 'dcterms.modified'),
    ) ??
    timed.updatedOn
  const known = { author, publisher: site, createdOn, updatedOn, language }
  return {
    titles: [...new Set(titles.flatMap(one => (one === undefined || one === '' ? [] : [withoutSite(one, site)])))],
    ...(known.author !== undefined && { author: known.author }),
    ...(known.publisher !== undefined && { publisher: known.publisher }),
    ...(known.createdOn !== undefined && { createdOn: known.createdOn }),
    ...(known.updatedOn !== undefined && { updatedOn: known.updatedOn }),
    ...(known.language !== undefined && { language: known.language }),
    ...(/^en-/i.test(language ?? '') && { monthFirst: /^en-(?:us|ph)/i.test(language ?? '') }),
  }
}

function addMeta(metas: Map<string, string>, attributes: ReadonlyMap<string, string>): void {
  const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '')
    .trim()
    .toLowerCase()
  const content = tidy(attributes.get('content') ?? '')
  for (const one of name.split(/\s+/)) if (one !== '' && content !== '' && !metas.has(one)) metas.set(one, content)
}

// Only the first marked day is the page's own; those of other stories come after it.
function addTime(claims: Claims, attributes: ReadonlyMap<string, string>): boolean {
  const day = dayOf(attributes.get('datetime'))
  const says =
    `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''} ${attributes.has('pubdate') ? 'pubdate' : ''}`.toLowerCase()
  if (day === undefined) return false
  if (/modif|updat/.test(says)) claims.updatedOn ??= day
  else if (/publish|pubdate|dt-published|created/.test(says)) claims.createdOn ??= day
  return claims.createdOn !== undefined && claims.updatedOn !== undefined
}

function addLinked(claims: Claims, json: string): void {
  const objects: unknown[] = [parse(json)]
  for (let at = 0; at < objects.length && at < mostObjects; at += 1) {
    const object = objects[at]
    if (Array.isArray(object)) objects.push(...object.slice(0, mostObjects))
    if (!isObject(object)) continue
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (key in object) objects.push(object[key])
    const get = (key: string): unknown => object[key]
    const types = [object['@type']].flat().filter(type => typeof type === 'string')
    if (!types.some(type => articleType.test(type)) || 'title' in claims) continue
    const isPage = types.every(type => /webpage$/i.test(type))
    const found: Record<keyof Claims, string | undefined> = {
      title: isPage ? undefined : (textOf(get('headline')) ?? textOf(get('name'))),
      author: namesOf(get('author')),
      publisher: namesOf(get('publisher')),
      createdOn: dayOf(textOf(get('datePublished')) ?? textOf(get('dateCreated'))),
      updatedOn: dayOf(textOf(get('dateModified'))),
    }
    const { title, author, publisher, createdOn, updatedOn } = found
    if (title !== undefined) claims.title ??= title
    if (author !== undefined) claims.author ??= author
    if (publisher !== undefined) claims.publisher ??= publisher
    if (createdOn !== undefined) claims.createdOn ??= createdOn
    if (updatedOn !== undefined) claims.updatedOn ??= updatedOn
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(
        /^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
        '',
      ),
    )
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? tidy(value) : ''
  return text === '' ? undefined : text
}

function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat(2)
    .slice(0, 8)
    .flatMap(
      one =>
        (isObject(one) ? textOf([Object.entries(one).find(([key]) => key === 'name')?.[1]].flat()[0]) : textOf(one)) ??
        [],
    )
  if (names.length < 2) return names[0]
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function dayOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : readDay(words.slice(0, 40))
}

function isName(words: string, site: string | undefined): boolean {
  return (
    words !== site &&
    words.length <= 120 &&
    !/https?:|@|\.(?:com|org|net)\b/i.test(words) &&
    !/^(?:admin|staff|editor|unknown|null|undefined)$/i.test(words)
  )
}

function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title
  for (const between of [' | ', ' - ', ' – ', ' — ', ' · ', ' :: '])
    if (title.toLowerCase().endsWith(`${between}${site}`.toLowerCase()))
      return title.slice(0, -between.length - site.length)
  return title
}

function tidy(text: string): string {
  return decodeReferences(decodeReferences(text).slice(0, 4 * mostLength))
    .replace(/<[^<>]{0,100}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, mostLength)
}
