import { describe, expect, it, test } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readBankFile, writeBankFile } from '../../src/interchange/bank-file.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { addProposals } from '../../src/workflows/add-proposals.ts'
import { listBankQuestions } from '../../src/workflows/list-bank-questions.ts'
import { loadBank } from '../../src/workflows/load-bank.ts'
import { proposeFacts } from '../../src/workflows/propose-facts.ts'
import { libraryMakers } from '../samples/library-makers.ts'
import { sampleServices } from '../samples/sample-services.ts'
import { bridgeBank } from './proposals/bridge-bank.ts'
import { goodAnswer, goodQuestion } from './proposals/good-answer.ts'

const proposer = { name: 'm', propose: async () => ({ ...goodAnswer, notes: [] }) }

test('what was accepted stands in the bank file, and asks nothing before a person confirms it', async () => {
  const bank = bridgeBank()
  const more = addProposals(bank, await proposeFacts(bank, proposer))
  expect(more.facts.map(({ status }) => status)).toEqual(['confirmed', 'suggested'])
  expect(more.questions.map(({ stem }) => stem)).toEqual([goodQuestion.stem])
  expect(readBankFile(writeBankFile(more))).toEqual({ bank: { ...more, $schema: '/schemas/bank.v1.json' } })
  const known = (of: typeof bank) => generateQuestions(of, { seed: 1 }).map(({ id }) => id)
  expect(known(more)).toEqual(known(bank))
})

describe.each(libraryMakers)('a bank with proposals in $store', ({ make }) => {
  it('gives students the question of a model only once a person has taken it over', async () => {
    const { library, discard } = await make()
    const services = sampleServices(library)
    const stems = async () =>
      (await listBankQuestions(services, houseOrganisation, 'qb_bridge')).map(({ question }) => question.stem)
    const bank = bridgeBank()
    const more = addProposals(bank, await proposeFacts(bank, proposer))
    await loadBank(services, { asker: theServer, id: 'qb_bridge', bank: more })
    expect(await stems()).not.toContain(goodQuestion.stem)
    const derivation = { by: 'person' as const, who: 'a teacher', grounds: {} }
    const questions = more.questions.map(question => ({ ...question, derivation }))
    await loadBank(services, { asker: theServer, id: 'qb_bridge', bank: { ...more, questions } })
    expect(await stems()).toContain(goodQuestion.stem)
    await library.close()
    await discard()
  })
})
