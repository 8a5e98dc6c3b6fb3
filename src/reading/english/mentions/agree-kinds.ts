import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'

/**
 * Gives a name that stands several times in a text one kind: the one that its places speak for most surely together,
 * where that is at least twice as sure as its own, or was read for sure twice where its own never was. The last name of a
 * person who is named in full is that person's. A body that none of three places or more is sure of is no surer in one
 * than in all. `names` are those of each sentence, by the index of its tree.
 */
export function agreeKinds(trees: readonly Tree[], names: readonly (readonly NameRun[])[]): NameRun[][] {
  const votes = new Map<string, Map<NameRun['kind'], Votes>>()
  for (const [index, own] of names.entries())
    for (const name of own) {
      const words = wordsOf(trees[index], name)
      const kinds = votes.get(words) ?? new Map<NameRun['kind'], Votes>()
      // Nobody is in a person.
      if (name.kind !== 'date' && isInside(trees[index], name)) {
        const { sum, ...others } = kinds.get('place') ?? { ...none, best: { ...name, kind: 'place' } }
        kinds.set('place', { ...others, sum: sum + placed })
      }
      const { sum, sure, best, places } = kinds.get(name.kind) ?? { ...none, best: name }
      const isSure = name.confidence >= surely
      kinds.set(name.kind, {
        sum: sum + name.confidence,
        places: places + 1,
        sure: sure + Number(isSure),
        best: best.confidence >= name.confidence ? best : name,
      })
      votes.set(words, kinds)
    }
  const surnames = surnamesIn(trees, names)
  return names.map((own, index) =>
    own.map(name => {
      const bearer = surnames.get(wordsOf(trees[index], name))
      if (bearer !== undefined && name.kind === 'other') return { ...name, kind: 'person', confidence: bearer }
      const kinds = [...(votes.get(wordsOf(trees[index], name)) ?? [])]
      const mine = kinds.find(([kind]) => kind === name.kind)?.[1]
      const isOpen = mine !== undefined && mine.sure === 0 && mine.best.confidence <= unsurely
      const [first] = kinds.sort(([, one], [, other]) =>
        isOpen ? other.sure - one.sure || other.sum - one.sum : other.sum - one.sum,
      )
      const isOutdone = first !== undefined && isOpen && first[1].sure > 1
      if (first === undefined || mine === undefined) return name
      if (first[0] === name.kind || (!isOutdone && first[1].sum < 2 * mine.sum)) return doubted(name, mine)
      const { best, sum } = first[1]
      const total = kinds.reduce((all, [, one]) => all + one.sum, 0)
      const { sort: _, ...rest } = name
      return {
        ...rest,
        kind: best.kind,
        confidence: isOutdone ? outdoing * best.confidence : (best.confidence * sum) / total,
        ...(best.sort !== undefined && { sort: best.sort }),
      }
    }),
  )
}

/** Is what the places of a name say for one kind: how surely together, how many, how many for sure, and the surest. */
interface Votes {
  readonly sum: number
  readonly places: number
  readonly sure: number
  readonly best: NameRun
}

const none = { sum: 0, places: 0, sure: 0 }
const [surely, unsurely] = [0.85, 0.7]
const outdoing = 0.8
const placed = 0.5
const sureOfPerson = 0.7

// A part of a machine that a tagger calls a body in one place out of many is hardly one.
function doubted(name: NameRun, { sum, places, best }: Votes): NameRun {
  const mean = sum / places
  const isDoubtful =
    name.kind === 'organisation' && places >= doubtful.places && mean < doubtful.mean && best.confidence < doubtful.best
  return isDoubtful ? { ...name, confidence: Math.min(name.confidence, Math.max(doubtful.least, mean)) } : name
}

const doubtful = { places: 3, mean: 0.65, best: 0.9, least: 0.5 }

const isInside = (tree: Tree | undefined, { first, last, kind }: NameRun): boolean =>
  kind === 'person' && first === last && /^in$/i.test(tree?.tokens[first - 1]?.text ?? '')

// Maps each last word of a surely read name of a person to how sure that name is.
function surnamesIn(trees: readonly Tree[], names: readonly (readonly NameRun[])[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const [index, own] of names.entries())
    for (const name of own) {
      const [surname = '', ...given] = wordsOf(trees[index], name).split(' ').reverse()
      const isFull = name.kind === 'person' && given.length > 0 && name.confidence >= sureOfPerson
      if (isFull) known.set(surname, Math.max(known.get(surname) ?? 0, 0.9 * name.confidence))
    }
  return known
}

const wordsOf = (tree: Tree | undefined, { first, last }: NameRun): string =>
  (tree?.tokens ?? [])
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
