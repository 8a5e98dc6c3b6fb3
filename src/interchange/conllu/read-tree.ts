import type { ConlluRow } from './conllu-lines.ts'
import type { LineFault } from './line-fault.ts'

/** Is the tree of a sentence: for each word the index of its head, -1 for the root, and its relation. */
export interface ConlluTree {
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/**
 * Reads the dependency tree of a sentence's words. Words out of order, a head that is no word of the sentence and a
 * cycle are faults. Of several roots the first stays; the others hang on it as `parataxis`, so that every sentence has
 * one root. Source: Universal Dependencies 2, https://universaldependencies.org/u/overview/syntax.html
 */
export function readTree(words: readonly ConlluRow[], faults: LineFault[]): ConlluTree {
  const roots: number[] = []
  const heads = words.map(({ id, head, line }, index) => {
    if (Number(id) !== index + 1) {
      faults.push({ line, detail: `The word ${index + 1} of the sentence should stand here, not ${id}.` })
      return -1
    }
    if (!/^\d+$/.test(head) || Number(head) > words.length || Number(head) === index + 1) {
      const detail = `The head of word ${id} must be another word of the sentence, 1 to ${words.length}, or 0, not "${head}".`
      faults.push({ line, detail })
      return -1
    }
    if (head === '0') roots.push(index)
    return Number(head) - 1
  })
  const relations = words.map(({ relation }) => relation)
  const [root = -1, ...others] = roots
  for (const index of others) {
    heads[index] = root
    relations[index] = 'parataxis'
  }
  const cycle = findCycle(heads)
  const row = cycle === undefined ? undefined : words[cycle]
  if (row !== undefined) faults.push({ line: row.line, detail: `The heads of word ${row.id} lead back to itself.` })
  return { heads, relations }
}

function findCycle(heads: readonly number[]): number | undefined {
  const isSound = new Set<number>()
  for (let index = 0; index < heads.length; index += 1) {
    const path = new Set<number>()
    let at = index
    while (at >= 0 && !isSound.has(at)) {
      if (path.has(at)) return at
      path.add(at)
      at = heads[at] ?? -1
    }
    for (const sound of path) isSound.add(sound)
  }
  return undefined
}
