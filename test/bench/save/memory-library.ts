import type { AttemptRecord, ResponseOutcome, ScoredResponse } from '../../../src/storage/attempt-record.ts'
import type { Library } from '../../../src/storage/library.ts'

/**
 * Keeps attempts in memory and everything else in another library: the save route as it would be without a database.
 * Nothing of an attempt outlives the process.
 */
export function memoryLibrary(library: Library): Library {
  const records = new Map<string, AttemptRecord>()
  return {
    ...library,
    addAttempt: async (attempt, tokenHash) => {
      records.set(attempt.id, { attempt, tokenHash, answers: [] })
    },
    findAttempt: async id => records.get(id),
    recordResponse: async response => record(records, response),
    submitAttempt: async () => {
      throw new Error('Nothing is submitted without a database.')
    },
  }
}

function record(records: Map<string, AttemptRecord>, given: ScoredResponse): ResponseOutcome {
  const { attempt, slot, response, score, answeredAt, final } = given
  const known = records.get(attempt)
  if (known === undefined) return 'missing'
  if (known.attempt.submittedAt !== undefined) return 'submitted'
  const latest = known.answers.find(answer => answer.slot === slot)
  if (latest !== undefined && JSON.stringify(latest.response) === JSON.stringify(response)) return 'repeated'
  if (latest !== undefined && final) return 'final'
  const others = known.answers.filter(answer => answer.slot !== slot)
  const answer = { slot, sequence: 1 + (latest?.sequence ?? 0), response, score, answeredAt }
  records.set(attempt, { ...known, answers: [...others, answer].sort((one, other) => one.slot - other.slot) })
  return 'recorded'
}
