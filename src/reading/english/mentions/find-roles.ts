import type { Token } from '../../../vocabulary/parsed-text.ts'
import { subtreeOf, type Tree } from '../../trees/tree.ts'
import { wordsIn } from '../../values/phrase-words.ts'
import type { EnglishKind, EnglishMention } from './english-mention.ts'
import type { Run } from './name-runs.ts'
import { isRealm, isRoleQualifier, sortOfRole } from './role-nouns.ts'
import { isTradeNoun } from './trade-nouns.ts'
import { wholeRole } from './whole-role.ts'

/**
 * Finds the roles of a sentence: titles before names, offices, ranks and occupations that a noun gives. The run is the
 * noun with the nation, body and adjectives before it and the phrase with "of" or "for" behind it ("Iraqi President",
 * "first mayor of the city"), without articles, numbers and owners; `sort` is the bare title in lower case ("president",
 * "secretary of state"). A title, an apposition and a complement ("was a teacher") are surer than other nouns. `kindAt` is a
 * tagger's guess what a noun means.
 */
export function findRoles(
  tree: Tree,
  titles: readonly Run[],
  named: readonly Run[],
  kindAt: (token: number) => EnglishKind | undefined = () => undefined,
): EnglishMention[] {
  const found: EnglishMention[] = titles
    .filter(({ last }) => !isOfBody(tree, last))
    .map(({ first, last }) => {
      const bare = { first, last: endOf(tree, last) }
      return roleAt(tree, bare, headOf(tree, first, last), { named, form: 'name', confidence: 0.95 })
    })
  const taken = (runs: readonly Run[], token: number) => runs.some(({ first, last }) => first <= token && token <= last)
  for (let head = 0; head < tree.tokens.length; head += 1) {
    const token = tree.tokens[head]
    if (token === undefined || !/^(?:NOUN|PROPN)$/.test(token.upos) || taken(named, head) || taken(found, head))
      continue
    const isPerson = kindAt(head) === 'person'
    if (!isRole(token) || isOther(tree, head, isPerson) || isOfBody(tree, head)) continue
    const isFree = (at: number) => !taken(named, at) && !taken(found, at)
    const bare = { first: startOf(tree, head, isFree), last: endOf(tree, head) }
    found.push(roleAt(tree, bare, head, { named, form: 'description', confidence: confidenceOf(tree, head) }))
  }
  return found.toSorted((one, other) => one.first - other.first)
}

function isRole({ text, lemma, upos }: Token): boolean {
  // "Mechanics" is a science, where no mechanic repairs anything.
  if (text === 'mechanics') return false
  const isCapital = /^\p{Lu}/u.test(text)
  const sort = sortOfRole(lemma) ?? (isCapital ? sortOfRole(text) : undefined)
  if (sort !== undefined) return true
  return upos === 'NOUN' && !isCapital && isTradeNoun(lemma)
}

interface Telling {
  readonly named: readonly Run[]
  readonly form: EnglishMention['form']
  readonly confidence: number
}

function roleAt(tree: Tree, bare: Run, head: number, { named, form, confidence }: Telling): EnglishMention {
  const sort = wordsIn(tree.sentence, bare.first, bare.last).toLowerCase()
  return { sentence: tree.index, ...wholeRole(tree, bare, named), head, kind: 'role', form, sort, confidence }
}

const headOf = (tree: Tree, first: number, last: number): number => {
  for (let at = last; at >= first; at -= 1) if (sortOfRole(tree.tokens[at]?.text ?? '') !== undefined) return at
  return last
}

