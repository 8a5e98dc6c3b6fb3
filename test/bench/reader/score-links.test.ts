import { expect, test } from 'vitest'
import type { ResolvedMention } from '../../../src/reading/english/coreference/found-mention.ts'
import { judgeLinks, scoreLinks } from './score-links.ts'

const mention = (sentence: number, form: ResolvedMention['form'], cluster?: string): ResolvedMention => ({
  ...{ sentence, first: 0, last: 0, head: 0, kind: 'person', form, confidence: 1, linkConfidence: 0.5 },
  ...(cluster !== undefined && { cluster }),
})

test('a name is judged by the last name, a pronoun by the last name or description', () => {
  const mentions = [
    mention(0, 'name', 'x'),
    mention(1, 'description', 'x'),
    mention(2, 'name', 'x'),
    mention(3, 'pronoun', 'x'),
  ]
  const links = judgeLinks({ mentions, clusters: ['a', 'b', 'a', 'b'] })
  expect(links.map(({ type, mention: from, to, isRight }) => [type, from, to, isRight])).toEqual([
    ['name-description', 1, 0, false],
    ['name-name', 2, 0, true],
    ['name-pronoun', 3, 2, false],
  ])
})

test('a pronoun before its name is judged by that name', () => {
  const mentions = [mention(0, 'pronoun', 'x'), mention(1, 'name', 'x')]
  expect(judgeLinks({ mentions, clusters: ['a', 'a'] })).toMatchObject([{ mention: 0, to: 1, isRight: true }])
})

test('recall counts what has a right partner, precision what has a wrong one', () => {
  const mentions = [mention(0, 'name', 'x'), mention(1, 'name', 'x'), mention(2, 'name'), mention(3, 'name', 'x')]
  const { 'name-name': names } = scoreLinks([{ mentions, clusters: ['a', 'a', 'a', 'b'] }])
  expect(names).toMatchObject({ precision: 1 / 2, recall: 1 / 2, links: 2 })
})
