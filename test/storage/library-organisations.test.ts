import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Library } from '../../src/storage/library.ts'
import { openPeopleStore } from '../../src/storage/people/open-people-store.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { libraryMakers, type MadeLibrary } from '../samples/library-makers.ts'
import { sampleQuizzes } from '../samples/sample-bank.ts'
import { edition } from '../samples/sample-edition.ts'
import { addPeople, otherOrganisation } from '../samples/sample-people.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

describe.each(libraryMakers)('a library of two organisations in $store', ({ make }) => {
  let made: MadeLibrary
  let library: Library
  beforeEach(async () => {
    made = await make()
    library = made.library
    await addPeople(made.connection)
    await library.saveBank(edition())
  })
  afterEach(async () => {
    await library.close()
    await made.discard()
  })

  const own = sampleQuizzes.immediate
  const questions = sampleQuestions().map(({ id }) => id)
  const theirs = () =>
    edition({
      id: 'qb_theirs',
      organisation: otherOrganisation,
      quizzes: [{ definition: { ...own, id: 'qz_theirs' }, questions }],
    })

  it('shows each its own banks, questions and quizzes alone', async () => {
    await library.saveBank(theirs())
    const seen = async (organisation: typeof houseOrganisation | typeof otherOrganisation) => ({
      banks: (await library.listBanks(organisation)).map(({ id }) => id),
      quizzes: (await library.listQuizzes(organisation)).map(({ id }) => id),
      found: [await library.findBank(organisation, 'qb_tunnel'), await library.findBank(organisation, 'qb_theirs')].map(
        bank => bank?.summary.id,
      ),
      questions: [
        (await library.listReadyQuestions(organisation, 'qb_tunnel')).length,
        (await library.listReadyQuestions(organisation, 'qb_theirs')).length,
      ],
    })
    expect(await seen(houseOrganisation)).toEqual({
      ...{ banks: ['qb_tunnel'], quizzes: ['qz_tunnel', 'qz_tunnel-exam'] },
      ...{ found: ['qb_tunnel', undefined], questions: [9, 0] },
    })
    expect(await seen(otherOrganisation)).toEqual({
      ...{ banks: ['qb_theirs'], quizzes: ['qz_theirs'] },
      ...{ found: [undefined, 'qb_theirs'], questions: [0, 9] },
    })
  })

  it('finds a quiz of either by its address, and says whose it is', async () => {
    await library.saveBank(theirs())
    expect((await library.findQuizEdition('qz_tunnel'))?.organisation).toBe(houseOrganisation)
    expect((await library.findQuizEdition('qz_theirs'))?.organisation).toBe(otherOrganisation)
  })

  it('never stores a bank over that of the other', async () => {
    const taken = edition({ organisation: otherOrganisation, digest: 'second', quizzes: [] })
    expect(await library.saveBank(taken)).toEqual({ taken: 'qb_tunnel' })
    expect((await library.findBank(houseOrganisation, 'qb_tunnel'))?.summary.version).toBe(1)
    expect(await library.listBanks(otherOrganisation)).toEqual([])
  })

  it('makes no quiz over a bank of the other, nor lists what was made over it', async () => {
    const quiz = { definition: { ...own, id: 'qz_made' as const }, questions }
    const made = { bank: 'qb_tunnel', quiz, madeAt: 2, event: edition().event } as const
    await expect(library.saveQuiz({ ...made, organisation: otherOrganisation })).rejects.toThrow()
    expect(await library.findQuizEdition('qz_made')).toBeUndefined()
    await library.saveQuiz({ ...made, organisation: houseOrganisation })
    expect(await library.listMadeQuizzes(otherOrganisation, 'qb_tunnel')).toEqual([])
    expect((await library.listMadeQuizzes(houseOrganisation, 'qb_tunnel')).map(({ id }) => id)).toEqual(['qz_made'])
  })

  it('records a bank that made a version, and none that changed nothing', async () => {
    await library.saveBank(edition({ because: 'again' }))
    await library.saveBank(edition({ digest: 'second' }))
    const { audit } = openPeopleStore(made.connection)
    expect(await audit.list({ organisation: houseOrganisation, limit: 9 })).toMatchObject([
      { action: 'bank-saved', actor: { kind: 'server' } },
      { action: 'bank-saved' },
    ])
  })
})
