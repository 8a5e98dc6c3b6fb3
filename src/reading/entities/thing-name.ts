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
/**
 * Finds the words around the head of a mention that name a thing: what stands before it as part of the name, and what
 * goes on after it with "of the" and such.
 */
export function thingName(tree: Tree, { first, last, head }: Pick<Mention, 'first' | 'last' | 'head'>): Run {
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
  if (from + 2 <= limit && isGluedNumber(tree, from)) return from + 2
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

// "COVID-19" may be three tokens.
function isGluedNumber(tree: Tree, from: number): boolean {
  const [own, hyphen, number] = tree.tokens.slice(from, from + 3)
  return (
    hyphen?.text === '-' && hyphen.start === own?.end && number?.start === hyphen.end && /^\d{1,4}$/.test(number.text)
  )
}

// "Taikoo of the Hong Kong Island constituency": what comes after "of" is no name as a whole.
function isNamed(tree: Tree, token: number, before: number): boolean {
  let top = token
  for (let above = tree.tokens[top]?.head ?? -1; above > before; above = tree.tokens[top]?.head ?? -1) top = above
  return isProper(tree, top)
}
