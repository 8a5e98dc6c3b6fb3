import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerQuestion } from '../../src/workflows/answer-question.ts'
import { sampleResponses } from '../samples/open-sample.ts'
import { openVisit } from './student-visit.ts'

let student: Awaited<ReturnType<typeof openVisit>>
beforeEach(async () => {
  student = await openVisit()
})
afterEach(() => student.close())

const htmx = { 'HX-Request': 'true' }
const tokenOf = (attempt: string) => student.jar.get(`quizwright-token ${attempt}`)?.value ?? ''
const formOf = (slot: number, which: 'right' | 'wrong'): Record<string, string> => {
  const response = sampleResponses[slot - 1]?.[which]
  if (response === undefined) throw new Error(`There is no sample response to slot ${slot}.`)
  return response.kind === 'choice' ? { option: response.selected[0] ?? '' } : { text: response.text }
}
const answer = (attempt: string, slot: number, which: 'right' | 'wrong') =>
  student.visit(`${attempt}/responses/${slot}`, { form: formOf(slot, which) })

describe('the quiz list', () => {
  test('offers each quiz by its start page', async () => {
    const { status, text } = await student.visit('/')
    expect(status).toBe(200)
    expect(text).toContain('href="/quizzes/qz_tunnel"')
    expect(text).toContain('href="/quizzes/qz_tunnel-exam"')
  })

  test('offers to continue the attempt that this browser has under way', async () => {
    const attempt = await student.start()
    expect((await student.visit('/')).text).toContain(`href="${attempt}"`)
  })

  test('passes over a cookie that was tampered with', async () => {
    for (const cookie of ['x', 'qz_tunnel.', '~~..', 'qz_tunnel.at_"><b>', 'qz_a.at_b.c']) {
      const { status, text } = await student.visit('/', { headers: { Cookie: `quizwright-open=${cookie}` } })
      expect(status).toBe(200)
      expect(text).not.toContain('Continue')
    }
  })
})

describe('the start page', () => {
  test('says when answers are judged, what they earn and what passes', async () => {
    const { text } = await student.visit('/quizzes/qz_tunnel')
    expect(text).toContain('checked at once')
    expect(text).toContain('earns 50% of its mark')
    expect(text).toContain('You pass with 50% or more.')
    expect((await student.visit('/quizzes/qz_tunnel-exam')).text).toContain('until you submit')
  })

  test.each(['/quizzes/qz_nope', '/quizzes/nope', '/quizzes/qz_%00'])(
    'reports that there is no quiz at %s',
    async path => {
      expect(await student.visit(path)).toMatchObject({ status: 400, text: 'quiz-not-found' })
    },
  )
})

describe('cookies', () => {
  test('keep the token from scripts, from other sites and from every page but its attempt', async () => {
    const attempt = await student.start()
    const line = student.setCookies.find(cookie => cookie.startsWith('quizwright-token='))
    expect(line).toContain(`Path=${attempt}`)
    expect(line).toContain('HttpOnly')
    expect(line).toContain('SameSite=Lax')
    expect(line).toContain('Max-Age=2592000')
    expect(line).not.toContain('Secure')
  })

  test('travel over HTTPS only where the site is served so', async () => {
    const secure = await openVisit({ secureCookies: true })
    await secure.start()
    expect(secure.setCookies.length).toBeGreaterThan(1)
    for (const line of secure.setCookies) expect(line).toContain('Secure')
    await secure.close()
  })

  test('hold neither key nor score', async () => {
    const attempt = await student.start()
    const before = student.setCookies.length
    await answer(attempt, 1, 'right')
    expect(student.setCookies).toHaveLength(before)
  })

  test('keep attempts at several quizzes apart and forget the one that was submitted', async () => {
    const one = await student.start('qz_tunnel')
    const other = await student.start('qz_tunnel-exam')
    await student.visit(`${one}/submit`, { form: { unanswered: 'accepted' } })
    const { text } = await student.visit('/')
    expect(text).not.toContain(`href="${one}"`)
    expect(text).toContain(`href="${other}"`)
  })

  test('of a stranger open nothing', async () => {
    const attempt = await student.start()
    const stranger = { headers: { Cookie: 'quizwright-token=guessed' } }
    for (const path of [attempt, `${attempt}/submit`, `${attempt}/result`]) {
      expect(await student.visit(path, stranger)).toMatchObject({ status: 400, text: 'attempt-not-found' })
    }
    const form = { form: formOf(1, 'right'), ...stranger }
    expect((await student.visit(`${attempt}/responses/1`, form)).text).toBe('attempt-not-found')
  })
})

