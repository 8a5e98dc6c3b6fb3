import type { JobPart, JobRun } from '../../src/storage/jobs/job-queue.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'

/** Is a run of a job that a test looks at: what it said and kept. */
export interface SampleRun {
  readonly run: JobRun
  readonly said: string[]
  readonly kept: unknown[]
  readonly content: () => string
}

/** Makes a run of a job without a queue; `parts` are those that an earlier run has kept. */
export function makeRun(input: unknown, changes: Partial<JobRun> = {}, parts: readonly JobPart[] = []): SampleRun {
  const said: string[] = []
  const kept: unknown[] = []
  const all = new Map(parts.map(({ part, content }) => [part, content]))
  const run: JobRun = {
    ...{ id: 'jb_sample', organisation: houseOrganisation, input, resumeFrom: undefined },
    signal: new AbortController().signal,
    progress: async (_, sentence) => {
      said.push(sentence)
    },
    checkpoint: async (state, more = []) => {
      kept.push(state)
      for (const { part, content } of more) all.set(part, content)
    },
    ...changes,
  }
  const content = () =>
    [...all]
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join('')
  return { run, said, kept, content }
}
