import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeBankFile } from '../../src/interchange/bank-file.ts'
import type { Library } from '../../src/storage/library.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'
import { findQuiz } from '../../src/workflows/find-quiz.ts'
import { listBankQuestions } from '../../src/workflows/list-bank-questions.ts'
import { listBanks } from '../../src/workflows/list-banks.ts'
import { loadBank } from '../../src/workflows/load-bank.ts'
import { loadBanks } from '../../src/workflows/load-banks.ts'
import { makeQuiz } from '../../src/workflows/make-quiz.ts'
import type { Services } from '../../src/workflows/services.ts'
import { libraryMakers, type MadeLibrary } from '../samples/library-makers.ts'
import { sampleAnchor, sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { sampleServices } from '../samples/sample-services.ts'

const blueprint: QuestionBank['quizzes'][number]['blueprint'] = { questions: 2, kinds: ['choice', 'blank'], seed: 1 }

const tunnel = sampleBank({ questions: sampleQuestions(), quizzes: [{ ...sampleQuizzes.immediate, blueprint }] })

describe.each(libraryMakers)('loading bank files in $store', ({ make }) => {
  let made: MadeLibrary
  let services: Services
  beforeEach(async () => {
    made = await make()
    services = sampleServices(made.library)
  })
  afterEach(async () => {
    await made.library.close()
    await made.discard()
  })

  it('stores a bank under its slug with its questions and quizzes, once', async () => {
    const files = [{ slug: 'tunnel', text: writeBankFile(tunnel) }]
    const stored = { bank: 'qb_tunnel', version: 1 }
    expect(await loadBanks(services, files)).toEqual([{ slug: 'tunnel', stored: { ...stored, changed: true } }])
    expect(await loadBanks(services, files)).toEqual([{ slug: 'tunnel', stored: { ...stored, changed: false } }])
    expect(await findQuiz(services, 'qz_tunnel')).toMatchObject({ questions: 2, version: 1 })
    const questions = (await listBankQuestions(services, houseOrganisation, 'qb_tunnel')).map(
      ({ question }) => question,
    )
    expect(questions).toEqual(sampleQuestions())
  })

  it('makes questions anew only where the file, the program or the stored bank is another one', async () => {
    const text = writeBankFile(tunnel)
    let saved = 0
    const saveBank: Library['saveBank'] = edition => {
      saved += 1
      return made.library.saveBank(edition)
    }
    const counting = { ...services, library: { ...made.library, saveBank } }
    const load = async (file: string, program?: string) => {
      const before = saved
      const [outcome] = await loadBanks(counting, [{ slug: 'tunnel', text: file }], program)
      return [saved - before, outcome !== undefined && 'stored' in outcome && outcome.stored]
    }
    const at = (version: number, changed: boolean) => ({ bank: 'qb_tunnel', version, changed })
    expect(await load(text)).toEqual([1, at(1, true)])
    expect(await load(text, 'one')).toEqual([1, at(1, false)])
    expect(await load(text, 'one')).toEqual([0, at(1, false)])
    expect(await load(text, 'two')).toEqual([1, at(1, false)])
    expect(await load(text, 'two')).toEqual([0, at(1, false)])
    const longer = { ...tunnel, title: 'A longer tunnel' }
    expect(await load(writeBankFile(longer), 'two')).toEqual([1, at(2, true)])
    expect(await load(writeBankFile(longer), 'two')).toEqual([0, at(2, false)])
    await loadBank(services, { id: 'qb_tunnel', asker: theServer, bank: { ...tunnel, title: 'Somebody else’s' } })
    expect(await load(writeBankFile(longer), 'two')).toEqual([1, at(4, true)])
  })

  it('refuses a broken file with its code and faults and still loads the others', async () => {
    const text = writeBankFile(tunnel)
    const outcomes = await loadBanks(services, [
      { slug: 'broken', text: '{' },
      { slug: 'newer', text: text.replace('"version": 1', '"version": 2') },
      { slug: 'shifted', text: text.replace('"exact": "It is about 50', '"exact": "It was about 50') },
      { slug: 'a b', text },
      { slug: 'short', text: writeBankFile({ ...tunnel, questions: [] }) },
      { slug: 'tunnel', text },
    ])
    expect(outcomes).toMatchObject([
      { slug: 'broken', code: 'invalid-json', faults: [{ pointer: '' }] },
      { slug: 'newer', code: 'unsupported-bank-version', faults: [{ pointer: '/version' }] },
      { slug: 'shifted', code: 'invalid-bank' },
      { slug: 'a b', code: 'invalid-bank', detail: expect.stringContaining('"a b"') },
      { slug: 'short', code: 'too-few-questions' },
      { slug: 'tunnel', stored: { version: 1, changed: true } },
    ])
    expect((await listBanks(services, houseOrganisation)).map(({ id }) => id)).toEqual(['qb_tunnel'])
  })

  it.each([
    { error: new RangeError('Maximum call stack size exceeded'), outcome: 'names the file that makes generation fail' },
    { error: new QuizwrightError('not-ready'), outcome: 'stops where the store cannot be reached' },
  ])('$outcome', async ({ error }) => {
    const saveBank: Library['saveBank'] = async edition => {
      if (edition.id === 'qb_bad') throw error
      return made.library.saveBank(edition)
    }
    const text = writeBankFile(tunnel)
    const loading = loadBanks({ ...services, library: { ...made.library, saveBank } }, [
      { slug: 'bad', text },
      { slug: 'tunnel', text },
    ])
    if (error instanceof QuizwrightError) {
      await expect(loading).rejects.toBe(error)
      return
    }
    expect(await loading).toMatchObject([
      { slug: 'bad', code: 'internal-error', detail: expect.stringContaining(error.message) },
      { slug: 'tunnel', stored: { version: 1, changed: true } },
    ])
  })

  it('keeps from students a question in which a check finds an error', async () => {
    const questions = sampleQuestions().map(withOtherEvidence)
    await loadBanks(services, [{ slug: 'tunnel', text: writeBankFile({ ...tunnel, questions }) }])
    const served = (await listBankQuestions(services, houseOrganisation, 'qb_tunnel')).map(
      ({ question }) => question.id,
    )
    expect(served).toEqual(
      sampleQuestions()
        .slice(1)
        .map(({ id }) => id),
    )
  })

  it('makes a quiz from a loaded bank, and none that is larger than the bank', async () => {
    await loadBanks(services, [{ slug: 'tunnel', text: writeBankFile(tunnel) }])
    const { policy } = sampleQuizzes.immediate
    const order = { asker: theServer, bank: 'qb_tunnel', title: 'Gaps', description: '', policy } as const
    const gaps = await makeQuiz(services, { ...order, blueprint: { ...blueprint, kinds: ['blank'] } })
    const edition = await services.library.findQuizEdition(gaps.id)
    expect(edition?.slots.map(({ question }) => question.kind)).toEqual(['blank', 'blank'])
    const large = makeQuiz(services, { ...order, blueprint: { ...blueprint, questions: 50 } })
    await expect(large).rejects.toMatchObject({ code: 'too-few-questions' })
  })
})

function withOtherEvidence(question: Question, index: number): Question {
  return index === 0 ? { ...question, evidence: [[sampleAnchor('6 May 1994')]] } : question
}
