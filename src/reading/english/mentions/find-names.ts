import { sortOfPeople } from '../../../text/people-names.ts'
import { isFirstName } from '../../../text/personal-names.ts'
import { sortOfPlace } from '../../../text/place-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'
import { guessNameKind, type NameGuess } from './guess-name-kind.ts'
import { findNameRuns, type Run } from './name-runs.ts'
import { kindOfKnownName, kindOfNameWord } from './name-words.ts'
import { isAddress } from './role-nouns.ts'
import { splitTitle } from './split-title.ts'

/** Is a name that rules found, with the role and the country before it; `isFact` where a gazetteer or its own words say its kind. */
export interface RuleName extends NameRun {
  readonly isFact: boolean
}

/** Is what the rules found in a sentence: names, and the runs that are roles in capitals. */
export interface RuleNames {
  readonly names: readonly RuleName[]
  readonly roles: readonly Run[]
}

/**
 * Finds names by rules and gazetteers alone, with no tagger: proper words, titles, class words, and what the text calls
 * the same name elsewhere, so that "Abbott" is a person once "Prime Minister Tony Abbott" was. `isTaken` names the
 * tokens that are no part of names, as those of dates.
 */
export function findNames(
  trees: readonly Tree[],
  isTaken: (sentence: number, token: number) => boolean = () => false,
): RuleNames[] {
  const found = trees.map(tree => findInSentence(tree, token => isTaken(tree.index, token)))
  const known = rememberKinds(trees, found)
  return found.map(({ names, roles }, index) => ({
    roles,
    names: [
      ...names.map(name => recall(trees[index], name, known)),
      ...missedIn(trees[index], [...names, ...roles], known, token => isTaken(index, token)),
    ].toSorted((one, other) => one.first - other.first),
  }))
}

function findInSentence(tree: Tree, isTaken: (token: number) => boolean): RuleNames {
  const names: RuleName[] = []
  const roles: Run[] = []
  for (const run of findNameRuns(tree, isTaken)) {
    // "Sunnis", "American": a people alone is no name.
    const { owner, role, name } = splitTitle(tree, run)
    if (role !== undefined) roles.push(role)
    if (owner !== undefined && !isPeople(tree, owner)) names.push(named(owner, guessNameKind(tree, owner, false)))
    if (name === undefined || isPeople(tree, name)) continue
    const bare = withoutPeople(tree, name)
    if (bare !== name) {
      names.push(named(bare, guessNameKind(tree, bare, false)))
      continue
    }
    const isTitled = (role !== undefined && !isOfPlace(tree, role, name)) || isAddressed(tree, name)
    names.push(named(name, guessNameKind(tree, name, isTitled)))
  }
  return { names, roles }
}

const wordsOf = (tree: Tree | undefined, { first, last }: Run): string =>
  (tree?.tokens ?? [])
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

const isPeople = (tree: Tree, run: Run): boolean => sortOfPeople(wordsOf(tree, run)) !== undefined

// "French Rafale" is a Rafale; "British Airways", "American Revolution" and "Islamic State" go whole.
function withoutPeople(tree: Tree, run: Run): Run {
  const isBefore = run.last > run.first && isPeople(tree, { first: run.first, last: run.first })
  const words = wordsOf(tree, run)
  const isWhole =
    kindOfNameWord(words.split(' ').at(-1) ?? '') !== undefined ||
    kindOfKnownName(words.toLowerCase()) !== undefined ||
    sortOfPlace(words) !== undefined
  return isBefore && !isWhole && tree.tokens[run.first + 1]?.text !== '-'
    ? { first: run.first + 1, last: run.last }
    : run
}

// "Mayor of Baltimore" is mayor, and Baltimore no person.
const isOfPlace = (tree: Tree, role: Run, name: Run): boolean =>
  tree.tokens.slice(role.last + 1, name.first).some(({ text }) => /^(?:of|for)$/.test(text))

const isAddressed = (tree: Tree, { first }: Run): boolean => {
  const before = tree.tokens[first - 1]?.text ?? ''
  return isAddress(before) && /^\p{Lu}/u.test(before) && before !== 'HE'
}

const named = ({ first, last }: Run, { kind, confidence, sort, isFact = false }: NameGuess): RuleName => ({
  ...{ first, last, kind, confidence, isFact },
  ...(sort !== undefined && { sort }),
})

type Known = ReadonlyMap<
  string,
  { readonly kind: NameRun['kind']; readonly confidence: number; readonly sort?: string }
>

// What a name surely is once it is everywhere, and so is a person's last name.
function rememberKinds(trees: readonly Tree[], found: readonly RuleNames[]): Known {
  const known = new Map<string, { kind: NameRun['kind']; confidence: number; sort?: string }>()
  const keep = (key: string, name: RuleName, confidence: number) => {
    if (key.length > 1 && (known.get(key)?.confidence ?? 0) < confidence)
      known.set(key, { kind: name.kind, confidence, ...(name.sort !== undefined && { sort: name.sort }) })
  }
  for (const [index, { names }] of found.entries())
    for (const name of names) {
      if (name.kind === 'other') continue
      const words = wordsOf(trees[index], name)
      keep(words, name, name.confidence)
      if (name.kind !== 'person' || name.confidence < 0.7) continue
      const parts = words.split(' ')
      keep(parts.at(-1) ?? '', name, name.confidence - 0.02)
      if (parts.length > 1 && isFirstName(parts[0] ?? '')) keep(parts[0] ?? '', name, name.confidence - 0.1)
      for (let from = 1; from < parts.length - 1; from += 1)
        keep(parts.slice(from).join(' '), name, name.confidence - 0.02)
    }
  return known
}

function recall(tree: Tree | undefined, name: RuleName, known: Known): RuleName {
  const better = known.get(wordsOf(tree, name))
  if (better === undefined || name.isFact || better.confidence <= name.confidence) return name
  return {
    ...name,
    kind: better.kind,
    confidence: better.confidence - 0.03,
    ...(better.sort !== undefined && { sort: better.sort }),
  }
}

// "Haines was the third": a name known from elsewhere, whatever its tag at the start of a sentence.
function missedIn(
  tree: Tree | undefined,
  runs: readonly Run[],
  known: Known,
  isTaken: (token: number) => boolean,
): RuleName[] {
  if (tree === undefined || tree.sentence.block === 'heading') return []
  return tree.tokens.flatMap(({ text, upos }, index): RuleName[] => {
    const kept = /^\p{Lu}\p{Ll}{2,}$/u.test(text) ? known.get(text) : undefined
    const isFree = !isTaken(index) && !runs.some(({ first, last }) => first <= index && index <= last)
    if (kept === undefined || !isFree || kept.confidence < 0.7 || /^(?:PRON|DET|ADP|AUX|CCONJ|SCONJ|PROPN)$/.test(upos))
      return []
    return [
      {
        first: index,
        last: index,
        kind: kept.kind,
        confidence: kept.confidence * 0.8,
        isFact: false,
        ...(kept.sort !== undefined && { sort: kept.sort }),
      },
    ]
  })
}
