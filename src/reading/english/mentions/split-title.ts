import { sortOfPeople } from '../../../text/people-names.ts'
import { sortOfPlace } from '../../../text/place-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { Run } from './name-runs.ts'
import { kindOfNameWord } from './name-words.ts'
import { isAddress, isRealm, isRoleQualifier, sortOfRole } from './role-nouns.ts'

/** Is a run of proper words taken apart: the country or people it opens with, the role, and the name that is left. */
export interface SplitName {
  readonly owner?: Run
  readonly role?: Run
  readonly name?: Run
}

/**
 * Takes the country and the title off a run of proper words: "US Secretary of State John Kerry" is the country "US", the
 * role "Secretary of State" and the name "John Kerry". A run without a role comes back whole.
 */
export function splitTitle(tree: Tree, run: Run): SplitName {
  const owner = ownerOf(tree, run)
  const from = owner === undefined ? run.first : owner.last + 1
  const end = endOfRole(tree, from, run.last)
  if (end === undefined) return { name: run }
  const role = { first: from, last: end }
  const rest = startOfName(tree, end + 1, run.last)
  // "Admiral Boulevard", "President Street": a name that opens with a title.
  if (owner === undefined && rest === run.last && kindOfNameWord(textAt(tree, rest)) !== undefined) return { name: run }
  return {
    ...(owner !== undefined && { owner }),
    role,
    ...(rest <= run.last && { name: { first: rest, last: run.last } }),
  }
}

const textAt = (tree: Tree, index: number): string => tree.tokens[index]?.text ?? ''
const wordsOf = (tree: Tree, first: number, last: number): string =>
  tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

function ownerOf(tree: Tree, { first, last }: Run): Run | undefined {
  for (let end = Math.min(first + 3, last - 1); end >= first; end -= 1) {
    const words = wordsOf(tree, first, end)
    if (sortOfPlace(words) !== undefined || sortOfPeople(words) !== undefined) return { first, last: end }
  }
  // "Pentagon Press Secretary", "White House Chief of Staff": the body before an office.
  for (let end = first; end < last && end < first + 4; end += 1)
    if (kindOfNameWord(textAt(tree, end)) === 'organisation' && isRoleAt(tree, end + 1, last))
      return { first, last: end }
  return undefined
}

const isRoleAt = (tree: Tree, index: number, last: number): boolean => endOfRole(tree, index, last) !== undefined

// The role is the longest row of qualifiers and role nouns from the start, with its "of State".
function endOfRole(tree: Tree, first: number, last: number): number | undefined {
  let end: number | undefined
  for (let at = first; at <= last; at += 1) {
    const text = textAt(tree, at)
    const isRole = sortOfRole(text) !== undefined
    // "Dean Kamen", "Duke University", "Cook County": a first name or part of a name.
    const isDoubtful =
      at === first &&
      /^(?:dean|earl|baker|cook|duke|marshal|major|pastor|head|model|chef|marine|fellow|butcher|tailor|miner|carpenter|shepherd|porter|page|star|hunter|fisher|man|woman|boy|girl)$/i.test(
        text,
      )
    if (isRole && !(isDoubtful && !isRoleQualifier(textAt(tree, at + 1)))) end = at
    else if (/^(?:of|for)$/.test(text) && end === at - 1 && isRealm(textAt(tree, at + 1))) {
      while (
        at + 1 <= last &&
        (isRealm(textAt(tree, at + 1)) || (/^and$/.test(textAt(tree, at + 1)) && isRealm(textAt(tree, at + 2))))
      )
        at += 1
      end = at
    } else if (!isRoleQualifier(text) && !isRealm(text) && text !== '-') break
  }
  return end
}

function startOfName(tree: Tree, first: number, last: number): number {
  let start = first
  while (
    start <= last &&
    (isAddress(textAt(tree, start)) ||
      /^(?:of|for|the)$/.test(textAt(tree, start)) ||
      !/[\p{L}\d]/u.test(textAt(tree, start)))
  )
    start += 1
  return start
}
