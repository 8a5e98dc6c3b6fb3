import { describe, expect, it } from 'vitest'
import { theServer } from '../../src/vocabulary/asker.ts'
import { Entity } from '../../src/vocabulary/entity.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { findSizeFaults, mostOfBank } from '../../src/workflows/find-size-faults.ts'
import { loadBank } from '../../src/workflows/load-bank.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { sampleServices } from '../samples/sample-services.ts'

const bank = sampleBank({ questions: sampleQuestions() })

const blank = bank.questions.find(question => question.kind === 'blank')
if (blank?.kind !== 'blank') throw new Error('The sample bank has no gap to fill.')

const entity = Entity.parse({
  id: 'en_sangatte',
  kind: 'place',
  sort: { singular: 'village' },
  names: [{ text: 'Sangatte', use: 'full', accept: true }],
  article: 'none',
  agreement: 'singular',
})

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)
const name = (text: string) => ({ text, use: 'variant' as const, accept: true })

const cases: { readonly large: string; readonly changes: Partial<QuestionBank>; readonly pointer: string }[] = [
  { large: 'entities', changes: { entities: times(mostOfBank.entities + 1, entity) }, pointer: '/entities' },
  { large: 'questions', changes: { questions: times(mostOfBank.questions + 1, blank) }, pointer: '/questions' },
  {
    large: 'names of an entity',
    changes: { entities: [{ ...entity, names: times(mostOfBank.names + 1, name('A')) }] },
    pointer: '/entities/0/names',
  },
  {
    large: 'a name',
    changes: { entities: [{ ...entity, names: [name('A'.repeat(mostOfBank.nameLength + 1))] }] },
    pointer: '/entities/0/names/0/text',
  },
  {
    large: 'the wholes of an entity',
    changes: { entities: [{ ...entity, within: times(mostOfBank.links + 1, entity.id) }] },
    pointer: '/entities/0/within',
  },
  {
    large: 'the words before a gap',
    changes: { questions: [{ ...blank, before: 'x'.repeat(mostOfBank.wordsLength + 1) }] },
    pointer: '/questions/0/before',
  },
  {
    large: 'a competitor',
    changes: { questions: [{ ...blank, competitors: ['x'.repeat(mostOfBank.nameLength + 1)] }] },
    pointer: '/questions/0/competitors/0',
  },
]

describe('the size of a bank', () => {
  it('is no fault in a bank like any other', () => {
    expect(findSizeFaults(bank)).toEqual([])
  })

  it.each(cases)('is a fault at its place where it has too much: $large', ({ changes, pointer }) => {
    expect(findSizeFaults({ ...bank, ...changes })).toEqual([
      { pointer, detail: expect.stringMatching(/^This has [\d,]+ \w+; there may be [\d,]+ at most\.$/) },
    ])
  })

  it('keeps a bank that is too large from being stored', async () => {
    const made = await makeSqliteLibrary()
    const large = { ...bank, entities: times(mostOfBank.entities + 1, entity) }
    const loading = loadBank(sampleServices(made.library), { asker: theServer, id: 'qb_large', bank: large })
    await expect(loading).rejects.toMatchObject({ code: 'invalid-bank', faults: [{ pointer: '/entities' }] })
    expect(await made.library.listBanks(houseOrganisation)).toEqual([])
    await made.library.close()
    await made.discard()
  })
})
