import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../../src/reading/english/text-block.ts'

const cases: readonly (readonly [text: string, blocks: readonly (readonly [text: string, kind: string])[]])[] = [
  ['', []],
  ['\n \n', []],
  ['The vote', [['The vote', 'heading']]],
  ['He said “no.”', [['He said “no.”', 'prose']]],
  [
    'The vote\n\nNobody came.\nNobody',
    [
      ['The vote', 'heading'],
      ['Nobody came.\nNobody', 'prose'],
    ],
  ],
  [
    '  A\n\n\n\n \t\n b. ',
    [
      ['A', 'heading'],
      ['b.', 'prose'],
    ],
  ],
]

describe('findBlocks', () => {
  it.each(cases)('finds the paragraphs of %j', (text, blocks) => {
    expect(findBlocks(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual(blocks)
  })
})
