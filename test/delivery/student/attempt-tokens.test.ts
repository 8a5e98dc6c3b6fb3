import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mostTokens } from '../../../src/delivery/student/attempt-tokens.ts'
import { openVisit, type Student } from '../student-visit.ts'

const prefix = '__Host-quizwright-'
let student: Student
beforeEach(async () => {
  student = await openVisit({ secureCookies: true })
})
afterEach(() => student.close())

const tokens = () => [...student.jar.keys()].filter(key => key.startsWith(`${prefix}at_`))
const opens = async (attempt: string) => (await student.visit(attempt)).status !== 400
const submit = (attempt: string) => student.visit(`${attempt}/submit`, { form: { unanswered: 'accepted' } })
const begin = async (count: number) => {
  const begun: string[] = []
  for (let n = 0; n < count; n += 1) begun.push(await student.start())
  return begun
}

test('over https every cookie is bound to this host by its name', async () => {
  const attempt = await student.start()
  await submit(attempt)
  expect(student.setCookies.length).toBeGreaterThan(3)
  for (const line of student.setCookies) {
    expect(line).toMatch(/^__Host-quizwright-(?:open|at_[\w-]+)=/)
    expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(line).not.toContain('Domain')
  }
})

describe('tokens of many attempts', () => {
  test('all open, up to the most that are kept', async () => {
    const begun = await begin(mostTokens)
    for (const attempt of begun) expect(await opens(attempt)).toBe(true)
  })

  test('make room by those of submitted attempts before any that is under way', async () => {
    const begun = await begin(mostTokens)
    const [first = '', second = '', third = ''] = begun
    await submit(second)
    const added = await student.start()
    expect(tokens()).toHaveLength(mostTokens)
    expect([await opens(first), await opens(second), await opens(third), await opens(added)]).toEqual([
      true,
      false,
      true,
      true,
    ])
  })

  test('make room by the oldest where none is submitted, which is then offered no more', async () => {
    const [first = '', second = ''] = await begin(mostTokens)
    await student.start('qz_tunnel-exam')
    expect([await opens(first), await opens(second)]).toEqual([false, true])
    expect((await student.visit('/')).text).not.toContain(`href="${first}"`)
  })

  test('never make headers that a server would refuse, however many are begun', async () => {
    await begin(3 * mostTokens)
    const cookies = [...student.jar].map(([key, { value }]) => `${key.split(' ')[0]}=${value}`).join('; ')
    expect(tokens()).toHaveLength(mostTokens)
    expect(cookies.length).toBeLessThan(5_000)
  })

  test('beyond the most, as tabs that begin at once can make them, go with the next attempt', async () => {
    const made = Array.from({ length: 60 }, (_, n) => `${prefix}at_made-${n}=${'t'.repeat(32)}.zz`).join('; ')
    const before = student.setCookies.length
    await student.visit('/quizzes/qz_tunnel/attempts', { form: {}, headers: { Cookie: made } })
    const deleted = student.setCookies.slice(before).filter(line => line.includes('Max-Age=0'))
    expect(deleted.length).toBeGreaterThan(60 - mostTokens)
    for (const line of deleted) expect(line).toMatch(/^__Host-quizwright-at_made-\d+=; Max-Age=0; Path=\/; .*Secure/)
  })
})

describe('a cookie of an earlier version', () => {
  const old = (attempt: string, token: string) => ({ headers: { Cookie: `quizwright-token=${token}` }, path: attempt })

  test('opens its attempt, answers and submits it, and is replaced when its page is seen', async () => {
    const attempt = await student.start()
    const token = student.tokenOf(attempt)
    const sent = old(attempt, token)
    const answered = await student.visit(`${attempt}/responses/1`, { form: { option: 'op_3' }, headers: sent.headers })
    expect(answered.location).toBe(`${attempt}?slot=1#feedback`)
    const before = student.setCookies.length
    expect((await student.visit(attempt, { headers: sent.headers })).text).toContain('1 answered')
    const id = attempt.replace('/attempts/', '')
    expect(student.setCookies.slice(before)).toEqual([
      expect.stringMatching(new RegExp(`^${prefix}${id}=${token}\\.[0-9a-z]+; Max-Age=2592000; Path=/;`)),
      expect.stringMatching(new RegExp(`^quizwright-token=; Max-Age=0; Path=${attempt};`)),
    ])
    const done = await student.visit(`${attempt}/submit`, { form: { unanswered: 'accepted' }, headers: sent.headers })
    expect(done.location).toBe(`${attempt}/result`)
    expect((await student.visit(`${attempt}/result`, { headers: sent.headers })).status).toBe(200)
  })

  test('of a site that was not https yet is taken over too', async () => {
    const attempt = await student.start()
    const id = attempt.replace('/attempts/', '')
    const headers = { Cookie: `quizwright-${id}=${student.tokenOf(attempt)}.1` }
    const before = student.setCookies.length
    expect((await student.visit(attempt, { headers })).status).toBe(200)
    expect(student.setCookies.slice(before).map(line => line.split('=')[0])).toEqual([
      `${prefix}${id}`,
      `quizwright-${id}`,
    ])
  })

  test('never counts before the one that only this host can have set', async () => {
    const attempt = await student.start()
    const id = attempt.replace('/attempts/', '')
    const own = `${prefix}${id}=${student.tokenOf(attempt)}.1`
    const planted = [`quizwright-${id}=planted.zzzz`, 'quizwright-token=planted']
    const headers = { Cookie: [...planted, own].join('; ') }
    expect((await student.visit(attempt, { headers })).status).toBe(200)
  })
})

test.each(['', 'x y', '.', '..done', `${'t'.repeat(300)}`, '%00', 'a.b.c.d'])(
  'a token that is "%s" opens nothing',
  async token => {
    const attempt = await student.start()
    const headers = { Cookie: `${prefix}${attempt.replace('/attempts/', '')}=${token}` }
    expect(await student.visit(attempt, { headers })).toMatchObject({ status: 400, text: 'attempt-not-found' })
  },
)
