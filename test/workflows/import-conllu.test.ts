import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../src/text/anchors.ts'
import type { ParsedText } from '../../src/vocabulary/parsed-text.ts'
import { importConllu } from '../../src/workflows/import-conllu.ts'
import { ferryTrees } from '../interchange/conllu/sample-trees.ts'

/** Finds one entity, the place, as a reader of facts would. */
function findVarn({ text }: ParsedText) {
  const start = text.indexOf('Varn')
  const place = { singular: 'town', plural: 'towns' }
  return {
    entities: [
      {
        ...{ id: 'en_varn' as const, kind: 'place' as const, sort: place, article: 'none' as const },
        ...{ names: [{ text: 'Varn', use: 'full' as const, accept: true }], agreement: 'singular' as const },
        ...{ within: [], speaksFor: [] },
      },
    ],
    annotations: [
      {
        ...{ id: 'an_varn' as const, kind: 'place' as const, entity: 'en_varn' as const },
        anchor: describeAnchor(text, { start, end: start + 4 }),
      },
    ],
    facts: [],
  }
}

describe('importConllu', () => {
  it('makes a bank of a document whose passages are its paragraphs', () => {
    const outcome = importConllu(ferryTrees, { licence: 'CC0-1.0' }, findVarn)
    if (!('bank' in outcome)) throw new Error(JSON.stringify(outcome))
    const { bank, notes, sentences } = outcome
    expect([bank.title, bank.licence, bank.article.writtenOn, sentences, notes]).toEqual([
      ...['Ferry opens in Varn', 'CC0-1.0', '2017-07-21', 4],
      [],
    ])
    expect(bank.article.passages.map(({ start, end }) => bank.article.text.slice(start, end))).toEqual([
      ...['Ferry opens in Varn', 'Friday, July 21, 2017', 'The ferry'],
      "The mayor of Varn can't sail on Tuesday.",
    ])
    expect(bank.entities.map(({ id }) => id)).toEqual(['en_varn'])
  })

  it('tells the faults of the source by their lines', () => {
    expect(importConllu('1\tGo', {}, findVarn)).toEqual({
      sourceFaults: [{ line: 1, detail: expect.stringContaining('ten columns') }],
    })
  })

  it('tells the faults of a bank that would not be valid, and makes none', () => {
    const outcome = importConllu(ferryTrees, {}, parsed => {
      const read = findVarn(parsed)
      return { ...read, entities: [] }
    })
    expect(outcome).toEqual({
      bankFaults: [{ pointer: '/annotations/0/entity', detail: expect.stringContaining('en_varn') }],
    })
  })
})
