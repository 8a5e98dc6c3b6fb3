import type { Mention } from '../../vocabulary/parsed-text.ts'
import { childrenBy, isProper, type Tree } from '../trees/tree.ts'

/** Is a run of tokens of one sentence, both ends included. */
export interface Run {
  readonly first: number
  readonly last: number
}

const links = new Set([
  'of',
  'the',
  'and',
  'for',
  '&',
  '-',
  '–',
  "'",
  '’',
  "'s",
  '’s',
  '.',
  'de',
  'la',
  'van',
  'von',
  'al',
  '/',
])
const honorifics =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|gen|col|maj|lt|sgt|capt|adm|sen|rep|rev|president|minister|senator|governor|mayor|ambassador|secretary|chancellor|king|queen|prince|princess|pope|judge|justice|general|colonel|captain|coach|professor|doctor|director|chairman|officer|detective|sheriff|spokesman|spokeswoman|congressman|congresswoman)\.?$/i

/**
 * Finds the words of a mention that are its proper name: of "US Secretary of State John Kerry, who ..." the last two,
 * of "the University of Oslo in Norway" the first four without "the". Gives `undefined` for a description or a pronoun.
 */
export function findName(tree: Tree, mention: Mention): Run | undefined {
  if (!isProper(tree, mention.head)) return nameAfterNoun(tree, mention)
  const joined = childrenBy(tree, mention.head, 'conj').find(child => child > mention.head && child <= mention.last)
  if (joined !== undefined) return joinedName(tree, mention, joined)
  const run = mention.kind === 'person' ? personName(tree, mention) : thingName(tree, mention)
  const isTitleAlone = tree.tokens.slice(run.first, run.last + 1).every(({ text }) => honorifics.test(text))
  // "The LA Sheriff" is an office.
  const isOffice = tree.tokens[run.last + 1]?.head === mention.head && isHonorific(tree, run.last + 1)
  return (isTitleAlone || isOffice) && mention.kind === 'person' ? undefined : run
}

const isHonorific = (tree: Tree, token: number): boolean =>
  honorifics.test(tree.tokens[token]?.text ?? '') && isProper(tree, token)

// "Ann Lee and Raj Das" are two; "Marks & Varn" and "Art Center / Pace Galleries" are one.
function joinedName(tree: Tree, { first, head, kind }: Mention, joined: number): Run | undefined {
  const run = thingName(tree, { first, last: head, head })
  const between = tree.tokens.slice(head + 1, joined)
  const isOne = between.some(({ text }) => /^[&/+]$/.test(text))
  const isName = between.every(({ text }, index) => /^[&/+]$/.test(text) || isProper(tree, head + 1 + index))
  return kind !== 'person' && isOne && isName && isProper(tree, joined) ? { first: run.first, last: joined } : undefined
}

// "Curator Elaine Gustafon", "the firm Secunia": some treebanks make the noun the head.
function nameAfterNoun(tree: Tree, { head, last, kind }: Mention): Run | undefined {
  const top = childrenBy(tree, head, 'flat', 'appos').find(child => child > head && child <= last)
  if (top === undefined) return undefined
  let end = top
  while (end < last && isProper(tree, end + 1) && /^(?:flat|compound)/.test(tree.tokens[end + 1]?.relation ?? ''))
    end += 1
  for (let at = head + 1; at <= end; at += 1) if (!isProper(tree, at)) return undefined
  const number = tree.tokens[end + 1]
  const isNumbered = kind !== 'person' && end < last && number?.upos === 'NUM' && number.head >= top
  return { first: head + 1, last: isNumbered ? end + 1 : withHyphens(tree, end) }
}

/**
 * Finds the words of a mention that name a thing by a proper name and a common noun: "Global Challenge competition".
 * Gives `undefined` for what such words only describe: persons, places, objects, several things.
 */
export function findMixedName(tree: Tree, { first, head, kind }: Mention): Run | undefined {
  if (!/^(?:organisation|facility|event)$/.test(kind) || isProper(tree, head) || tree.tokens[head]?.upos !== 'NOUN')
    return undefined
  if (/S$/.test(tree.tokens[head]?.xpos ?? '')) return undefined
  let start = head
  while (start > first && isMixedPart(tree, start - 1, head)) start -= 1
  const isDay = tree.tokens
    .slice(start, head)
    .some(({ text }) => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(text))
  return start < head && isProper(tree, start) && !isDay ? { first: start, last: head } : undefined
}

function isMixedPart(tree: Tree, token: number, head: number): boolean {
  const own = tree.tokens[token]
  if (own === undefined || !['compound', 'amod', 'flat', 'nmod:desc'].includes(own.relation)) return false
  return isProper(tree, token) || (own.relation === 'compound' && own.head === head && own.upos === 'NOUN')
}

