import { isFirstName } from '../../../text/personal-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'

type Names = readonly (readonly NameRun[])[]

const often = 2

/**
 * Takes a name that opens with the one-word name of a body, of which the text speaks elsewhere, for a thing of that body
 * and no person: "Olmsoft Mira", made by Olmsoft. A word that people bear as a first name opens a person's name.
 */
export function namesOfBodies(trees: readonly Tree[], names: Names): NameRun[][] {
  const bodies = new Map<string, number>()
  for (const [index, own] of names.entries())
    for (const { first, last, kind } of own) {
      const word = first === last ? trees[index]?.tokens[first]?.text : undefined
      if (word === undefined || !/^(?:organisation|person)$/.test(kind)) continue
      bodies.set(word, (bodies.get(word) ?? 0) + (kind === 'organisation' ? 1 : -1))
    }
  return names.map((own, index) =>
    own.map(name => {
      const word = trees[index]?.tokens[name.first]?.text ?? ''
      const isOfBody = name.kind === 'person' && name.first < name.last && (bodies.get(word) ?? 0) >= often
      return isOfBody && !isFirstName(word) ? { ...name, kind: 'other', confidence: 0.8 * name.confidence } : name
    }),
  )
}
