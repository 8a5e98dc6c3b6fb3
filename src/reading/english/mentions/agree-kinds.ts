import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'

/**
 * Gives a name that stands several times in a text one kind: the one that its places speak for most surely together,
 * where that is at least twice as sure as its own. The last name of a person who is named in full is that person's.
 * `names` are those of each sentence, by the index of its tree.
 */
export function agreeKinds(trees: readonly Tree[], names: readonly (readonly NameRun[])[]): NameRun[][] {
  const votes = new Map<string, Map<NameRun['kind'], { sum: number; best: NameRun }>>()
  for (const [index, own] of names.entries())
    for (const name of own) {
      const words = wordsOf(trees[index], name)
      const kinds = votes.get(words) ?? new Map<NameRun['kind'], { sum: number; best: NameRun }>()
      const { sum = 0, best = name } = kinds.get(name.kind) ?? {}
      kinds.set(name.kind, { sum: sum + name.confidence, best: best.confidence >= name.confidence ? best : name })
      votes.set(words, kinds)
    }
  const surnames = surnamesIn(trees, names)
  return names.map((own, index) =>
    own.map(name => {
      const bearer = surnames.get(wordsOf(trees[index], name))
      if (bearer !== undefined && name.kind === 'other') return { ...name, kind: 'person', confidence: bearer }
      const kinds = [...(votes.get(wordsOf(trees[index], name)) ?? [])]
      const [first] = kinds.sort(([, one], [, other]) => other.sum - one.sum)
      const mine = kinds.find(([kind]) => kind === name.kind)?.[1].sum ?? 0
      if (first === undefined || first[0] === name.kind || first[1].sum < 2 * mine) return name
      const { best, sum } = first[1]
      const total = kinds.reduce((all, [, one]) => all + one.sum, 0)
      const { sort: _, ...rest } = name
      return {
        ...rest,
        kind: best.kind,
        confidence: (best.confidence * sum) / total,
        ...(best.sort !== undefined && { sort: best.sort }),
      }
    }),
  )
}

const sureOfPerson = 0.7

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
