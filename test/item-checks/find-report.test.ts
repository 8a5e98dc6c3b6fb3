import { describe, expect, it } from 'vitest'
import { findReport, sentenceAround } from '../../src/item-checks/find-report.ts'

describe('findReport', () => {
  it.each([
    ['According to the paper, 40 boats sank.', '40 boats sank.'],
    ['40 boats sank, according to the paper.', '40 boats sank'],
    ['The paper claimed that 40 boats had sunk.', ' 40 boats had sunk.'],
    ['The minister said on Monday that 40 boats had sunk.', ' 40 boats had sunk.'],
    ['40 boats had sunk, the minister said.', '40 boats had sunk'],
  ])('finds what “%s” only reports', (sentence, part) => {
    const { start, end } = findReport(sentence) ?? { start: 0, end: 0 }
    expect(sentence.slice(start, end)).toBe(part)
  })

  it.each([
    ['40 boats sank.'],
    ['The boat sank, and the captain told the world.'],
    ['The captain, who said little, sank with his boat.'],
    [''],
  ])('finds no report in “%s”', sentence => {
    expect(findReport(sentence)).toBeUndefined()
  })
})

describe('sentenceAround', () => {
  it('finds the sentence in which a place stands', () => {
    const text = 'It rained. The boat sank. “Why?” the captain asked.'
    expect(['It', 'boat', 'captain'].map(word => text.slice(...sentenceAround(text, text.indexOf(word))))).toEqual([
      'It rained.',
      'The boat sank.',
      '“Why?” the captain asked.',
    ])
  })
})
