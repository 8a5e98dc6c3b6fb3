import type { Commit } from '../../../src/storage/sqlite/group-commits.ts'
import type { SqliteSource } from '../../../src/storage/sqlite/sqlite-driver.ts'
import { whenUnlocked } from '../../../src/storage/sqlite/sqlite-failure.ts'

/** Makes a commit of its own of each write, as one does who does nothing about it: the baseline of group commit. */
export function commitEach({ raw, patience }: SqliteSource): Commit {
  return work => {
    const step = raw.transaction(work)
    return whenUnlocked(patience, () => step.immediate()) as Promise<ReturnType<typeof work>>
  }
}