describe('an attempt under way', () => {
  test('opens at the first question without an answer', async () => {
    const attempt = await student.start()
    expect((await student.visit(attempt)).text).toContain('Question 1 of 6')
    await answer(attempt, 1, 'right')
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
    const { status, location } = await answer(attempt, 1, 'wrong')
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
    await answer(attempt, 1, 'wrong')
    for (const headers of [{}, htmx]) {
      const { status, text } = await student.visit(`${attempt}/responses/1`, { form: formOf(1, 'right'), headers })
      expect(status).toBe(409)
      expect(text).toContain('You have answered this question already')
      expect(text).toContain('Wrong')
    }
    expect((await student.visit(`${attempt}/responses/1`, { form: {} })).status).toBe(409)
  })

  test('takes the same answer twice', async () => {
    const attempt = await student.start()
    await answer(attempt, 1, 'right')
    expect((await answer(attempt, 1, 'right')).location).toBe(`${attempt}?slot=1#feedback`)
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
    await answer(attempt, 1, 'wrong')
    const { text } = await student.visit(`${attempt}?slot=1`)
    expect(text).toContain('Answer saved')
    expect(text).toMatch(/value="op_1" checked/)
    for (const verdict of ['Wrong', 'Right', '<mark', 'Correct answer', ', 0 right'])
      expect(text).not.toContain(verdict)
    await answer(attempt, 1, 'right')
    expect((await student.visit(`${attempt}?slot=1`)).text).toMatch(/value="op_3" checked/)
  })
})

describe('submitting', () => {
  test('asks first where questions are unanswered, and says how many', async () => {
    const attempt = await student.start()
    await answer(attempt, 1, 'right')
    const { status, location } = await student.visit(`${attempt}/submit`, { form: {} })
    expect([status, location]).toEqual([303, `${attempt}/submit`])
    expect((await student.visit(`${attempt}/submit`)).text).toContain('5 questions unanswered')
    expect((await student.visit(`${attempt}/result`)).location).toBe(attempt)
  })

  test('goes to the result at once where all is answered, and again when sent twice', async () => {
    const attempt = await student.start()
    for (const slot of [1, 2, 3, 4, 5, 6]) await answer(attempt, slot, slot === 2 ? 'wrong' : 'right')
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
    await answer(attempt, 1, 'right')
    await student.visit(`${attempt}/submit`, { form: { unanswered: 'accepted' } })
    for (const path of [attempt, `${attempt}/submit`]) {
      expect((await student.visit(path)).location).toBe(`${attempt}/result`)
    }
    expect((await answer(attempt, 2, 'right')).location).toBe(`${attempt}/result`)
    const swapped = await student.visit(`${attempt}/responses/2`, { form: formOf(2, 'right'), headers: htmx })
    expect(swapped.headers.get('hx-redirect')).toBe(`${attempt}/result`)
  })

  test('reviews every question with its answer, its evidence and the way into the passage', async () => {
    const attempt = await student.start()
    await answer(attempt, 1, 'wrong')
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
    await answerQuestion(student.services, { attempt: id, token: tokenOf(attempt), slot: 1, response })
    expect((await student.visit(`${attempt}?slot=1`)).text).toContain('Correct answer, and yours')
  })
})
