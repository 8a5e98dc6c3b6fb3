import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBankFile, writeBankFile } from '../../../src/interchange/bank-file.ts'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import { Sketch } from '../../../src/interchange/sketch/sketch.ts'
import { writeSketch } from '../../../src/interchange/sketch/write-sketch.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { sampleSketch } from '../sample-sketch.ts'

const files = readdirSync('question-banks').filter(file => file.endsWith('.bank.json'))

function bankOf(file: string): QuestionBank {
  const reading = readBankFile(readFileSync(`question-banks/${file}`, 'utf8'))
  if (!('bank' in reading)) throw new Error(`${file} has faults`)
  return reading.bank
}

function sampleBank(): QuestionBank {
  const reading = readSketch(sampleSketch())
  if (!('bank' in reading)) throw new Error('the sample sketch has faults')
  return reading.bank
}

describe('writeSketch', () => {
  it('has the five banks to work on', () => {
    expect(files.length).toBeGreaterThanOrEqual(5)
  })

  it.each(files)('writes %s as a sketch that gives the same bank byte for byte', file => {
    const writing = writeSketch(bankOf(file))
    const reading = 'sketch' in writing ? readSketch(writing.sketch) : writing
    expect('bank' in reading ? writeBankFile(reading.bank) : reading).toBe(
      readFileSync(`question-banks/${file}`, 'utf8'),
    )
  })

  it('writes as short as a person does', () => {
    const writing = writeSketch(sampleBank())
    expect('sketch' in writing && writing.sketch).toMatchObject({
      entities: {
        sandal: { sort: 'mayor', names: ['Mira Sandal', 'Sandal', 'description: The mayor'], speaksFor: ['varn'] },
        varn: { sort: 'city', names: ['Varn'] },
        bridge: { the: true, within: ['varn'] },
      },
      marks: { monday: { quote: 'Monday', date: '2026-03-02', say: 'Monday 2 March 2026' } },
    })
  })

  it('quotes more words around those that stand twice', () => {
    const bank = sampleBank()
    const writing = writeSketch(bank)
    const { marks, facts } = Sketch.parse('sketch' in writing ? writing.sketch : undefined)
    const inside = Object.values(marks).flatMap(mark => (mark.in === undefined ? [] : [mark.in]))
    expect(inside.length).toBeGreaterThan(0)
    for (const words of inside) expect(bank.article.text.split(words)).toHaveLength(2)
    expect(Object.keys(facts)).toEqual(Object.keys(sampleSketch().facts))
  })

  const losses: readonly (readonly [what: string, change: (bank: QuestionBank) => QuestionBank, pointer: string])[] = [
    [
      'a fact that nobody confirmed',
      bank => ({ ...bank, facts: bank.facts.map(fact => ({ ...fact, status: 'suggested' })) }),
      '/facts/0/status',
    ],
    [
      'facts of several authors',
      bank => ({
        ...bank,
        facts: bank.facts.map((fact, index) => ({ ...fact, origin: { by: 'person', who: `Author ${index}` } })),
      }),
      '/facts/1/origin/who',
    ],
    [
      'a name that is accepted though it is a description',
      bank => ({
        ...bank,
        entities: bank.entities.map(entity => ({
          ...entity,
          names: entity.names.map(name => ({ ...name, accept: true })),
        })),
      }),
      '/entities/0/names/2/accept',
    ],
  ]
  it.each(losses)('refuses %s with its place, for it would be lost', (_what, change, pointer) => {
    const writing = writeSketch(change(sampleBank()))
    expect('faults' in writing && writing.faults.map(fault => fault.pointer)).toEqual([pointer])
  })

  it('refuses an id that no sketch takes', () => {
    const bank = sampleBank()
    const entities = bank.entities.map(entity => ({ ...entity, id: `en_X${entity.id.slice(3)}` as const }))
    expect(writeSketch({ ...bank, entities })).toMatchObject({ faults: [{ pointer: '' }] })
  })
})
