import type { Library } from '../../src/storage/library.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import type { Services } from '../../src/workflows/services.ts'
import { type StoredVersion, storeBank } from '../../src/workflows/store-bank.ts'
import { sampleBank } from './sample-bank.ts'
import { sampleQuestions } from './sample-questions.ts'

/** Is the moment at which the clock of the sample services stands first, in milliseconds UTC. */
export const sampleStart = Date.UTC(2026, 0, 1)

/** Makes services over a library whose clock moves 1 s a look and whose identifiers and tokens count from 1. */
export function sampleServices(library: Library): Services {
  let looks = 0
  let made = 0
  return {
    library,
    clock: () => sampleStart + 1_000 * looks++,
    newId: prefix => `${prefix}_sample-${++made}`,
    newToken: () => `sample-token-${String(++made).padStart(19, '0')}`,
  }
}

/** Stores the sample bank with its questions and quizzes, each filled with the first questions of the bank. */
export function storeSample(
  services: Services,
  { bank = sampleBank(), questions = sampleQuestions(), because = 'sample' } = {},
): Promise<StoredVersion> {
  return storeBank(services, {
    id: 'qb_tunnel',
    asker: theServer,
    bank,
    questions,
    because,
    assemble: (ready, blueprint) =>
      ready.filter(({ kind }) => blueprint.kinds.includes(kind)).slice(0, blueprint.questions),
  })
}
