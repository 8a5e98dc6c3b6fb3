import { growTree, type Tree } from '../../trees/tree.ts'
import { agreeKinds } from './agree-kinds.ts'
import { chooseNames } from './choose-names.ts'
import type { EnglishKind, EnglishMention, MentionSource, NameRun } from './english-mention.ts'
import { findAmounts } from './find-amounts.ts'
import { findDates } from './find-dates.ts'
import { findDescriptions } from './find-descriptions.ts'
import { findFacilities } from './find-facilities.ts'
import { findNames, type RuleNames } from './find-names.ts'
import { findNationalities } from './find-nationalities.ts'
import { findPronouns } from './find-pronouns.ts'
import { findRoles } from './find-roles.ts'
import { initialsTold } from './initials-told.ts'
import { namesAgain } from './names-again.ts'
import { namesOfBodies } from './names-of-bodies.ts'
import { plausibleNames } from './plausible-names.ts'
import { quotedNames } from './quoted-names.ts'
import { findRunHead } from './run-head.ts'
import { wholeNames } from './whole-names.ts'

/**
 * Finds all that the sentences of an English text mention, in reading order, the longer before what lies within it:
 * persons, organisations, places, facilities, nationalities, roles, dates, amounts, events, equipment, by name,
 * description and pronoun. Mentions may lie within each other: "Australian Prime Minister Tony Abbott" is a nationality,
 * a role and a person. Names of a tagger are weighed against rules and gazetteers; without a tagger the rules stand alone.
 * Guarantee: every token index is one of its sentence, and `head` lies between `first` and `last`.
 *
 * @example findMentions({ text, sentences, writtenOn: '2014-09-15' })
 */
export function findMentions(source: MentionSource): EnglishMention[] {
  const trees = source.sentences.map(growTree)
  const dates = trees.map(tree => findDates(tree, source.writtenOn))
  const dated = dates.map(tokensOf)
  const ruled = findNames(trees, (sentence, token) => dated[sentence]?.has(token) ?? false)
  const chosen = trees.map((tree, index) => {
    const own = ruled[index]?.names ?? []
    const tagged = source.names?.[index]
    const names =
      tagged === undefined ? own : chooseNames(tree, freeNames(tree, tagged, dated[index] ?? new Set()), own)
    return wholeNames(tree, plausibleNames(tree, names))
  })
  const names = initialsTold(
    trees,
    agreeKinds(trees, namesOfBodies(trees, quotedNames(trees, namesAgain(trees, chosen)))),
  )
  return trees.flatMap((tree, index) =>
    readSentence(tree, {
      dates: dates[index] ?? [],
      names: names[index] ?? [],
      roles: ruled[index]?.roles ?? [],
      kindAt: token => source.headKinds?.[index]?.[token],
    }),
  )
}

interface Found {
  readonly dates: readonly EnglishMention[]
  readonly names: readonly NameRun[]
  readonly roles: RuleNames['roles']
  readonly kindAt: (token: number) => EnglishKind | undefined
}

const freeNames = (tree: Tree, tagged: readonly NameRun[], dated: ReadonlySet<number>): NameRun[] =>
  plausibleNames(
    tree,
    tagged.filter(name => isInside(tree, name) && name.kind !== 'date' && !touches(name, dated)),
  )

function readSentence(tree: Tree, { dates, names, roles: ruled, kindAt }: Found): EnglishMention[] {
  const dated = tokensOf(dates)
  const named = tokensOf(names)
  const nationalities = findNationalities(tree, token => named.has(token))
  const roles = findRoles(
    tree,
    ruled.filter(role => !touches(role, named)),
    [...names, ...dates],
    kindAt,
  )
  const amounts = findAmounts(tree, token => dated.has(token) || named.has(token))
  const facilities = findFacilities(tree, token => named.has(token), kindAt)
  const taken = new Set([...named, ...dated, ...facilities.map(({ head }) => head), ...titleHeads(tree, roles)])
  const descriptions = findDescriptions(tree, token => taken.has(token), kindAt)
  return [
    ...names.map(name => mentionOf(tree, name)),
    ...[...dates, ...nationalities, ...roles, ...amounts, ...facilities, ...descriptions],
    ...findPronouns(tree, kindAt),
  ].toSorted((one, other) => one.first - other.first || other.last - one.last)
}

function mentionOf(tree: Tree, { first, last, kind, sort, confidence }: NameRun): EnglishMention {
  const head = findRunHead(tree.tokens, first, last)
  return {
    sentence: tree.index,
    first,
    last,
    head,
    kind,
    form: 'name',
    ...(sort !== undefined && { sort }),
    confidence,
  }
}

const tokensOf = (runs: readonly { readonly first: number; readonly last: number }[]): ReadonlySet<number> =>
  new Set(runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)))

const isInside = (tree: Tree, { first, last }: NameRun): boolean =>
  first >= 0 && first <= last && last < tree.tokens.length

function touches(
  { first, last }: { readonly first: number; readonly last: number },
  tokens: ReadonlySet<number>,
): boolean {
  for (let at = first; at <= last; at += 1) if (tokens.has(at)) return true
  return false
}

// "Prime Minister Tony Abbott" is one person, whom the name already mentions.
function titleHeads(tree: Tree, roles: readonly EnglishMention[]): number[] {
  return roles.flatMap(({ head }) => {
    const { relation = '', head: above = -1 } = tree.tokens[head] ?? {}
    const isTitle =
      (/^(?:nmod:desc|compound|flat)/.test(relation) && tree.tokens[above]?.upos === 'PROPN') ||
      tree.childrenOf(head).some(child => child > head && /^flat/.test(tree.tokens[child]?.relation ?? ''))
    return isTitle ? [head] : []
  })
}
