import { describe, expect, it } from 'vitest'
import { parseRe3d, partRe3d, readRe3d } from './read-re3d.ts'

const text = [
  '# doc North/one',
  'Norwegian\tB-Person',
  'Prime\tI-Person',
  'Minister\tI-Person',
  'Lind\tI-Person',
  'opened\tO',
  'two\tB-Quantity',
  'bridges\tB-Location',
  'in\tO',
  'Bergen\tB-Location',
  '',
  'She\tB-Person',
  'left\tO',
  '',
].join('\n')

describe('parseRe3d', () => {
  it('reads documents, sentences and marked words, counted from 1', () => {
    const [document] = parseRe3d(text)
    expect(document).toMatchObject({ id: 'North/one', source: 'North' })
    expect(document?.sentences.map(({ words }) => words.length)).toEqual([9, 2])
    expect(document?.sentences.flatMap(({ mentions }) => mentions)).toEqual([
      { label: 'Person', kind: 'person', form: 'name', first: 1, last: 4 },
      { label: 'Quantity', kind: 'quantity', form: 'description', first: 6, last: 6 },
      { label: 'Location', kind: 'facility', form: 'description', first: 7, last: 7 },
      { label: 'Location', kind: 'place', form: 'name', first: 9, last: 9 },
      { label: 'Person', kind: 'person', form: 'pronoun', first: 1, last: 1 },
    ])
  })
})

describe('partRe3d', () => {
  it('holds out a third of each source and no sentence that the training part has', () => {
    const documents = ['North', 'South'].flatMap(source =>
      Array.from({ length: 6 }, (_, at) => ({
        id: `${source}/${at}`,
        source,
        sentences: [
          ['The', 'same'],
          [source, `${at}`],
        ].map((words, number) => ({ number, words, mentions: [] })),
      })),
    )
    const { training, heldOut } = partRe3d(documents)
    expect(heldOut.map(({ source }) => source).sort()).toEqual(['North', 'North', 'South', 'South'])
    expect(training).toHaveLength(8)
    expect(heldOut.every(({ sentences }) => sentences.length === 1)).toBe(true)
  })
})

const parts = readRe3d()
if (parts === undefined) console.info('re3d is not at hand: its parts were not looked at.')

describe.skipIf(parts === undefined)('re3d', () => {
  const { training = [], heldOut = [] } = parts ?? {}

  it('is parted the same way each time, about two to one, with every source in both', () => {
    expect([training.length, heldOut.length]).toMatchInlineSnapshot(`
      [
        45,
        23,
      ]
    `)
    expect(new Set(heldOut.map(({ source }) => source))).toEqual(new Set(training.map(({ source }) => source)))
    expect(heldOut.map(({ id }) => id.slice(0, id.indexOf('/') + 5))).toMatchInlineSnapshot(`
      [
        "Australian_Department_of_Foreign_Affairs/2FA0",
        "CENTCOM/482C",
        "CENTCOM/6646",
        "CENTCOM/6874",
        "CENTCOM/68A0",
        "CENTCOM/8BC6",
        "CENTCOM/D529",
        "CENTCOM/E50B",
        "CENTCOM/F789",
        "Delegation_of_the_European_Union_to_Syria/8BF4",
        "UK_Government/1101",
        "UK_Government/208C",
        "UK_Government/6CB3",
        "UK_Government/7148",
        "UK_Government/74E7",
        "UK_Government/8B3B",
        "UK_Government/AB37",
        "UK_Government/CBD7",
        "UK_Government/E967",
        "Wikipedia/22BC",
        "Wikipedia/9903",
        "Wikipedia/B7CA",
        "Wikipedia/FD93",
      ]
    `)
  })

  it('shares no sentence between its parts', () => {
    const known = new Set(training.flatMap(({ sentences }) => sentences.map(({ words }) => words.join(' '))))
    expect(heldOut.flatMap(({ sentences }) => sentences).filter(({ words }) => known.has(words.join(' ')))).toEqual([])
  })

  it('holds this many mentions of each kind in the part held out', () => {
    const counts = new Map<string, number>()
    for (const { kind } of heldOut.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
      {
        "date": 48,
        "equipment": 36,
        "facility": 17,
        "nationality": 18,
        "organisation": 278,
        "other": 32,
        "person": 101,
        "place": 124,
        "quantity": 40,
      }
    `)
  })
})
