import type { SqliteSource } from './sqlite-driver.ts'
import { sqliteFailure, whenUnlocked } from './sqlite-failure.ts'

/** Runs work that writes within a transaction, and gives its result once the disk has what it wrote. */
export type Commit = <Result>(work: () => Result) => Promise<Result>

interface Waiting {
  readonly run: () => void
  readonly settle: () => void
  readonly refuse: (error: unknown) => void
}

const mostAtOnce = 1_000

/**
 * Makes one commit of all writes that arrive within one turn of the event loop, since a commit waits for the disk however
 * much it holds. While it waits, what arrives gathers for the next. Each piece of work holds as a whole or not at all,
 * whatever becomes of the others. Guarantee: a result is given only after the commit that holds it has returned; where
 * the commit fails, every piece of it rejects and none is kept.
 */
export function groupCommits(source: SqliteSource): Commit {
  const { raw, turns, patience } = source
  const [begin, commit] = [raw.prepare('begin immediate'), raw.prepare('commit')]
  const [mark, keep] = [raw.prepare('savepoint piece'), raw.prepare('release piece')]
  const undo = raw.prepare('rollback to piece')
  let waiting: Waiting[] = []
  let isUnderWay = false

  const runAll = (pieces: readonly Waiting[]) => {
    for (const { run } of pieces) run()
    commit.run()
  }
  const commitAll = async (pieces: readonly Waiting[]) => {
    const end = await turns.take()
    try {
      await whenUnlocked(patience, () => begin.run())
      runAll(pieces)
      for (const { settle } of pieces) settle()
    } catch (error) {
      if (raw.inTransaction) raw.exec('rollback')
      for (const { refuse } of pieces) refuse(sqliteFailure(error))
    } finally {
      end()
    }
  }
  const commitWaiting = async () => {
    while (waiting.length > 0) {
      const pieces = waiting.slice(0, mostAtOnce)
      waiting = waiting.slice(mostAtOnce)
      await commitAll(pieces)
      // Between commits the rest of the process has its turn, and what it brings gathers for the next.
      if (waiting.length > 0) await new Promise(setImmediate)
    }
    isUnderWay = false
  }
  return work =>
    new Promise((resolve, reject) => {
      let outcome: { readonly result: Awaited<ReturnType<typeof work>> } | { readonly error: unknown } = {
        error: undefined,
      }
      waiting.push({
        run: () => {
          mark.run()
          try {
            outcome = { result: work() as Awaited<ReturnType<typeof work>> }
          } catch (error) {
            outcome = { error }
            if (!raw.inTransaction) throw error
            undo.run()
          }
          keep.run()
        },
        settle: () => ('error' in outcome ? reject(sqliteFailure(outcome.error)) : resolve(outcome.result)),
        refuse: reject,
      })
      if (isUnderWay) return
      isUnderWay = true
      setImmediate(commitWaiting)
    })
}
