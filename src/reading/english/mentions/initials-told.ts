import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'

type Names = readonly (readonly NameRun[])[]

const sureTold = 0.85

/**
 * Takes letters in capitals for what the text itself tells of them: behind a name in brackets, "Olm Boat Union (OBU)", they
 * are that name wherever they stand; behind other words, "boat building (BB)", they are a notion and no person.
 */
export function initialsTold(trees: readonly Tree[], names: Names): NameRun[][] {
  const told = new Map<string, NameRun['kind']>()
  for (const [index, tree] of trees.entries())
    for (const [at, { text }] of tree.tokens.entries()) {
      const isBracketed = isLetters(text) && /^[([]$/.test(tree.tokens[at - 1]?.text ?? '') && isClosed(tree, at)
      const first = isBracketed ? firstSpelt(tree, at - 2, text) : undefined
      if (first === undefined) continue
      const named = names[index]?.find(name => name.first <= at - 2 && at - 2 <= name.last)
      told.set(text, told.get(text) ?? named?.kind ?? 'other')
    }
  if (told.size === 0) return names.map(own => [...own])
  return names.map((own, index) => {
    const kept = own.map(name => {
      const text = trees[index]?.tokens[name.first]?.text ?? ''
      const kind = name.first === name.last ? told.get(text) : undefined
      return kind === undefined ? name : { ...name, kind, confidence: Math.max(sureTold, name.confidence) }
    })
    const missed = (trees[index]?.tokens ?? []).flatMap(({ text }, at): NameRun[] => {
      const kind = told.get(text)
      const isFree = kind !== undefined && kind !== 'other' && !own.some(({ first, last }) => first <= at && at <= last)
      return isFree ? [{ first: at, last: at, kind, confidence: sureTold }] : []
    })
    return [...kept, ...missed].toSorted((one, other) => one.first - other.first)
  })
}

const isLetters = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text)
const isClosed = ({ tokens }: Tree, at: number): boolean => /^[)\]]$/.test(tokens[at + 1]?.text ?? '')

const small = /^(?:of|the|and|for|in|on|at|de|la|[’']s?)$/i

// Finds the word that the first of the letters stands for, in as many words as there are letters before `last`.
function firstSpelt({ tokens }: Tree, last: number, letters: string): number | undefined {
  let left = letters.length
  for (let at = last; at >= 0 && left > 0; at -= 1) {
    const word = tokens[at]?.text ?? ''
    if (small.test(word) && word.slice(0, 1).toUpperCase() !== letters[left - 1]) continue
    if (word.slice(0, 1).toUpperCase() !== letters[left - 1]) return undefined
    left -= 1
    if (left === 0) return at
  }
  return undefined
}
