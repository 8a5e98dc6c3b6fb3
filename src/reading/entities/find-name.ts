import { weekdayNames } from '../../text/calendar-names.ts'
import type { Mention } from '../../vocabulary/parsed-text.ts'
import { childrenBy, isProper, type Tree } from '../trees/tree.ts'
import { type Run, thingName } from './thing-name.ts'

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
  const run =
    mention.kind === 'person' ? personName(tree, mention) : withGround(tree, mention, thingName(tree, mention))
  // "Agassiz Professor" is a post, "President" an office: what ends in a title names nobody.
  const isTitleAlone = honorifics.test(tree.tokens[run.last]?.text ?? '')
  // "The LA Sheriff" is an office.
  const isOffice = tree.tokens[run.last + 1]?.head === mention.head && isHonorific(tree, run.last + 1)
  return (isTitleAlone || isOffice) && mention.kind === 'person' ? undefined : run
}

// "At Lord's", the ground: a possessive that owns nothing belongs to the name.
function withGround(tree: Tree, { head }: Mention, run: Run): Run {
  const isOwner = tree.tokens[head]?.relation === 'nmod:poss'
  return tree.tokens[run.last + 1]?.xpos === 'POS' && run.last === head && !isOwner
    ? { ...run, last: run.last + 1 }
    : run
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
  let start = head + 1
  // "Director General Ada Lund": a rank is no part of the name.
  while (kind === 'person' && start < end && honorifics.test(tree.tokens[start]?.text ?? '')) start += 1
  return { first: start, last: isNumbered ? end + 1 : withHyphens(tree, end) }
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
  const isDay = tree.tokens.slice(start, head).some(({ text }) => weekdayNames.includes(text))
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
  const named = afterTitles(tree, head, last)
  let start = named
  while (start > first && start <= head && isPart(start - 1)) start -= 1
  let end = withHyphens(tree, named)
  while (end < last && isPart(end + 1) && tree.tokens[end + 1]?.relation !== 'punct') end = withHyphens(tree, end + 1)
  // "Ann Lee OBE" is Ann Lee.
  while (
    end > start + 1 &&
    /^(?:\p{Lu}{2,4}|Ph\.?D\.?|[JS]r\.?)$/u.test(tree.tokens[end]?.text ?? '') &&
    !/^[IVX]+$/.test(tree.tokens[end]?.text ?? '')
  )
    end -= 1
  return { first: start, last: end }
}

// "Emeritus Professor Ann Lee": a title of several words may be the head, and the name stands after it.
function afterTitles(tree: Tree, head: number, last: number): number {
  const isFlat = (token: number) =>
    token <= last && isProper(tree, token) && /^flat/.test(tree.tokens[token]?.relation ?? '')
  const isTitle = (token: number) => honorifics.test(tree.tokens[token]?.text ?? '') && isFlat(token)
  let named = head
  while (isTitle(named + 1) && isFlat(named + 2)) named += 2
  return named
}

// "Kwok-hung" may be three tokens.
function withHyphens(tree: Tree, last: number): number {
  const [hyphen, part] = [tree.tokens[last + 1], tree.tokens[last + 2]]
  const isGlued = hyphen?.text === '-' && hyphen.start === tree.tokens[last]?.end && part?.start === hyphen.end
  return isGlued && isProper(tree, last + 2) ? withHyphens(tree, last + 2) : last
}
