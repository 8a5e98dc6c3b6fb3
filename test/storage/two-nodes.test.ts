import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ScoredResponse } from '../../src/storage/attempt-record.ts'
import type { Library } from '../../src/storage/library.ts'
import type { QuestionAttempt } from '../../src/vocabulary/attempt.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { libraryMakers, type MadeLibrary } from '../samples/library-makers.ts'
import { sampleServices, storeSample } from '../samples/sample-services.ts'

describe.each(libraryMakers)('two servers over one database in $store', ({ make }) => {
  let made: MadeLibrary
  let nodes: Library[]
  let attempt: ScoredResponse['attempt']
  beforeEach(async () => {
    made = await make()
    nodes = [made.library, await made.reopen()]
    const services = sampleServices(made.library)
    await storeSample(services)
    attempt = (await startAttempt(services, 'qz_tunnel')).view.attempt.id
  })
  afterEach(async () => {
    for (const node of nodes) await node.close()
    await made.discard()
  })

  const typed = (text: string, slot: number, final: boolean): ScoredResponse => ({
    ...{ attempt, slot, final, answeredAt: 20 },
    response: { kind: 'blank', text },
    score: { state: 'scored', verdict: 'right', fraction: 1 },
  })
  const onBoth = <Result>(work: (node: Library, index: number) => Promise<Result>) =>
    Promise.all(nodes.flatMap((node, index) => Array.from({ length: 20 }, (_, n) => work(node, index * 20 + n))))

  it('take one final response to a slot, whoever is asked', async () => {
    const outcomes = await onBoth((node, index) => node.recordResponse(typed(`answer ${index}`, 1, true)))
    expect(outcomes.filter(outcome => outcome === 'recorded')).toHaveLength(1)
    expect(outcomes.filter(outcome => outcome === 'final')).toHaveLength(39)
  })

  it('store the same response once however often it is sent', async () => {
    const outcomes = await onBoth(node => node.recordResponse(typed('the same', 2, true)))
    expect(outcomes.filter(outcome => outcome === 'recorded')).toHaveLength(1)
    expect(outcomes.filter(outcome => outcome === 'repeated')).toHaveLength(39)
    expect((await nodes[1]?.findAttempt(attempt))?.answers).toMatchObject([{ slot: 2, sequence: 1 }])
  })

  it('number every response that replaces another', async () => {
    const outcomes = await onBoth((node, index) => node.recordResponse(typed(`answer ${index}`, 3, false)))
    expect(new Set(outcomes)).toEqual(new Set(['recorded']))
    expect((await nodes[0]?.findAttempt(attempt))?.answers).toMatchObject([{ slot: 3, sequence: 40 }])
  })

  it('grade once, over every response that either acknowledged', async () => {
    const graded: (readonly QuestionAttempt[])[] = []
    const begun: Promise<unknown>[] = []
    const early = new Promise(setImmediate).then(() => Promise.all(begun))
    const grade = (answers: readonly QuestionAttempt[]) => {
      graded.push(answers)
      return { marks: answers.length, maxMarks: 40, fraction: answers.length / 40 }
    }
    const outcomes = await onBoth(async (node, index) => {
      const isEarly = index % 20 < 5
      if (!isEarly) await early
      if (index % 20 === 10) await node.submitAttempt({ attempt, submittedAt: 30, grade })
      const recording = node.recordResponse(typed(`answer ${index}`, index + 1, true))
      if (isEarly) begun.push(recording)
      return recording
    })
    const recorded = outcomes.filter(outcome => outcome === 'recorded')
    expect(recorded.length).toBeGreaterThanOrEqual(10)
    expect(outcomes).toContain('submitted')
    expect(graded).toHaveLength(1)
    expect(graded[0]).toHaveLength(recorded.length)
    for (const node of nodes) expect((await node.findAttempt(attempt))?.grade).toMatchObject({ marks: recorded.length })
  })
})
