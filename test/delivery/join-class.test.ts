import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { theServer } from '../../src/vocabulary/asker.ts'
import { sayJoinCode } from '../../src/vocabulary/class.ts'
import { changeStudent } from '../../src/workflows/classes/keep-students.ts'
import { makeSampleClass } from '../samples/open-classroom.ts'
import { type ClassVisit, openClassVisit } from './class-visit.ts'
import { formOf } from './student-visit.ts'

let app: ClassVisit
let of: Awaited<ReturnType<typeof makeSampleClass>>
let browser: ReturnType<ClassVisit['openBrowser']>
beforeEach(async () => {
  app = await openClassVisit()
  of = await makeSampleClass(app.classes)
  browser = app.openBrowser()
})
afterEach(() => app.close())

const signIn = (name = 'Ada Byron', shared = false, from = browser) =>
  from.visit(`/join/${of.joinCode}`, {
    form: { name, pin: of.cardOf(name).pin, ...(shared && { shared: 'yes' }) },
  })
const wrong = () => ({ name: 'Ada Byron', pin: of.cardOf('Ada Byron').pin === '000000' ? '000001' : '000000' })
const start = async (from = browser, quiz = 'qz_tunnel') =>
  (await from.visit(`/quizzes/${quiz}/attempts`, { form: {} })).location ?? ''

