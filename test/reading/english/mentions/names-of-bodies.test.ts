import { expect, test } from 'vitest'
import type { NameKind, NameRun } from '../../../../src/reading/english/mentions/english-mention.ts'
import { namesOfBodies } from '../../../../src/reading/english/mentions/names-of-bodies.ts'
import { growTree } from '../../../../src/reading/trees/tree.ts'
import { parseText } from '../../read-short.ts'

const whole = (name: string): string => `${name}/NNP/3/nsubj Mira/NNP/1/flat grew/VBD/0/root/grow`
const alone = (name: string): string => `${name}/NNP/2/nsubj grew/VBD/0/root/grow`

const kindOf = (name: string, kind: NameKind, times: number): NameKind | undefined => {
  const words = [whole(name), ...Array.from({ length: times }, () => alone(name))]
  const trees = parseText(words.map(own => ({ words: own }))).sentences.map(growTree)
  const names = words.map((_, at): NameRun[] => [
    { first: 0, last: at === 0 ? 1 : 0, kind: at === 0 ? 'person' : kind, confidence: 0.8 },
  ])
  return namesOfBodies(trees, names)[0]?.[0]?.kind
}

test.each([
  ['what opens with the name of a body is no person', 'Olmsoft', 'organisation', 2, 'other'],
  ['what the text calls a body only once says nothing', 'Olmsoft', 'organisation', 1, 'person'],
  ['what opens with the name of a place may be a person', 'Olmsoft', 'place', 2, 'person'],
  ['a first name opens a person, whatever bears it too', 'Ada', 'organisation', 2, 'person'],
] as const)('%s', (_, name, kind, times, found) => {
  expect(kindOf(name, kind, times)).toBe(found)
})
