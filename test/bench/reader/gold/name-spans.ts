import { withoutTitles } from '../../../../src/text/person-titles.ts'
import { sortOfPlace } from '../../../../src/text/place-names.ts'
import type { Mention, ParsedText, Token } from '../../../../src/vocabulary/parsed-text.ts'
import type { GoldName } from './gold-document.ts'
import { isTimeName, timeSpan } from './time-spans.ts'

const named: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'place', 'facility'])

interface Span {
  readonly first: number
  readonly last: number
}

interface Run extends Span {
  readonly kind: string
  readonly optional?: boolean
}

/**
 * Finds the names and the times among the mentions of a treebank, which marks whole phrases ("the former mayor of Varn,
 * Ann Lee"). The conventions of this benchmark:
 * - a mention names a thing where its head is a proper noun; its name is the head with the words that the tree joins to it
 *   as parts of a name (`flat`, capitalised `compound`), for all but persons also capitalised adjectives, a number after
 *   it, and what "of" or "for" adds ("University of Varn");
 * - titles, roles and nationalities stay outside ("President Ann Lee" is "Ann Lee"); articles and a final possessive
 *   ("the Varn Post's") don't count on either side, see `trimName`;
 * - a title that stands alone ("the President") and people by their country, faith or party ("Americans") are named by
 *   some and not by others: they may be found as persons or not;
 * - of names within one another the outermost counts, things that are no person, place or organisation included;
 * - the treebank calls a country that acts an organisation: by its name it is a place here;
 * - the treebank calls facilities places: one whose head is "airport", "bridge" and such is a facility here;
 * - times are `time`; those that a calendar can place are `date` too (see `isTimeName`); a weekday and the day after its
 *   comma, which the treebank marks one by one, are one date.
 */
export function findGoldNames({ sentences, mentions }: ParsedText): GoldName[] {
  return sentences.flatMap(({ tokens }, sentence) => {
    const runs = mentions.filter(mention => mention.sentence === sentence).flatMap(mention => runOf(tokens, mention))
    return outermost(withWholeDates(tokens, runs)).flatMap((run): GoldName[] => {
      if (run.kind === 'other') return []
      const span = { start: tokens[run.first]?.start ?? 0, end: tokens[run.last]?.end ?? 0 }
      return [{ ...span, kind: run.kind, ...(run.optional === true && { optional: true }) }]
    })
  })
}

// "Friday, 21 July 2017".
function withWholeDates(tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const isDate = ({ kind }: Run) => kind === 'date'
  return runs.flatMap(run => {
    const isWeekday = run.first === run.last && /day$/i.test(tokens[run.first]?.text ?? '')
    const next = runs.find(({ first, kind }) => kind === 'date' && first === run.last + 2)
    const before = runs.find(({ first, last, kind }) => kind === 'date' && last === run.first - 2 && first === last)
    if (isDate(run) && isWeekday && next !== undefined && tokens[run.last + 1]?.text === ',')
      return [{ ...run, last: next.last }]
    const isTaken = before !== undefined && /day$/i.test(tokens[before.first]?.text ?? '')
    return isDate(run) && isTaken && tokens[run.first - 1]?.text === ',' ? [] : [run]
  })
}

function runOf(tokens: readonly Token[], mention: Mention): Run[] {
  const { head, kind } = mention
  if (kind === 'date') {
    const span = timeSpan(tokens, mention)
    return span === undefined ? [] : [{ ...span, kind: isTimeName(tokens, span) ? 'date' : 'time' }]
  }
  if (tokens[head]?.upos !== 'PROPN') return []
  const span = nameAround(tokens, mention)
  if (kind === 'organisation' && isCountry(tokens, span)) return [{ ...span, kind: 'place' }]
  const own = kind === 'place' && facilityNouns.has(tokens[head]?.text.toLowerCase() ?? '') ? 'facility' : kind
  const isOptional = kind === 'person' && isNoOne(tokens, span, head)
  return [{ ...span, kind: named.has(kind) ? own : 'other', ...(isOptional && { optional: true }) }]
}

const isCountry = (tokens: readonly Token[], { first, last }: Span): boolean =>
  sortOfPlace(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  ) === 'country'

function isNoOne(tokens: readonly Token[], { first, last }: Span, head: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ text }) => text)
  return tokens[head]?.xpos === 'NNPS' || withoutTitles(`${words.join(' ').toLowerCase()} a`) === 'a'
}

/** Finds the run of words around the head of a mention that are its name. */
function nameAround(tokens: readonly Token[], { first, last, head, kind }: Mention) {
  const parts = new Set([head])
  const within = tokens.flatMap((token, index) => (index >= first && index <= last ? [{ token, index }] : []))
  for (let size = 0; size < parts.size; ) {
    size = parts.size
    for (const { token, index } of within) {
      const isInner = index > first && index < last
      if (parts.has(token.head) && joins(tokens, { token, index, head, isInner, isPerson: kind === 'person' }))
        parts.add(index)
    }
  }
  let [start, end] = [head, head]
  while (parts.has(start - 1)) start -= 1
  while (parts.has(end + 1)) end += 1
  while (start < head && /^(?:of|for|in|the|-)$/i.test(tokens[start]?.text ?? '')) start += 1
  return { first: start, last: end }
}

interface Part {
  readonly token: Token
  readonly index: number
  readonly head: number
  readonly isInner: boolean
  readonly isPerson: boolean
}

function joins(tokens: readonly Token[], { token, index, head, isInner, isPerson }: Part): boolean {
  const { text, relation, upos, xpos } = token
  const isCapital = /^[\p{Lu}\d]/u.test(text)
  if (/^flat(?::|$)|^goeswith$/.test(relation) || (relation === 'compound' && isCapital)) return true
  if (relation === 'punct') return isInner && /^[-.&'’]$/.test(text)
  if (isPerson) return false
  const isDeep = token.head !== head
  switch (relation) {
    case 'amod':
      return upos === 'PROPN' || /^NNPS?$/.test(xpos) || (/^\p{Lu}/u.test(text) && !demonym.test(text))
    case 'nummod':
      return index > token.head
    case 'nmod:desc':
      return upos === 'PROPN'
    case 'nmod:poss':
      return upos === 'PROPN' && isCapital
    case 'nmod':
      return upos === 'PROPN' && tokens.some((one, at) => at < index && one.head === index && isOf(one))
    case 'case':
      return isDeep && /^(?:['’]s?|of|for|in)$/.test(text)
    case 'det':
      return isDeep
    default:
      return false
  }
}

const isOf = ({ relation, text }: Token): boolean => relation === 'case' && /^(?:of|for)$/.test(text)

const demonym =
  /^(?:\p{Lu}\p{Ll}+(?:ese|ian|ean|ish|ch|ani|aqi|eli|ti|an|ic|i)|Greek|Czech|Swiss|Thai|Welsh|Scots|Dutch)$/u

const facilityNouns: ReadonlySet<string> = new Set(
  'airport base stadium hospital building bridge museum center centre station prison church school university hall tower theatre theater library hotel palace castle cathedral park house temple mosque camp port arena gallery monument memorial zoo college embassy market restaurant cafe mall courthouse laboratory plant dam tunnel highway road street avenue square airfield barracks headquarters jail terminal observatory shrine synagogue chapel fort plaza pier gate garden gardens line'.split(
    ' ',
  ),
)

function outermost(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  const widest = runs.toSorted((one, other) => other.last - other.first - (one.last - one.first))
  for (const run of widest) if (!kept.some(({ first, last }) => first <= run.last && run.first <= last)) kept.push(run)
  return kept.sort((one, other) => one.first - other.first)
}
