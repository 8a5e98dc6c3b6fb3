import type { JobOutcome } from './job-ledger.ts'

/** Gives the end of a job that ended its server a number of times. */
export function timesTried(tries: number): JobOutcome {
  const detail = `The server stopped in the middle of this job ${tries} times, so it is not tried again.`
  return { state: 'failed', problem: { code: 'internal-error', detail } }
}
