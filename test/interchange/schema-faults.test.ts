import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { pointerOf, schemaFaults } from '../../src/interchange/schema-faults.ts'
import { EntityId } from '../../src/vocabulary/identifiers.ts'
import { Span } from '../../src/vocabulary/span.ts'

const text = z.string()

describe('schemaFaults', () => {
  const cases: readonly (readonly [title: string, schema: z.ZodType, value: unknown, detail: string])[] = [
    ['text of another type', text, 5, 'This must be text, not a number.'],
    ['text that is null', text, null, 'This must be text, not null.'],
    ['a number of another type', z.number(), '5', 'This must be a number, not text.'],
    ['a number that is too large to hold', z.number(), JSON.parse('1e999'), 'This must be a number, not Infinity.'],
    ['a broken number', z.int(), 1.5, 'This must be a whole number.'],
    ['a switch of another type', z.boolean(), 'yes', 'This must be true or false, not text.'],
    ['a list of another type', z.array(text), {}, 'This must be a list, not an object in braces.'],
    ['an object of another type', z.strictObject({}), [], 'This must be an object in braces, not a list.'],
    ['an empty text', text.min(1), '', 'This text must not be empty.'],
    ['a short text', text.min(4), 'abc', 'This text must be at least 4 characters long.'],
    ['a long text', text.max(2), 'abc', 'This text must be at most 2 characters long.'],
    ['an empty list', z.array(text).min(1), [], 'This list must not be empty.'],
    ['a short list', z.array(text).min(2), ['a'], 'This list must hold at least 2 entries.'],
    ['a long list', z.array(text).max(1), ['a', 'b'], 'This list must hold at most 1 entries.'],
    ['a number below its range', z.number().min(1), 0, 'This must be at least 1.'],
    ['a number above its range', z.number().max(1), 2, 'This must be at most 1.'],
    ['a number that is not positive', z.number().positive(), 0, 'This must be more than 0.'],
    [
      'a day that no calendar has',
      z.iso.date(),
      '2014-02-30',
      'This must be a date of the calendar, written as 2026-01-31.',
    ],
    ['a word off the list', z.enum(['a', 'b']), 'c', 'This must be one of "a", "b".'],
    ['another constant', z.literal(1), 2, 'This must be 1.'],
    ['another identifier', EntityId, 'fa_x', 'This must be "en_" and then 1 to 80 letters, digits, "_" or "-".'],
    ['a pattern', text.regex(/^[A-Z]{3}$/), 'eur', 'This must be three capital letters.'],
    ['an address that is none', z.url(), 'here', 'This must be a whole address, such as "https://lms.example/hooks".'],
    ['none of two types', z.union([text, z.boolean()]), 5, 'This must be text or true or false, not a number.'],
    ['a rule of our own', Span, { start: 4, end: 2 }, 'A span must end after it starts.'],
  ]
  it.each(cases)('words %s for a teacher', (_title, schema, value, detail) => {
    expect(faultsOf(schema, value)).toEqual([{ pointer: '', detail }])
  })

  it.each(cases)('words a missing value as missing, or by what it must be, instead of %s', (_title, schema) => {
    const [fault] = faultsOf(z.strictObject({ part: schema }), {})
    expect(fault?.pointer).toBe('/part')
    expect(fault?.detail).toMatch(/, but it is missing\.$|^This must be (?:one of )?["1]/)
  })

  it('says of words in the place of a number of an address no more than that', () => {
    expect(faultsOf(z.coerce.number(), 'soon')).toEqual([{ pointer: '', detail: 'This must be a number.' }])
  })

  it('says of what may be anything and is not there only that it is missing', () => {
    expect(faultsOf(z.strictObject({ bank: z.unknown() }), {})).toEqual([
      { pointer: '/bank', detail: 'This is missing.' },
    ])
  })

  it('gives each name that may not be there a fault of its own place', () => {
    expect(faultsOf(z.strictObject({ a: z.strictObject({}) }), { a: { 'x/y': 1, 'm~n': 2 } })).toEqual([
      { pointer: '/a/x~1y', detail: 'Nothing named "x/y" may stand here.' },
      { pointer: '/a/m~0n', detail: 'Nothing named "m~n" may stand here.' },
    ])
  })

  it('tells of several forms only the one that is nearest', () => {
    const form = z.union([text, z.strictObject({ of: text, ask: z.boolean() }), z.strictObject({ words: text })])
    expect(faultsOf(z.array(form), [{ of: 'x', ask: 1 }])).toEqual([
      { pointer: '/0/ask', detail: 'This must be true or false, not a number.' },
    ])
  })

  it('names what may decide between the forms of a thing', () => {
    const one = z.strictObject({ by: z.literal('person') })
    const other = z.strictObject({ by: z.literal('import') })
    expect(faultsOf(z.discriminatedUnion('by', [one, other]), { by: 'nobody' })).toEqual([
      { pointer: '/by', detail: 'This must be one of "person", "import".' },
    ])
  })

  it('tells which name of a record will not do', () => {
    expect(faultsOf(z.record(text.regex(/^[a-z]+$/), text), { 'A b': '' })).toEqual([
      { pointer: '/A b', detail: 'The name "A b" will not do here.' },
    ])
  })
})

it('writes a JSON pointer with ~ and / escaped', () => {
  expect(pointerOf([])).toBe('')
  expect(pointerOf(['a/b', 0, 'm~n', '~1', ''])).toBe('/a~1b/0/m~0n/~01/')
})

function faultsOf(schema: z.ZodType, value: unknown) {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : schemaFaults(parsed.error)
}
