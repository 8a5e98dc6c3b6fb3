import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formOf, openVisit, type Student } from './student-visit.ts'

let student: Student
beforeEach(async () => {
  student = await openVisit()
})
afterEach(() => student.close())

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

  test('offers to start again once an attempt under way turns out not to open', async () => {
    const attempt = await student.start()
    expect((await student.visit(attempt, { headers: { Cookie: student.openCookie() } })).text).toBe('attempt-not-found')
    const { text } = await student.visit('/')
    expect(text).not.toContain(`href="${attempt}"`)
    expect(text).toContain('href="/quizzes/qz_tunnel"')
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
  test('keep the token from scripts and from other sites, each by the name of its attempt', async () => {
    const attempt = await student.start()
    const name = `quizwright-${attempt.replace('/attempts/', '')}=`
    const line = student.setCookies.find(cookie => cookie.startsWith(name))
    expect(line).toContain('Path=/;')
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
    await student.answer(attempt, 1, 'right')
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
