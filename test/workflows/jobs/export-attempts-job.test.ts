import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findQuizShape } from '../../../src/storage/attempts/find-quiz-shape.ts'
import { listAttempts } from '../../../src/storage/attempts/list-attempts.ts'
import { answerQuestion } from '../../../src/workflows/answer-question.ts'
import { exportAttemptsJob } from '../../../src/workflows/jobs/export-attempts-job.ts'
import { submitAttempt } from '../../../src/workflows/submit-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { makeRun } from '../../samples/make-run.ts'
import { type OpenSample, openSample, sampleResponses } from '../../samples/open-sample.ts'

describe.each(libraryMakers)('exporting the attempts at a quiz over $store', ({ make }) => {
  let sample: OpenSample
  beforeEach(async () => {
    sample = await openSample(make)
  })
  afterEach(() => sample.close())
  const job = () => {
    const { connection } = sample.made
    return exportAttemptsJob({
      list: page => listAttempts(connection, page),
      shape: quiz => findQuizShape(connection, quiz),
    })
  }
  const input = { kind: 'export-attempts', quiz: 'qz_tunnel' }
  const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })

  it('writes a row for each attempt with its responses, their fractions and its grade', async () => {
    const [done, open] = [await sample.start(), await sample.start()]
    await sample.start('qz_tunnel-exam')
    for (const [index, { right, wrong }] of sampleResponses.entries())
      await answerQuestion(sample.services, { ...done, slot: index + 1, response: index < 2 ? right : wrong })
    await submitAttempt(sample.services, done)
    await answerQuestion(sample.services, { ...open, slot: 5, response: { kind: 'blank', text: '=160,"x"' } })
    const { run, content } = makeRun(input)
    expect(await job()(run)).toEqual({ sentence: '2 attempts are written.', mediaType: 'text/csv; charset=utf-8' })
    expect(rowsOf(content())).toMatchObject([
      {
        ...{ attempt: done.attempt, student: '', quiz_version: '1', marks: '2', max_marks: '6', passed: 'false' },
        ...{ response_1: 'op_3', fraction_1: '1', response_4: 'Folkestone', fraction_4: '0' },
        submitted_at: expect.stringMatching(/^2026-01-01T/),
      },
      { attempt: open.attempt, submitted_at: '', marks: '', response_1: '', response_5: `'=160,"x"`, fraction_5: '0' },
    ])
  })

  it('goes on behind the rows that are written when it is taken up again', async () => {
    const keys = [await sample.start(), await sample.start()]
    const [first] = await listAttempts(sample.made.connection, { quiz: 'qz_tunnel', after: 0, most: 1 })
    const resumeFrom = { after: first?.number, written: 1, part: 1 }
    const { run, content } = makeRun(input, { resumeFrom }, [{ part: 0, content: 'attempt\r\nat_first\r\n' }])
    expect((await job()(run)).sentence).toBe('2 attempts are written.')
    expect(
      content()
        .split('\r\n')
        .map(line => line.split(',')[0]),
    ).toEqual(['attempt', 'at_first', keys[1]?.attempt, ''])
  })

  it('writes the head alone for a quiz that nobody has begun, and refuses one that is not there', async () => {
    const { run, content } = makeRun(input)
    await job()(run)
    expect([rowsOf(content()), content().split('\r\n').length]).toEqual([[], 2])
    await expect(job()(makeRun({ ...input, quiz: 'qz_none' }).run)).rejects.toMatchObject({ code: 'quiz-not-found' })
    const foreign = makeRun(input, { organisation: 'og_other' })
    await expect(job()(foreign.run)).rejects.toMatchObject({ code: 'quiz-not-found' })
  })
})
