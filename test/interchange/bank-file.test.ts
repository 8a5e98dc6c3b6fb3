import { describe, expect, it } from 'vitest'
import { bankSchema, readBankFile, writeBankFile } from '../../src/interchange/bank-file.ts'
import { findMisfits, findSubschema, type JsonSchema } from './json-schema-shape.ts'
import { bankFiles } from './read-bank.ts'

describe('readBankFile', () => {
  it('has the five banks to work on', () => {
    expect(bankFiles).toHaveLength(5)
  })

  it.each(bankFiles)('is undone by writeBankFile to the byte for %s', (_file, text) => {
    const reading = readBankFile(text)
    expect(reading).toHaveProperty('bank')
    if (!('bank' in reading)) return
    expect(writeBankFile(reading.bank)).toBe(text)
    expect(readBankFile(writeBankFile(reading.bank))).toEqual(reading)
  })

  it('passes over a byte order mark and the order and spacing of a file', () => {
    const [, text = ''] = bankFiles[0] ?? []
    const shuffled = `\uFEFF${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))}`
    const reading = readBankFile(shuffled)
    expect('bank' in reading && writeBankFile(reading.bank)).toBe(text)
  })

  const refused = [
    {
      title: 'another version',
      text: '{"format":"quizwright-bank","version":9}',
      code: 'unsupported-bank-version',
      fault: { pointer: '/version', detail: 'This is bank version 9; only version 1 can be read.' },
    },
    {
      title: 'a version in words',
      text: '{"version":"1"}',
      code: 'unsupported-bank-version',
      fault: { pointer: '/version', detail: 'This is bank version "1"; only version 1 can be read.' },
    },
    {
      title: 'another format',
      text: '{"format":"gift","version":1}',
      code: 'unsupported-bank-version',
      fault: { pointer: '/format', detail: 'The format must be "quizwright-bank", not "gift".' },
    },
    {
      title: 'what is not JSON, with line and column',
      text: '{\n  "format": "quizwright-bank",\n  "version": 1,\n}\n',
      code: 'invalid-json',
      fault: {
        pointer: '',
        detail: 'This file is not valid JSON at line 4, column 1: a name in double quotes should stand here, not "}".',
      },
    },
    {
      title: 'a version of any length, in few words',
      text: JSON.stringify({ version: '😀'.repeat(100_000) }),
      code: 'unsupported-bank-version',
      fault: {
        pointer: '/version',
        detail: `This is bank version "${'😀'.repeat(28)}..."; only version 1 can be read.`,
      },
    },
    {
      title: 'a list',
      text: '[]',
      code: 'invalid-bank',
      fault: { pointer: '', detail: 'This must be an object in braces, not a list.' },
    },
    {
      title: 'a hundred thousand brackets',
      text: '['.repeat(100_000) + ']'.repeat(100_000),
      code: 'invalid-bank',
      fault: { pointer: '/0'.repeat(64), detail: 'Nothing may nest deeper than 64 levels.' },
    },
  ]
  it.each(refused)('refuses $title', ({ text, code, fault }) => {
    expect(readBankFile(text)).toEqual({ code, faults: [fault] })
  })
})

describe('bankSchema', () => {
  const schema: JsonSchema = bankSchema()

  it('says which dialect it is in, what it is called and where it stands', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: '/schemas/bank.v1.json',
      title: 'Quizwright question bank',
      type: 'object',
      additionalProperties: false,
    })
  })

  it('holds only what JSON holds, and every reference in it leads somewhere', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#([^"]*)"/g)].map(([, pointer = '']) => pointer)
    expect(references.length).toBeGreaterThan(0)
    for (const pointer of references) expect(findSubschema(schema, pointer)).toBeDefined()
  })

  it.each(bankFiles)('allows the shape of %s', (_file, text) => {
    expect(findMisfits(schema, JSON.parse(text))).toEqual([])
  })

  it.each([
    ['a member too many', { extra: 1 }],
    ['a list for a text', { title: [] }],
    ['another version', { version: 2 }],
    ['an entity without a name', { entities: [{ id: 'en_x', kind: 'person' }] }],
  ])('does not allow %s', (_title, change) => {
    const [, text = ''] = bankFiles[0] ?? []
    expect(findMisfits(schema, { ...JSON.parse(text), ...change })).not.toEqual([])
  })
})