// "The Sheriff's office" is a body.
const isOfBody = (tree: Tree, last: number): boolean =>
  /^['’]s?$/.test(textAt(tree, last + 1)) && /^(?:office|department|bureau)$/i.test(textAt(tree, last + 2))

const textAt = (tree: Tree, index: number): string => tree.tokens[index]?.text ?? ''

// A role before a noun that is no person ("president elections", "leader board") is another thing.
function isOther(tree: Tree, head: number, isPerson: boolean): boolean {
  const { relation = '', head: above = -1, xpos = '', lemma = '' } = tree.tokens[head] ?? {}
  const next = tree.tokens[above]
  if (/^compound/.test(relation) && above > head && next?.upos === 'NOUN')
    return sortOfRole(next.lemma) !== undefined || next.xpos !== ''
  // "The head of the table", "in general", "a model of", "the private sector".
  const after = textAt(tree, head + 1).toLowerCase()
  if (
    /^(?:head|model|general|chair|anchor|forward|private|major|agent|marine|guard|host|fellow|cook|pitcher|racer|miner|cardinal|lead|minor|shah)$/.test(
      lemma.toLowerCase(),
    )
  )
    return !(
      isPerson ||
      relation.startsWith('appos') ||
      isBeforeName(tree, head) ||
      (lemma === 'head' && after === 'of' && isComplement(tree, head))
    )
  return xpos === 'JJ'
}

const isBeforeName = (tree: Tree, head: number): boolean =>
  tree
    .childrenOf(head)
    .some(
      child =>
        child > head &&
        /^(?:flat|appos)/.test(tree.tokens[child]?.relation ?? '') &&
        tree.tokens[child]?.upos === 'PROPN',
    ) ||
  (/^(?:compound|nmod:desc|flat)/.test(tree.tokens[head]?.relation ?? '') &&
    tree.tokens[tree.tokens[head]?.head ?? -1]?.upos === 'PROPN')

const isComplement = (tree: Tree, head: number): boolean =>
  tree
    .childrenOf(head)
    .some(
      child =>
        /^(?:cop|case)/.test(tree.tokens[child]?.relation ?? '') &&
        /^(?:be|as|is|was)$/i.test(tree.tokens[child]?.lemma ?? ''),
    )

function confidenceOf(tree: Tree, head: number): number {
  const { xpos = '', relation = '' } = tree.tokens[head] ?? {}
  const isSure = isBeforeName(tree, head) || relation.startsWith('appos') || isComplement(tree, head)
  if (xpos === 'NNS') return isSure ? 0.8 : 0.65
  return isSure ? 0.9 : 0.7
}

// The bare title: "aid worker" of "a young French aid worker".
function startOf(tree: Tree, head: number, isFree: (token: number) => boolean): number {
  let start = head
  for (let at = head - 1; at >= 0 && isFree(at); at -= 1) {
    const { text = '', upos = '', head: above = -1, relation = '' } = tree.tokens[at] ?? {}
    const hangs = above >= start && above <= head
    const isNoun = /^compound/.test(relation) && hangs && upos === 'NOUN' && !/^\p{Lu}/u.test(text) && head - at < 4
    const isHyphen = /^[-‐]$/.test(text) && tree.tokens[at + 1]?.start === tree.tokens[at]?.end
    if (isHyphen && at > 0 && isFree(at - 1) && hangsNear(tree, at - 1, start, head)) {
      start = at - 1
      at -= 1
    } else if (isNoun || (isRoleQualifier(text) && hangs && /^(?:amod|compound)/.test(relation))) start = at
    else break
  }
  return start
}

// "Singer-songwriter", "co-founder", "vice-president".
const hangsNear = (tree: Tree, index: number, start: number, head: number): boolean => {
  const { head: above = -1, text = '' } = tree.tokens[index] ?? {}
  const isPart = sortOfRole(text) !== undefined || isRoleQualifier(text) || /^(?:co|vice|ex|sub|non)$/i.test(text)
  return isPart && above >= start - 1 && above <= head
}

// "Secretary of state", "commander-in-chief", "minister for foreign affairs".
function endOf(tree: Tree, head: number): number {
  const next = textAt(tree, head + 1).toLowerCase()
  if (next === 'general' && tree.tokens[head + 1]?.upos !== 'NOUN') return head + 1
  if (/^[-‐]$/.test(next) && /^(?:general|elect|designate|in)$/i.test(textAt(tree, head + 2)))
    return /^in$/i.test(textAt(tree, head + 2)) ? head + 4 : head + 2
  if (!/^(?:of|for)$/.test(next) || !isRealm(textAt(tree, head + 2))) return head
  const own = subtreeOf(tree, head)
  let last = head + 2
  while (isRealm(textAt(tree, last + 1)) && own.includes(last + 1)) last += 1
  return last
}
