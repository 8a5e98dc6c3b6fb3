import { describe, expect, it } from 'vitest'
import { readBankFile, writeBankFile } from '../../../src/interchange/bank-file.ts'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { sampleSketch } from '../sample-sketch.ts'

const bank = bankOf(sampleSketch())
const { text } = bank.article

describe('a sketch without faults', () => {
  it('gives a bank without faults', () => {
    const reading = readBankFile(writeBankFile(bank))
    expect('bank' in reading && writeBankFile(reading.bank)).toBe(writeBankFile(bank))
  })

  it('has each paragraph as a passage, a blank line apart', () => {
    expect(bank.article.passages.map(({ start, end }) => text.slice(start, end))).toEqual(sampleSketch().text)
    expect(text).toBe(sampleSketch().text.join('\n\n'))
  })

  it('annotates every name in whole words, the longest where they overlap, and each mark, in the order of the text', () => {
    expect(bank.annotations.map(({ id, anchor, kind }) => [id, anchor.exact, kind])).toEqual([
      ['an_sandal_1', 'Mira Sandal', 'person'],
      ['an_bridge_1', 'Long Bridge', 'facility'],
      ['an_varn_1', 'Varn', 'place'],
      ['an_monday', 'Monday', 'date'],
      ['an_sandal_2', 'The mayor', 'person'],
      ['an_mayor', 'mayor', 'role'],
      ['an_lorries', 'more than 40 lorries', 'quantity'],
      ['an_it', 'it', 'facility'],
      ['an_sandal_3', 'Sandal', 'person'],
      ['an_union_1', 'Ferry Union', 'organisation'],
      ['an_third', 'about a third', 'quantity'],
      ['an_boats', '12 boats', 'quantity'],
      ['an_work', 'The work', 'happening'],
      ['an_flood', '2019', 'date'],
      ['an_sandal_4', 'Sandal', 'person'],
    ])
  })

  it('reads what each mark means', () => {
    const of = (id: string) => bank.annotations.find(annotation => annotation.id === `an_${id}`)
    expect(of('monday')).toMatchObject({ time: { edtf: '2026-03-02', say: 'Monday 2 March 2026' } })
    expect(of('mayor')).toMatchObject({ role: { title: 'mayor', of: 'en_varn', exclusive: true } })
    expect(of('it')).toMatchObject({ entity: 'en_bridge', anchor: { start: text.indexOf('it by noon') } })
    expect(of('work')).toMatchObject({ fact: 'fa_begun', gloss: 'the work on the bridge' })
    expect(of('lorries')).toMatchObject({
      quantity: {
        value: 40,
        type: 'count',
        unit: { singular: 'lorry', plural: 'lorries' },
        rounding: 10,
        writtenAs: 'number',
        hedge: { words: 'more than', bound: 'over' },
      },
    })
    expect(of('third')).toMatchObject({ quantity: { type: 'share', writtenAs: 'fraction', of: 'its 12 boats' } })
    expect(of('boats')).toMatchObject({ quantity: { rounding: 1, unit: { singular: 'boat', plural: 'boats' } } })
  })

  it('reads names by their use, the article, and what lies within or speaks for what', () => {
    expect(bank.entities).toMatchObject([
      {
        id: 'en_sandal',
        names: [
          { text: 'Mira Sandal', use: 'full', accept: true },
          { text: 'Sandal', use: 'short', accept: true },
          { text: 'The mayor', use: 'description', accept: false },
        ],
        article: 'none',
        agreement: 'singular',
        speaksFor: ['en_varn'],
      },
      { id: 'en_varn', sort: { singular: 'city', plural: 'cities' }, within: [] },
      { id: 'en_bridge', article: 'the', within: ['en_varn'] },
      { id: 'en_union', article: 'the' },
    ])
  })

  it('makes confirmed facts of its clauses, with evidence at exact offsets', () => {
    const [opened, crossed, lost, begun, finished] = bank.facts
    expect(opened).toMatchObject({
      id: 'fa_opened',
      status: 'confirmed',
      origin: { by: 'person', who: 'Test' },
      clause: {
        verb: { lemma: 'open', tense: 'past' },
        arguments: [
          {
            function: 'subject',
            role: 'agent',
            unique: true,
            phrase: [{ of: 'an_sandal_1', possessive: false, ask: true }],
          },
          { function: 'object', role: 'theme', unique: false, phrase: [{ of: 'an_bridge_1' }] },
          { function: 'adjunct', role: 'place', preposition: 'at', phrase: [{ of: 'an_varn_1' }] },
          { function: 'adjunct', role: 'time', preposition: 'on', phrase: [{ of: 'an_monday' }] },
        ],
      },
      evidence: [[{ start: 0, end: 52, exact: 'Mira Sandal opened the Long Bridge at Varn on Monday' }]],
    })
    expect(crossed?.evidence.map(support => support.map(({ exact }) => exact))).toEqual([
      ['more than 40 lorries had crossed it by noon', 'the Long Bridge at Varn'],
    ])
    expect(crossed?.attribution).toMatchObject([
      { speaker: [{ of: 'an_sandal_2' }], verb: 'say', stance: 'states', cue: { exact: 'The mayor said' } },
    ])
    expect(crossed?.clause.arguments[2]).toMatchObject({ phrase: ['noon'], anchor: { exact: 'noon' } })
    expect(lost?.clause.arguments[2]?.phrase).toEqual([{ of: 'an_union_1', possessive: true, ask: false }])
    expect(lost?.clause.arguments[3]?.phrase).toEqual([{ of: 'an_boats', possessive: false, ask: false }])
    expect(begun).toMatchObject({
      clause: { arguments: [{ agreement: 'singular', phrase: ['the work'] }, { preposition: 'after' }] },
      relations: [{ type: 'before', fact: 'fa_opened', cue: { exact: 'after' } }],
    })
    expect(finished).toMatchObject({
      clause: { truthAsOf: '2026-03-02', verb: { passive: true, negated: true, tense: 'future' } },
      attribution: [
        { stance: 'predicts', quotation: { anchor: { exact: '“a stubborn joy”' }, say: ['a stubborn joy'] } },
      ],
    })
  })

  it('quotes the text exactly, everywhere', () => {
    const anchors = [...JSON.stringify(bank).matchAll(/\{"start":(\d+),"end":(\d+),"exact":("(?:[^"\\]|\\.)*")/g)]
    expect(anchors.length).toBeGreaterThan(25)
    for (const [, start, end, exact = ''] of anchors)
      expect(text.slice(Number(start), Number(end))).toBe(JSON.parse(exact))
  })
})

function bankOf(json: unknown): QuestionBank {
  const reading = readSketch(json)
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return reading.bank
}
