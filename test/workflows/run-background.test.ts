import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openBackground } from '../../src/workflows/background-services.ts'
import { runBackground } from '../../src/workflows/run-background.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { serverSecret } from '../samples/sample-audit.ts'
import { sampleServices } from '../samples/sample-services.ts'

test('work behind the requests that cannot be begun leaves nothing of it at work', async () => {
  const { library, connection, discard } = await makeSqliteLibrary()
  const services = sampleServices(library)
  const errors: unknown[] = []
  const onError = (error: unknown) => void errors.push(error)
  const opened = await openBackground(connection, { clock: services.clock, onError, secret: serverSecret })
  const jobs = {
    ...opened.jobs,
    work: async (kind: string, ...rest: [handler: Parameters<typeof opened.jobs.work>[1]]) => {
      if (kind === 'export-attempts') throw new Error('refused')
      await opened.jobs.work(kind, ...rest)
    },
  }
  const drafter = { draft: () => Promise.reject(new Error('nothing to draft')), close: async () => {} }
  const call = () => Promise.reject(new Error('nothing to send'))
  const background = { ...opened, jobs }
  await expect(runBackground({ services, background, drafter, call, onError })).rejects.toThrow('refused')
  await library.close()
  // Whatever were still at work would ask the closed database within a second.
  await wait(1_200)
  expect(errors).toEqual([])
  await discard()
})
