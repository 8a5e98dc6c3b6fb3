import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { JobQueue, JobRun, NewJob, QueueOptions } from '../../../src/storage/jobs/job-queue.ts'
import { openJobQueue } from '../../../src/storage/jobs/open-job-queue.ts'
import type { OpenConnection } from '../../../src/storage/open-connection.ts'
import type { Job, JobState } from '../../../src/vocabulary/job.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { QuizwrightError } from '../../../src/vocabulary/quizwright-error.ts'
import { databaseMakers, type MadeDatabase } from '../../samples/databases.ts'
import { makeDeferred } from '../../samples/deferred.ts'

let made = 0
const job = (changes: Partial<NewJob> = {}): NewJob => ({
  ...{ id: `jb_${++made}`, organisation: houseOrganisation, kind: 'sample', input: { words: `'"\u0000\ud800` } },
  ...changes,
})
const end = { sentence: 'All done.', mediaType: 'text/plain' }

describe.each(databaseMakers)('the queue of jobs in $store', ({ make }) => {
  let database: MadeDatabase
  let queue: JobQueue
  const nodes: { readonly connection: OpenConnection; readonly queue: JobQueue }[] = []
  const openNode = async (options: QueueOptions = {}) => {
    const connection = await database.reopen()
    const opened = await openJobQueue(connection, { lease: 900, pause: 30, ...options })
    nodes.push({ connection, queue: opened })
    return { connection, queue: opened }
  }
  beforeEach(async () => {
    database = await make()
    queue = await openJobQueue(database.connection, { lease: 900, pause: 30 })
  })
  afterEach(async () => {
    await queue.close()
    for (const node of nodes.splice(0)) {
      await node.queue.close().catch(() => undefined)
      await node.connection.close().catch(() => undefined)
    }
    await database.connection.close()
    await database.discard()
  })
  const reaches = (id: Job['id'], state: JobState, from = queue) =>
    vi.waitFor(async () => expect((await from.find(id))?.state).toBe(state), { timeout: 12_000, interval: 25 })

  it('does a job and keeps its result, to be seen from every node', async () => {
    const seen: unknown[] = []
    await queue.work('sample', async run => {
      seen.push([run.input, run.resumeFrom, run.organisation])
      await run.progress(0.5, 'Half of it.')
      await run.checkpoint({ at: 1 }, [{ part: 2, content: 'world' }])
      await run.checkpoint({ at: 2 }, [{ part: 1, content: 'hello ' }])
      return end
    })
    const asked = job()
    expect(await queue.add(asked)).toMatchObject({ id: asked.id, state: 'queued', progress: 0, tries: 0 })
    const other = (await openNode()).queue
    await reaches(asked.id, 'done', other)
    expect(await other.find(asked.id)).toMatchObject({
      progress: 1,
      sentence: 'All done.',
      tries: 1,
      mediaType: 'text/plain',
    })
    expect((await other.readParts(asked.id, 0, 10)).map(({ content }) => content)).toEqual(['hello ', 'world'])
    expect(seen).toEqual([[asked.input, undefined, houseOrganisation]])
    expect((await other.list(houseOrganisation, 10)).map(({ id }) => id)).toEqual([asked.id])
  })

  it('finds by its key a job that was asked for already', async () => {
    const first = await queue.add(job({ key: 'one' }))
    expect((await queue.add(job({ key: 'one' }))).id).toBe(first.id)
    expect((await queue.add(job({ key: 'two' }))).id).not.toBe(first.id)
    expect(await queue.list(houseOrganisation, 10)).toHaveLength(2)
  })

  it('takes away soon after its opening what ended long enough ago, with its result', async () => {
    await queue.work('sample', async ({ checkpoint }) => {
      await checkpoint(1, [{ part: 1, content: 'old' }])
      return end
    })
    const { id } = await queue.add(job())
    await reaches(id, 'done')
    await openNode({ keep: 0 })
    await vi.waitFor(async () => expect(await queue.find(id)).toBeUndefined(), { timeout: 12_000 })
    expect(await queue.readParts(id, 0, 9)).toEqual([])
  })

  it('gives each job to one node, whoever asks', async () => {
    const others = [await openNode(), await openNode()]
    const done: string[] = []
    const handler = async ({ id }: JobRun) => {
      done.push(id)
      await wait(5)
      return end
    }
    const jobs = Array.from({ length: 12 }, () => job())
    for (const one of jobs) await queue.add(one)
    for (const node of [queue, ...others.map(other => other.queue)]) await node.work('sample', handler)
    for (const { id } of jobs) await reaches(id, 'done')
    expect(done.toSorted()).toEqual(jobs.map(({ id }) => id).toSorted())
  })

  it('cancels a job that waits at once, and one under way on another node', async () => {
    const waiting = await queue.add(job({ kind: 'other' }))
    expect(await queue.cancel(waiting.id)).toMatchObject({ state: 'cancelled', cancelAsked: true })
    const node = await openNode()
    let begun = false
    await node.queue.work('sample', async ({ signal, progress }) => {
      begun = true
      await progress(0.1, 'Begun.')
      await wait(60_000, undefined, { signal })
      return end
    })
    const running = await queue.add(job())
    await vi.waitFor(() => expect(begun).toBe(true), { timeout: 5_000 })
    await queue.cancel(running.id)
    await reaches(running.id, 'cancelled')
    expect(await queue.find(running.id)).toMatchObject({ sentence: 'Begun.', tries: 1 })
    expect(await queue.cancel('jb_none')).toBeUndefined()
  })

  it('goes on at the last checkpoint on another node when the first is killed', async () => {
    const killed = await openNode()
    const begun = makeDeferred()
    await killed.queue.work('sample', async run => {
      await run.checkpoint({ page: 3 }, [{ part: 3, content: 'three' }])
      begun.resolve()
      return new Promise(() => {})
    })
    const asked = await queue.add(job())
    await begun.promise
    await killed.connection.close()
    const resumed: unknown[] = []
    await queue.work('sample', async run => {
      resumed.push(run.resumeFrom)
      await run.checkpoint({ page: 4 }, [{ part: 4, content: 'four' }])
      return end
    })
    await reaches(asked.id, 'done')
    expect(resumed).toEqual([{ page: 3 }])
    expect((await queue.readParts(asked.id, 0, 9)).map(({ content }) => content)).toEqual(['three', 'four'])
    expect((await queue.find(asked.id))?.tries).toBe(2)
    nodes.splice(0)
  })

  it('lets a node that lost a job write nothing more of it', async () => {
    const waking = makeDeferred()
    const outcome = makeDeferred<unknown>()
    await queue.work('sample', async run => {
      await waking.promise
      await run.checkpoint({ by: 'first' }).catch(outcome.resolve)
      return end
    })
    const asked = await queue.add(job())
    await reaches(asked.id, 'running')
    // To this node every lease is over.
    const fast = await openNode({ clock: () => Date.now() + 3_600_000 })
    await fast.queue.work('sample', async run => {
      await run.checkpoint({ by: 'second' }, [{ part: 1, content: 'second' }])
      waking.resolve()
      await outcome.promise
      return { ...end, sentence: 'By the second.' }
    })
    await reaches(asked.id, 'done')
    expect(await outcome.promise).toBeInstanceOf(Error)
    expect(await queue.find(asked.id)).toMatchObject({ sentence: 'By the second.' })
  })

  it('hands a job back when its node stops, and another takes it up', async () => {
    const stopping = await openNode()
    const begun = makeDeferred()
    await stopping.queue.work('sample', async ({ signal, checkpoint }) => {
      await checkpoint('halfway')
      begun.resolve()
      await wait(60_000, undefined, { signal })
      return end
    })
    const asked = await queue.add(job())
    await begun.promise
    await stopping.queue.close()
    expect(await queue.find(asked.id)).toMatchObject({ state: 'queued', tries: 0 })
    const resumed: unknown[] = []
    await queue.work('sample', async ({ resumeFrom }) => {
      resumed.push(resumeFrom)
      return end
    })
    await reaches(asked.id, 'done')
    expect(resumed).toEqual(['halfway'])
  })

  it.each([
    { thrown: new QuizwrightError('quiz-not-found', 'No such quiz.'), code: 'quiz-not-found', detail: 'No such quiz.' },
    { thrown: new Error('password=secret'), code: 'internal-error', detail: 'Something went wrong on our side.' },
  ])('ends a job that throws $code as failed, with a sentence of ours', async ({ thrown, code, detail }) => {
    const node = await openNode({ most: 1 })
    await node.queue.work('sample', async () => {
      throw thrown
    })
    const asked = await queue.add(job())
    await reaches(asked.id, 'failed')
    expect(await queue.find(asked.id)).toMatchObject({ problem: { code, detail }, tries: 1 })
  })

  it('gives up a job that ends its node again and again', async () => {
    for (let kills = 0; kills < 2; kills += 1) {
      const node = await openNode({ most: 2 })
      const begun = makeDeferred()
      await node.queue.work('sample', () => {
        begun.resolve()
        return new Promise(() => {})
      })
      if (kills === 0) await queue.add(job({ id: 'jb_deadly' }))
      await begun.promise
      await node.connection.close()
      nodes.splice(0)
    }
    const last = await openNode({ most: 2 })
    await last.queue.work('sample', async () => end)
    await reaches('jb_deadly', 'failed')
    expect((await queue.find('jb_deadly'))?.problem?.detail).toContain('stopped in the middle of this job 2 times')
    await queue.add(job({ id: 'jb_sound' }))
    await reaches('jb_sound', 'done')
  })
})
