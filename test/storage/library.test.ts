import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ScoredResponse } from '../../src/storage/attempt-record.ts'
import type { Library } from '../../src/storage/library.ts'
import type { Attempt } from '../../src/vocabulary/attempt.ts'
import type { AttemptId } from '../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { libraryMakers, type MadeLibrary } from '../samples/library-makers.ts'
import { sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { digested, edition } from '../samples/sample-edition.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

const attempt: Attempt = { id: 'at_one', quiz: 'qz_tunnel', quizVersion: 1, startedAt: 10 }
const tokenHash = 'f'.repeat(64)

describe.each(libraryMakers)('a library in $store', ({ make }) => {
  let made: MadeLibrary
  let library: Library
  beforeEach(async () => {
    made = await make()
    library = made.library
  })
  afterEach(async () => {
    await library.close()
    await made.discard()
  })

  describe('of banks', () => {
    it('is empty at first', async () => {
      expect(await library.listBanks(houseOrganisation)).toEqual([])
      expect(await library.listQuizzes(houseOrganisation)).toEqual([])
      expect(await library.findBank(houseOrganisation, 'qb_tunnel')).toBeUndefined()
      expect(await library.findQuizEdition('qz_tunnel')).toBeUndefined()
      expect(await library.listReadyQuestions(houseOrganisation, 'qb_tunnel')).toEqual([])
    })

    it('gives back a bank, its questions in order and its quizzes as they were stored', async () => {
      expect(await library.saveBank(edition())).toEqual({ version: 1, changed: true })
      const stored = await library.findBank(houseOrganisation, 'qb_tunnel')
      expect(stored?.bank).toEqual(sampleBank())
      expect(stored?.summary).toMatchObject({ id: 'qb_tunnel', version: 1, title: 'The Channel Tunnel', questions: 9 })
      const versions = await library.listReadyQuestions(houseOrganisation, 'qb_tunnel')
      expect(versions.map(({ question }) => question)).toEqual(sampleQuestions())
      expect(versions[0]).toMatchObject({ number: 1, status: 'ready', because: 'test', madeAt: 1 })
      const found = await library.findQuizEdition('qz_tunnel')
      expect(found?.slots.map(({ question }) => question)).toEqual(sampleQuestions())
      expect(found?.slots.map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(found?.article).toEqual(sampleBank().article)
      expect(await library.listQuizzes(houseOrganisation)).toContainEqual(found?.quiz)
      expect(found?.quiz).toMatchObject({ questions: 9, maxMarks: 9, policy: sampleQuizzes.immediate.policy })
    })

    it('stores the same digest once', async () => {
      await library.saveBank(edition())
      expect(await library.saveBank(edition({ because: 'again', madeAt: 2 }))).toEqual({ version: 1, changed: false })
      expect((await library.listQuizzes(houseOrganisation)).map(({ version }) => version)).toEqual([1, 1])
    })

    it('adds a version only of the question that changed', async () => {
      await library.saveBank(edition())
      await library.saveBank(edition({ digest: 'second', madeAt: 2, questions: digested(reworded()) }))
      const versions = await library.listReadyQuestions(houseOrganisation, 'qb_tunnel')
      expect(versions.map(({ number }) => number)).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1])
      expect(versions[0]?.question.stem).toBe('Reworded?')
    })

    it('keeps the old version of a quiz with its old questions', async () => {
      await library.saveBank(edition())
      await library.saveBank(edition({ digest: 'second', questions: digested(reworded()) }))
      const [old, current] = [await library.findQuizEdition('qz_tunnel', 1), await library.findQuizEdition('qz_tunnel')]
      expect(old?.slots[0]?.question).toEqual(sampleQuestions()[0])
      expect(current?.slots[0]?.question.stem).toBe('Reworded?')
      expect([old?.quiz.version, current?.quiz.version]).toEqual([1, 2])
    })

    it('retires a question that is no longer given and takes it back at its version', async () => {
      await library.saveBank(edition())
      const fewer = sampleQuestions().slice(1)
      await library.saveBank(edition({ digest: 'second', questions: digested(fewer), quizzes: [] }))
      expect(
        (await library.listReadyQuestions(houseOrganisation, 'qb_tunnel')).map(({ question }) => question),
      ).toEqual(fewer)
      await library.saveBank(edition({ digest: 'third', madeAt: 3 }))
      expect((await library.listReadyQuestions(houseOrganisation, 'qb_tunnel'))[0]).toMatchObject({
        number: 1,
        status: 'ready',
        madeAt: 1,
      })
    })

    it('no longer offers a quiz that its bank dropped, yet finds its version', async () => {
      await library.saveBank(edition())
      await library.saveBank(edition({ digest: 'second', quizzes: [] }))
      expect(await library.listQuizzes(houseOrganisation)).toEqual([])
      expect(await library.findQuizEdition('qz_tunnel')).toBeUndefined()
      expect((await library.findQuizEdition('qz_tunnel', 1))?.quiz.title).toBe('The Channel Tunnel')
    })

    it('refuses a quiz whose id another bank has, and stores nothing', async () => {
      await library.saveBank(edition())
      expect(await library.saveBank(edition({ id: 'qb_other' }))).toEqual({ taken: 'qz_tunnel' })
      expect((await library.listBanks(houseOrganisation)).map(({ id }) => id)).toEqual(['qb_tunnel'])
    })

    it('keeps two banks apart whose questions share ids', async () => {
      await library.saveBank(edition())
      await library.saveBank(edition({ id: 'qb_other', questions: digested(reworded()), quizzes: [] }))
      expect((await library.listReadyQuestions(houseOrganisation, 'qb_tunnel'))[0]?.question).toEqual(
        sampleQuestions()[0],
      )
      expect((await library.listReadyQuestions(houseOrganisation, 'qb_other'))[0]?.question.stem).toBe('Reworded?')
    })

    it('stores nothing of a bank when one of its quizzes asks a question that is not there', async () => {
      const quizzes = [{ definition: sampleQuizzes.immediate, questions: ['qu_nowhere' as const] }]
      await expect(library.saveBank(edition({ quizzes }))).rejects.toThrow()
      expect(await library.listBanks(houseOrganisation)).toEqual([])
      expect(await library.listReadyQuestions(houseOrganisation, 'qb_tunnel')).toEqual([])
    })

    it('keeps quotes, markup, NUL and unpaired surrogates of a text as they are', async () => {
      const title = `'; drop table banks; -- <b>"\u0000\\`
      const stem = `${title} \ud800`
      const questions = sampleQuestions().map(question => ({ ...question, stem }))
      await library.saveBank(edition({ bank: sampleBank({ title }), questions: digested(questions) }))
      expect((await library.listBanks(houseOrganisation))[0]?.title).toBe(title)
      expect((await library.listReadyQuestions(houseOrganisation, 'qb_tunnel'))[0]?.question.stem).toBe(stem)
    })
  })

  describe('of attempts', () => {
    beforeEach(async () => {
      await library.saveBank(edition())
      await library.addAttempt(attempt, tokenHash)
    })

    it('finds an attempt as it began', async () => {
      expect(await library.findAttempt('at_one')).toEqual({ attempt, tokenHash, answers: [] })
      expect(await library.findAttempt('at_two')).toBeUndefined()
    })

    it('finds each of many that are asked for at once, and what was acknowledged before', async () => {
      const ids = Array.from({ length: 1_200 }, (_, n): AttemptId => `at_many-${n}`)
      await Promise.all(ids.map(id => library.addAttempt({ ...attempt, id }, tokenHash)))
      const [first = 'at_one'] = ids
      await library.recordResponse({ ...typed('a'), attempt: first })
      const found = await Promise.all([...ids, 'at_none' as const].map(id => library.findAttempt(id)))
      expect(found.map(record => record?.attempt.id)).toEqual([...ids, undefined])
      expect(found.map(record => record?.answers.length)).toEqual([1, ...ids.slice(1).map(() => 0), undefined])
    })

    it('refuses an attempt at a quiz version that is not there', async () => {
      await expect(library.addAttempt({ ...attempt, id: 'at_two', quizVersion: 9 }, tokenHash)).rejects.toThrow()
    })

    it('records a response and takes the same one again as one row', async () => {
      expect(await library.recordResponse(typed('a'))).toBe('recorded')
      expect(await library.recordResponse({ ...typed('a'), answeredAt: 99 })).toBe('repeated')
      expect((await library.findAttempt('at_one'))?.answers).toEqual([
        { slot: 1, sequence: 1, response: typed('a').response, score: typed('a').score, answeredAt: 20 },
      ])
    })

    it('lets a later response replace a first one only where it is not final', async () => {
      await library.recordResponse(typed('a'))
      expect(await library.recordResponse({ ...typed('b'), final: true })).toBe('final')
      expect(await library.recordResponse(typed('b'))).toBe('recorded')
      expect((await library.findAttempt('at_one'))?.answers).toMatchObject([{ sequence: 2, response: { text: 'b' } }])
    })

    it('takes exactly one of two final responses that arrive at once', async () => {
      const outcomes = await Promise.all(
        ['a', 'b', 'c'].map(text => library.recordResponse({ ...typed(text), final: true })),
      )
      expect(outcomes.toSorted()).toEqual(['final', 'final', 'recorded'])
    })

    it('tells when the attempt of a response is not there', async () => {
      expect(await library.recordResponse({ ...typed('a'), attempt: 'at_two' })).toBe('missing')
      expect(await library.submitAttempt({ attempt: 'at_two', submittedAt: 30, grade: () => grade })).toBeUndefined()
    })

    it('grades the latest responses in slot order, once, and takes no response afterwards', async () => {
      await library.recordResponse(typed('late', 3))
      await library.recordResponse(typed('first'))
      await library.recordResponse(typed('second'))
      const seen: number[] = []
      const submission = {
        attempt: attempt.id,
        submittedAt: 30,
        grade: (answers: readonly { slot: number; sequence: number }[]) => {
          seen.push(...answers.flatMap(({ slot, sequence }) => [slot, sequence]))
          return grade
        },
      }
      const record = await library.submitAttempt(submission)
      expect(record).toMatchObject({ attempt: { ...attempt, submittedAt: 30 }, grade })
      expect(await library.submitAttempt({ ...submission, submittedAt: 40 })).toEqual(record)
      expect(seen).toEqual([1, 2, 3, 1])
      expect(await library.recordResponse(typed('third'))).toBe('submitted')
      expect(await library.findAttempt('at_one')).toEqual(record)
    })

    it('stays open when its grade can not be computed', async () => {
      const grade = () => {
        throw new Error('no grade')
      }
      await expect(library.submitAttempt({ attempt: attempt.id, submittedAt: 30, grade })).rejects.toThrow('no grade')
      expect(await library.recordResponse(typed('a'))).toBe('recorded')
    })

    it('shows what it acknowledged to a second connection, and after it is opened again', async () => {
      await library.recordResponse(typed('a'))
      const acknowledged = await library.findAttempt('at_one')
      const second = await made.reopen()
      expect(await second.findAttempt('at_one')).toEqual(acknowledged)
      expect(await second.recordResponse({ ...typed('b'), final: true })).toBe('final')
      await second.close()
    })
  })
})

const grade = { marks: 1, maxMarks: 6, fraction: 1 / 6 }

function reworded(): Question[] {
  return sampleQuestions().map((question, index) => (index === 0 ? { ...question, stem: 'Reworded?' } : question))
}

function typed(text: string, slot = 1): ScoredResponse {
  return {
    attempt: attempt.id,
    slot,
    response: { kind: 'blank', text },
    score: { state: 'scored', verdict: 'right', fraction: 1 },
    answeredAt: 20,
    final: false,
  }
}
