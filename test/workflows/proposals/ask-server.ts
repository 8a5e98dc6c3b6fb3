import { expect } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { makeModelProposer } from '../../../src/outbound/model-proposer.ts'
import { type AcceptedProposals, proposeFacts } from '../../../src/workflows/propose-facts.ts'
import { type Answer, type Got, openServer } from '../../outbound/open-server.ts'
import { bridgeBank } from './bridge-bank.ts'
import { expectProved } from './expect-proved.ts'

/** Is the key that a test server gets, and nobody else. */
export const secret = 'sk-secret'

/** Holds what an answer without a proposal gives. */
export const nothing = { facts: [], questions: [], distractors: [] }

/** Asks a server for proposals and expects that all that is kept is proved. */
export async function askServer(
  answer: Answer,
  { of = bridgeBank(), milliseconds = 2_000 } = {},
): Promise<AcceptedProposals & { readonly got: readonly Got[] }> {
  const { address, got, close } = await openServer(answer)
  const endpoint = { address, model: 'small:3b', key: secret, milliseconds, mostBytes: 100_000 }
  const accepted = await proposeFacts(of, makeModelProposer(endpoint), generateQuestions(of, { seed: 1 }))
  await close()
  expectProved(of, accepted)
  expect(JSON.stringify(accepted)).not.toContain(secret)
  return { ...accepted, got }
}
