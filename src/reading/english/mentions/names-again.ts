import type { Token } from '../../../vocabulary/parsed-text.ts'
import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'

type Names = readonly (readonly NameRun[])[]

const sure = 0.75
const mostWords = 8

interface Known {
  readonly words: readonly string[]
  readonly name: NameRun
}

/**
 * Finds a name of several words wherever it stands in a text, where it was found once for sure: "Olm Lottery Corporation"
 * at the head of a page, or of which elsewhere only "Lottery Corporation" was read. What reaches beyond it stays.
 */
export function namesAgain(trees: readonly Tree[], names: Names): NameRun[][] {
  const known = knownIn(trees, names)
  if (known.size === 0) return names.map(own => [...own])
  return trees.map(({ tokens }, index) => {
    let own = [...(names[index] ?? [])]
    for (let at = 0; at < tokens.length; at += 1) {
      const found = (known.get(tokens[at]?.text ?? '') ?? []).find(({ words }) => standsAt(tokens, at, words))
      if (found === undefined) continue
      const last = at + found.words.length - 1
      const met = own.filter(name => name.first <= last && at <= name.last)
      const isNew = met.every(({ first, last: end }) => first >= at && end <= last && end - first < last - at)
      const { name } = found
      const again = { ...name, first: at, last, confidence: 0.9 * name.confidence }
      if (isNew) own = [...own.filter(one => !met.includes(one)), again]
      at = last
    }
    return own.toSorted((one, other) => one.first - other.first)
  })
}

function knownIn(trees: readonly Tree[], names: Names): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Map<string, Known>>()
  for (const [index, own] of names.entries())
    for (const name of own) {
      const words = (trees[index]?.tokens ?? []).slice(name.first, name.last + 1).map(({ text }) => text)
      const [first = ''] = words
      const isWhole = words.length > 1 && words.length <= mostWords && name.confidence >= sure && name.kind !== 'date'
      if (!isWhole) continue
      const all = known.get(first) ?? new Map<string, Known>()
      const key = words.join(' ')
      if ((all.get(key)?.name.confidence ?? 0) < name.confidence) all.set(key, { words, name })
      known.set(first, all)
    }
  const byLength = (all: Iterable<Known>) => [...all].sort((one, other) => other.words.length - one.words.length)
  return new Map([...known].map(([first, all]) => [first, byLength(all.values())]))
}

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.text === word)