describe('the way into a class', () => {
  test('leads from the code on the front page by name and PIN back to the quizzes', async () => {
    expect((await browser.visit('/')).text).toContain('action="/join"')
    const code = await browser.visit('/join', { form: { code: sayJoinCode(of.joinCode).toLowerCase() } })
    expect([code.status, code.location]).toEqual([303, `/join/${of.joinCode}`])
    const page = await browser.visit(`/join/${of.joinCode}`)
    expect(page.text).toContain('7b')
    for (const name of ['Ada', 'Byron', 'King']) expect(page.text).not.toContain(name)
    expect(await signIn()).toMatchObject({ status: 303, location: '/' })
    const front = await browser.visit('/')
    expect(front.text).toContain('<strong>Ada Byron</strong>, 7b')
    expect(front.text).toContain('action="/leave-class"')
  })

  test('keeps the sign-in from scripts and other sites, for 12 hours or until the browser is closed', async () => {
    await signIn()
    await signIn('Ada Byron', true, app.openBrowser())
    const [line] = browser.setCookies
    expect(line).toMatch(/^quizwright-student=[\w-]{32}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    const other = app.openBrowser()
    await signIn('Ada Byron', true, other)
    expect(other.setCookies[0]).not.toMatch(/max-age|expires/i)
  })

  test('keeps it to this host and to HTTPS where the site is served so', async () => {
    const secure = await openClassVisit({ publicUrl: 'https://quiz.example' })
    const own = await makeSampleClass(secure.classes)
    const tab = secure.openBrowser()
    await tab.visit(`/join/${own.joinCode}`, { form: { name: 'Ada Byron', pin: own.cardOf('Ada Byron').pin } })
    expect(tab.setCookies[0]).toMatch(/^__Host-quizwright-student=.*Path=\/; HttpOnly; Secure/)
    expect((await tab.visit('/')).text).toContain('Ada Byron')
    await secure.close()
  })

  test('says the same on the same page whether the name or the PIN is wrong, and sends no PIN back', async () => {
    const pages = []
    for (const form of [wrong(), { name: 'Nobody Here', pin: '135791' }]) {
      const { status, text } = await browser.visit(`/join/${of.joinCode}`, { form })
      expect(status).toBe(422)
      expect(text).not.toContain(form.pin)
      pages.push(text.replaceAll(form.name, 'NAME'))
    }
    expect(pages[0]).toContain('That name and that PIN do not go together in this class.')
    expect(pages[0]).toBe(pages[1])
    expect(browser.setCookies).toEqual([])
  })

  test('takes no more tries after eight wrong ones, and says how long', async () => {
    for (let times = 0; times < 8; times += 1) await browser.visit(`/join/${of.joinCode}`, { form: wrong() })
    const { status, headers, text } = await signIn()
    expect(status).toBe(429)
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(800)
    expect(text).toContain('There were too many tries. Try again in 15 minutes.')
  })

  test('tells an unknown code on the form, whether it was typed or came by a link', async () => {
    const { status, text } = await browser.visit('/join', { form: { code: 'AAA-AAA' } })
    expect([status, text]).toEqual([404, expect.stringContaining('No class has this code.')])
    expect(text).toContain('value="AAA-AAA"')
    const unknown = await browser.visit('/join/AAAAAA')
    expect(unknown.status).toBe(404)
    expect(unknown.text).toMatch(/No class has this code.*<input id="code"[^>]* value="AAAAAA"/s)
    expect((await browser.visit('/join', { form: {} })).status).toBe(404)
  })

  test('asks nobody’s name where the class is open', async () => {
    const open = await makeSampleClass(app.classes, { signIn: 'open', roster: 'Name\nEd New' })
    expect(await browser.visit('/join', { form: { code: open.joinCode } })).toMatchObject({
      status: 303,
      location: '/',
    })
    expect((await browser.visit('/')).text).toContain('You are in <strong>7b</strong>.')
    const { attempt } = (await app.services.library.findAttempt((await start()).split('/')[2] as 'at_x')) ?? {}
    expect(attempt).not.toHaveProperty('student')
  })

  test('is refused from another site', async () => {
    const headers = { Origin: 'https://evil.example' }
    for (const path of ['/join', `/join/${of.joinCode}`, '/leave-class'])
      expect((await browser.visit(path, { form: {}, headers })).status).toBe(403)
  })
})

describe('a student who has signed in', () => {
  test('makes attempts that say whose they are and what was granted, and leave no token in the browser', async () => {
    const { student } = of.cardOf('Ada Byron')
    const accommodation = { timeFactor: 1.25, noTimer: false }
    await changeStudent(app.classes, theServer, student, { accommodation })
    await signIn()
    const attempt = await start()
    const record = await app.services.library.findAttempt(attempt.split('/')[2] as 'at_x')
    expect(record?.attempt).toMatchObject({ student, accommodation })
    expect([...browser.jar.keys()]).toEqual(['quizwright-student /'])
    expect((await browser.visit(`${attempt}/responses/1`, { form: formOf(1, 'right') })).status).toBe(303)
    expect((await browser.visit(attempt)).status).toBe(200)
  })

  test('goes on in any browser after signing in there, and is offered to from the front page', async () => {
    await signIn()
    const attempt = await start()
    const home = app.openBrowser()
    expect((await home.visit(attempt)).status).toBe(404)
    await signIn('Ada Byron', false, home)
    expect((await home.visit('/')).text).toContain(`href="${attempt}"`)
    expect((await home.visit('/quizzes/qz_tunnel')).text).toContain('You take it as Ada Byron.')
    expect((await home.visit(attempt)).status).toBe(200)
    await home.visit(`${attempt}/submit`, { form: { unanswered: 'accepted' } })
    expect((await home.visit(`${attempt}/result`)).status).toBe(200)
    expect((await home.visit('/')).text).not.toContain(`href="${attempt}"`)
  })

  test('leaves nothing open to whoever uses the computer next', async () => {
    await signIn('Ada Byron', true)
    const attempt = await start()
    expect(await browser.visit('/leave-class', { form: {} })).toMatchObject({ status: 303, location: '/' })
    expect((await browser.visit('/')).text).not.toContain('Ada')
    for (const path of [attempt, `${attempt}/result`, `${attempt}/submit`])
      expect((await browser.visit(path)).status).toBe(404)
    await signIn('Bo King')
    expect((await browser.visit(attempt)).status).toBe(404)
    expect((await browser.visit(`${attempt}/responses/1`, { form: formOf(1, 'right') })).status).toBe(404)
  })

  test('still opens the attempts that this browser began without a name', async () => {
    const before = await start()
    await signIn()
    expect((await browser.visit(before)).status).toBe(200)
    expect((await browser.visit('/')).text).not.toContain(`href="${before}"`)
  })

  test('is nobody with a cookie that was made up', async () => {
    const headers = { Cookie: 'quizwright-student=made-up-0123456789-0123456789-01' }
    const { status, text } = await app.send('/', { headers })
    expect([status, text.includes('Class code')]).toEqual([200, true])
  })
})
