import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { sampleResponses } from '../samples/open-sample.ts'
import { formOf, openVisit, type Student } from './student-visit.ts'

let student: Student
beforeEach(async () => {
  student = await openVisit()
})
afterEach(() => student.close())

const htmx = { 'HX-Request': 'true' }

describe('submitting', () => {
  test('asks first where questions are unanswered, and says how many', async () => {
    const attempt = await student.start()
    await student.answer(attempt, 1, 'right')
    const { status, location } = await student.visit(`${attempt}/submit`, { form: {} })
    expect([status, location]).toEqual([303, `${attempt}/submit`])
    expect((await student.visit(`${attempt}/submit`)).text).toContain('5 questions unanswered')
    expect((await student.visit(`${attempt}/result`)).location).toBe(attempt)
  })

  test('goes to the result at once where all is answered, and again when sent twice', async () => {
    const attempt = await student.start()
    for (const slot of [1, 2, 3, 4, 5, 6]) await student.answer(attempt, slot, slot === 2 ? 'wrong' : 'right')
    for (let time = 0; time < 2; time += 1) {
      expect((await student.visit(`${attempt}/submit`, { form: {} })).location).toBe(`${attempt}/result`)
    }
    const { text } = await student.visit(`${attempt}/result`)
    expect(text).toContain('83%')
    expect(text).toContain('5 of 6 marks')
    expect(text).toContain('5 right, 1 wrong.')
    expect(text).toContain('Passed.')
  })

  test('makes every page of the attempt lead to its result', async () => {
    const attempt = await student.start()
    await student.answer(attempt, 1, 'right')
    await student.visit(`${attempt}/submit`, { form: { unanswered: 'accepted' } })
    for (const path of [attempt, `${attempt}/submit`]) {
      expect((await student.visit(path)).location).toBe(`${attempt}/result`)
    }
    expect((await student.answer(attempt, 2, 'right')).location).toBe(`${attempt}/result`)
    const swapped = await student.visit(`${attempt}/responses/2`, { form: formOf(2, 'right'), headers: htmx })
    expect(swapped.headers.get('hx-redirect')).toBe(`${attempt}/result`)
  })

  test('reviews every question with its answer, its evidence and the way into the passage', async () => {
    const attempt = await student.start()
    await student.answer(attempt, 1, 'wrong')
    await student.visit(`${attempt}/submit`, { form: { unanswered: 'accepted' } })
    const { text } = await student.visit(`${attempt}/result`)
    for (const slot of [1, 2, 3, 4, 5, 6]) expect(text).toContain(`href="${attempt}?slot=${slot}#evidence-1"`)
    expect(text).toContain('1 wrong, 5 not answered.')
    expect(text).toContain('Worth another reading')
    const passage = await student.visit(`${attempt}?slot=4`)
    expect(passage.text).toMatch(/<mark id="evidence-1"[^>]*>Coquelles in France<\/mark>/)
    expect(passage.text).toContain('Not answered')
    expect(passage.text).not.toContain('<input')
  })

  test('loses nothing to an answer that lands meanwhile from another device', async () => {
    const attempt = await student.start()
    const id = attempt.replace('/attempts/', '') as `at_${string}`
    const response = sampleResponses[0]?.right
    if (response === undefined) throw new Error('There are no sample responses.')
    await answerQuestion(student.services, { attempt: id, token: student.tokenOf(attempt), slot: 1, response })
    expect((await student.visit(`${attempt}?slot=1`)).text).toContain('Correct answer, and yours')
  })
})