function personName(tree: Tree, { first, last, head }: Mention): Run {
  const isPart = (token: number) => {
    const { relation = '', head: above = -1, text = '' } = tree.tokens[token] ?? {}
    if (!isProper(tree, token) && !/^[.’'-]$/.test(text)) return false
    if (honorifics.test(text)) return false
    // "Dean Kamen": what stands before the head as a title may be a first name.
    const isFirstName =
      relation === 'nmod:desc' &&
      tree.childrenOf(head).every(child => !/^flat/.test(tree.tokens[child]?.relation ?? ''))
    return above === head
      ? isFirstName || /^(?:flat|compound|punct)/.test(relation)
      : /^(?:flat|compound)/.test(relation)
  }
  let start = head
  while (start > first && isPart(start - 1)) start -= 1
  let end = head
  while (end < last && isPart(end + 1) && tree.tokens[end + 1]?.relation !== 'punct') end += 1
  return { first: start, last: withHyphens(tree, end) }
}

// "Kwok-hung" may be three tokens.
function withHyphens(tree: Tree, last: number): number {
  const [hyphen, part] = [tree.tokens[last + 1], tree.tokens[last + 2]]
  const isGlued = hyphen?.text === '-' && hyphen.start === tree.tokens[last]?.end && part?.start === hyphen.end
  return isGlued && isProper(tree, last + 2) ? withHyphens(tree, last + 2) : last
}

function thingName(tree: Tree, { first, last, head }: Pick<Mention, 'first' | 'last' | 'head'>): Run {
  const leftOut = new Set(childrenBy(tree, head, 'appos', 'acl', 'parataxis', 'nmod:desc'))
  const stop = [...leftOut].filter(child => child > head)
  const limit = Math.min(last, ...stop.map(child => child - 1))
  let start = head
  for (
    let before = previousProper(tree, start, first, leftOut);
    before !== undefined;
    before = previousProper(tree, start, first, leftOut)
  )
    start = before
  let end = head
  while (end < limit) {
    const next = nextProper(tree, end, limit)
    if (next === undefined) break
    end = next
  }
  while (start < head && !isProper(tree, start) && tree.tokens[start]?.upos !== 'NUM') start += 1
  return { first: start, last: end }
}

function isNamePart(tree: Tree, token: number, leftOut: ReadonlySet<number>): boolean {
  const own = tree.tokens[token]
  if (own === undefined || leftOut.has(token) || own.relation === 'nmod:poss' || own.upos === 'DET') return false
  return isProper(tree, token) || own.text === '-' || isNumberOfName(tree, token)
}

// "The Internet Explorer 6 Countdown": a number within a name.
function isNumberOfName(tree: Tree, token: number): boolean {
  const { upos = '', relation = '', head = -1 } = tree.tokens[token] ?? {}
  if (upos !== 'NUM') return false
  return relation === 'compound' || (/^(?:flat|nummod|dep)/.test(relation) && head < token && isProper(tree, token - 1))
}

// "The Daughters of the American Revolution Constitution Hall": "of the" may stand before the head too.
function previousProper(tree: Tree, from: number, first: number, leftOut: ReadonlySet<number>): number | undefined {
  if (from > first && isNamePart(tree, from - 1, leftOut)) return from - 1
  for (let at = from - 1; at >= Math.max(first, from - 3); at -= 1) {
    const own = tree.tokens[at]
    if (own === undefined) return undefined
    if (at < from - 1 && isProper(tree, at) && own.relation !== 'nmod:poss' && !leftOut.has(at)) return at
    if (!/^(?:of|the|&|-)$/i.test(own.text)) return undefined
  }
  return undefined
}

// After the head a name goes on with a proper word, or with "of the" and such before one.
function nextProper(tree: Tree, from: number, limit: number): number | undefined {
  for (let at = from + 1; at <= Math.min(limit, from + 3); at += 1) {
    const own = tree.tokens[at]
    if (own === undefined) return undefined
    if (isProper(tree, at) && own.relation !== 'conj')
      return at === from + 1 || isNamed(tree, at, from) ? at : undefined
    if (own.upos === 'NUM' && at === from + 1 && /^(?:nummod|flat|compound|nmod:unmarked|dep)/.test(own.relation))
      return at
    if (!links.has(own.text.toLowerCase())) return undefined
  }
  return undefined
}

// "Taikoo of the Hong Kong Island constituency": what comes after "of" is no name as a whole.
function isNamed(tree: Tree, token: number, before: number): boolean {
  let top = token
  for (let above = tree.tokens[top]?.head ?? -1; above > before; above = tree.tokens[top]?.head ?? -1) top = above
  return isProper(tree, top)
}
