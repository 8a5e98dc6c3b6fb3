import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formOf, openVisit, type Student } from './student-visit.ts'

let student: Student
beforeEach(async () => {
  student = await openVisit()
})
afterEach(() => student.close())

const htmx = { 'HX-Request': 'true' }

describe('an attempt under way', () => {
  test('opens at the first question without an answer', async () => {
    const attempt = await student.start()
    expect((await student.visit(attempt)).text).toContain('Question 1 of 6')
    await student.answer(attempt, 1, 'right')
    expect((await student.visit(attempt)).text).toContain('Question 2 of 6')
  })

  test('is never kept by caches', async () => {
    const attempt = await student.start()
    for (const path of [attempt, `${attempt}/submit`, `${attempt}?slot=2`]) {
      expect((await student.visit(path)).headers.get('cache-control')).toBe('no-store')
    }
  })

  test('sends nothing but the form and the bare passage before the answer', async () => {
    const attempt = await student.start()
    for (const slot of [1, 2, 3, 4, 5, 6]) {
      const { text } = await student.visit(`${attempt}?slot=${slot}`)
      expect(text).not.toContain('<mark')
      expect(text).not.toContain('The article says so')
      expect(text).not.toContain('The article does not name')
    }
  })

  test('goes back to the judged question after an answer without scripts', async () => {
    const attempt = await student.start()
    const { status, location } = await student.answer(attempt, 1, 'wrong')
    expect([status, location]).toEqual([303, `${attempt}?slot=1#feedback`])
    const { text } = await student.visit(`${attempt}?slot=1`)
    expect(text).toContain('Correct answer')
    expect(text).toContain('Your answer')
    expect(text).toContain('Coquelles is the place in France.')
    expect(text).toMatch(/<mark id="evidence-1"[^>]*>The railway tunnel links Folkestone/)
  })

  test('sends htmx the judged question and what it changes on the page, and no whole page', async () => {
    const attempt = await student.start()
    const { status, text } = await student.visit(`${attempt}/responses/1`, { form: formOf(1, 'right'), headers: htmx })
    expect(status).toBe(200)
    expect(text).not.toContain('<html')
    expect(text).toMatch(/^<section class="question" id="question"/)
    expect(text).toContain('autofocus')
    expect(text.match(/<hx-partial /g)).toHaveLength(4)
    expect(text).toContain('Right. Of 6 questions: 1 answered, 1 right.')
  })

  test.each([
    ['an empty choice', 1, {}, 'Choose an answer first'],
    ['an option of no question', 1, { option: 'op_99' }, 'not among these'],
    ['an empty gap', 4, { text: ' \n ' }, 'Write your answer in the gap first'],
    ['more than 500 characters', 4, { text: 'x'.repeat(501) }, 'yours has 501'],
    ['an unreadable character', 4, { text: 'a\u0000b' }, 'cannot be read'],
  ])('refuses %s with a message at the question', async (_, slot, form, message) => {
    const attempt = await student.start()
    for (const headers of [{}, htmx]) {
      const { status, text } = await student.visit(`${attempt}/responses/${slot}`, { form, headers })
      expect(status).toBe(422)
      expect(text).toContain(message)
      expect(text).toContain('aria-describedby="refusal"')
      expect(text).toContain('id="refusal"')
    }
    expect((await student.visit(attempt)).text).toContain('0 answered')
  })

  test('keeps what was typed when it is refused, and escapes it', async () => {
    const attempt = await student.start()
    const typed = `"><script>alert(1)</script>${'x'.repeat(500)}`
    const { text } = await student.visit(`${attempt}/responses/4`, { form: { text: typed } })
    expect(text).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;xxx')
    expect(text).not.toContain('<script>alert')
  })

  test('shows the judged answer to one who answers again from another tab', async () => {
    const attempt = await student.start()
    await student.answer(attempt, 1, 'wrong')
    for (const headers of [{}, htmx]) {
      const { status, text } = await student.visit(`${attempt}/responses/1`, { form: formOf(1, 'right'), headers })
      expect(status).toBe(409)
      expect(text).toContain('You have answered this question already')
      expect(text).toContain('Wrong')
    }
    expect((await student.visit(`${attempt}/responses/1`, { form: {} })).status).toBe(409)
  })

  test('says of a small slip of spelling that it is nearly right, and what it earns', async () => {
    const attempt = await student.start()
    await student.visit(`${attempt}/responses/4`, { form: { text: 'Coqueles' } })
    const { text } = await student.visit(`${attempt}?slot=4`)
    expect(text).toContain('Nearly right: compare your wording')
    expect(text).toContain('0.5 of 1 mark')
    expect(text).toMatch(/Your answer<\/p><p class="text">Coqueles</)
    expect(text).toMatch(/Correct answer<\/p><p class="text">Coquelles</)
  })

  test('takes the same answer twice', async () => {
    const attempt = await student.start()
    await student.answer(attempt, 1, 'right')
    expect((await student.answer(attempt, 1, 'right')).location).toBe(`${attempt}?slot=1#feedback`)
  })

  test.each(['99', '0', '-1', '1.0', 'x', ''])('reports that there is no question "%s"', async slot => {
    const attempt = await student.start()
    expect((await student.visit(`${attempt}?slot=${slot}`)).text).toBe('slot-not-found')
  })

  test('leads back to the question from the address that answers go to', async () => {
    const attempt = await student.start()
    expect(await student.visit(`${attempt}/responses/2`)).toMatchObject({ status: 303, location: `${attempt}?slot=2` })
  })

  test('refuses a body that no form sends', async () => {
    const attempt = await student.start()
    const sent = { form: {}, headers: { 'Content-Type': 'application/json' } }
    expect((await student.visit(`${attempt}/responses/1`, sent)).text).toBe('unsupported-media-type')
  })

  test('judges nothing before it is submitted where feedback waits, and lets answers change', async () => {
    const attempt = await student.start('qz_tunnel-exam')
    await student.answer(attempt, 1, 'wrong')
    const { text } = await student.visit(`${attempt}?slot=1`)
    expect(text).toContain('Answer saved')
    expect(text).toMatch(/value="op_1" checked/)
    for (const verdict of ['Wrong', 'Right', '<mark', 'Correct answer', ', 0 right'])
      expect(text).not.toContain(verdict)
    await student.answer(attempt, 1, 'right')
    expect((await student.visit(`${attempt}?slot=1`)).text).toMatch(/value="op_3" checked/)
  })
})
