import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ClassId } from '../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import { signInToClass } from '../../src/workflows/classes/join-class.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import { submitAttempt } from '../../src/workflows/submit-attempt.ts'
import { client, makeSampleClass, sampleRoster } from '../samples/open-classroom.ts'
import { type ClassVisit, openClassVisit } from './class-visit.ts'

let app: ClassVisit
beforeEach(async () => {
  app = await openClassVisit()
})
afterEach(() => app.close())

const upload = (content: string | Uint8Array<ArrayBuffer>) => {
  const form = new FormData()
  form.set('file', new Blob([content]), 'roster.csv')
  return form
}
const asText = (text: string) => {
  const form = new FormData()
  form.set('text', text)
  return form
}
const studentsOf = (id: ClassId) => app.classes.store.listStudents(houseOrganisation, id)
const pinsIn = (page: string) =>
  [...page.matchAll(/<span class="pin">(\d{3}) (\d{3})<\/span>/g)].map(([, a, b]) => `${a}${b}`)

describe('a teacher', () => {
  test('makes a class, checks a file, takes it in and gets the PINs once', async () => {
    const made = await app.asTeacher('/studio/classes', { form: { name: ' 7b  English ', signIn: 'roster' } })
    expect(made.status).toBe(303)
    const path = made.location ?? ''
    const id = path.split('/')[3] as ClassId
    expect((await app.asTeacher(path)).text).toContain('7b English')
    const preview = await app.asTeacher(`${path}/roster/preview`, { form: upload(`\ufeff${sampleRoster}`) })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('The list has 3 new students.')
    expect(await studentsOf(id)).toEqual([])
    const hidden = /name="text" value="([^"]*)"/.exec(preview.text)?.[1] ?? ''
    const taken = await app.asTeacher(`${path}/roster`, { form: asText(hidden) })
    expect(taken.headers.get('Cache-Control')).toBe('no-store')
    expect(taken.text).toMatch(/7b English: open localhost\/join, type the code \w{3}-\w{3}, then your name/)
    const [pin = ''] = pinsIn(taken.text)
    expect(pinsIn(taken.text)).toHaveLength(3)
    const of = await app.classes.store.findClass(houseOrganisation, id)
    if (of === undefined) throw new Error('There is no class.')
    expect(await signInToClass(app.classes, of, { name: 'Ada Byron', pin, isShared: false }, client)).toMatch(/./)
    expect(pinsIn((await app.asTeacher(`${path}/roster`, { form: asText(hidden) })).text)).toEqual([])
    expect((await app.asTeacher(path)).text).not.toMatch(new RegExp(pin))
  })

  test('is told each bad row, and nothing is taken in', async () => {
    const { id } = await makeSampleClass(app.classes)
    const before = await studentsOf(id)
    for (const path of ['roster/preview', 'roster']) {
      const { status, text } = await app.asTeacher(`/studio/classes/${id}/${path}`, {
        form: asText('Name;ID\nDi Ross;9\n;10\nEd <b>New</b>;9'),
      })
      expect(status).toBe(422)
      expect(text).toContain('Row 3 has no name.')
      expect(text).toContain('Row 4 has the id of row 2.')
      expect(text).not.toContain('<b>New')
      expect(text).not.toContain('Take it in')
    }
    expect(await studentsOf(id)).toEqual(before)
  })

  test.each([
    ['a workbook', 'PK\u0003\u0004…', 'This is no text.'],
    ['nothing', '', 'The file names no student.'],
  ])('is told of %s in the place of a file', async (_, content, sentence) => {
    const { id } = await makeSampleClass(app.classes)
    const { status, text } = await app.asTeacher(`/studio/classes/${id}/roster/preview`, { form: upload(content) })
    expect([status, text]).toEqual([422, expect.stringContaining(sentence)])
  })

  test('adds one student, and not the same twice', async () => {
    const { id } = await makeSampleClass(app.classes)
    const add = (form: Record<string, string>) => app.asTeacher(`/studio/classes/${id}/students`, { form })
    expect(pinsIn((await add({ name: 'Di Ross', externalId: '9' })).text)).toHaveLength(1)
    const again = await add({ name: 'Di Ross', externalId: '' })
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('is in the class already')])
    expect((await add({ name: ' ' })).text).toContain('Give a name of 1 to 200 characters.')
    expect(await studentsOf(id)).toHaveLength(4)
  })

  test('makes new PINs for one, for all, and for those who lack one', async () => {
    const of = await makeSampleClass(app.classes, { signIn: 'open' })
    const path = `/studio/classes/${of.id}`
    await app.asTeacher(path, { form: { name: '7b', signIn: 'roster' } })
    expect((await app.asTeacher(path)).text).toContain('3 students cannot sign in yet.')
    const [ada] = await studentsOf(of.id)
    expect(pinsIn((await app.asTeacher(`${path}/students/${ada?.id}/pin`, { form: {} })).text)).toHaveLength(1)
    expect(pinsIn((await app.asTeacher(`${path}/pins`, { form: { whom: 'without' } })).text)).toHaveLength(2)
    expect(pinsIn((await app.asTeacher(`${path}/pins`, { form: { whom: 'without' } })).text)).toEqual([])
    expect(pinsIn((await app.asTeacher(`${path}/pins`, { form: { whom: 'all' } })).text)).toHaveLength(3)
  })

  test('grants more time, takes a student out of the class and finds them again among those in none', async () => {
    const { id, cardOf } = await makeSampleClass(app.classes)
    const { student } = cardOf('Ada Byron')
    const save = (form: Record<string, string>) =>
      app.asTeacher(`/studio/students/${student}`, { form: { name: 'Ada Byron', externalId: '7', ...form } })
    expect((await save({ timeFactor: '1,25' })).status).toBe(303)
    expect((await app.asTeacher(`/studio/classes/${id}`)).text).toContain('1.25 times')
    for (const timeFactor of ['0.5', 'more', '11', 'NaN'])
      expect((await save({ timeFactor })).text).toContain('The time factor is a number from 1 to 10')
    expect((await save({ externalId: '8' })).text).toContain('Another student has this id.')
    await app.asTeacher(`/studio/classes/${id}/students/${student}/remove`, { form: {} })
    expect(await studentsOf(id)).toHaveLength(2)
    expect((await app.asTeacher('/studio/classes')).text).toContain(`href="/studio/students/${student}"`)
  })

  test('sees who has taken which quiz, on the page and as a table that runs no formula', async () => {
    const { id, cardOf } = await makeSampleClass(app.classes, { roster: 'Name;ID\n"=1+1";-7\nBo King;8' })
    const { view, token } = await startAttempt(app.services, 'qz_tunnel', { id: cardOf('=1+1').student })
    await submitAttempt(app.services, { attempt: view.attempt.id, token })
    await startAttempt(app.services, 'qz_tunnel-exam', { id: cardOf('Bo King').student })
    await startAttempt(app.services, 'qz_tunnel')
    const { text } = await app.asTeacher(`/studio/classes/${id}/attempts`)
    expect(text.match(/<tr>/g)).toHaveLength(3)
    expect(text).toContain('under way')
    const table = await app.asTeacher(`/studio/classes/${id}/attempts.csv`)
    expect(table.headers.get('Content-Disposition')).toMatch(/^attachment; filename="attempts-cl_/)
    const [head, second, first, ...rest] = table.text.trim().split('\r\n')
    expect(head).toBe('Name,ID,Quiz,Started,Submitted,Marks,Out of,Grade')
    expect(second).toMatch(/^Bo King,8,The Channel Tunnel: exam,20\d\d-.*,,,,$/)
    expect(first).toMatch(/^'=1\+1,'-7,The Channel Tunnel,20\d\d-[^,]*,20\d\d-[^,]*,0,6,0$/)
    expect(rest).toEqual([])
  })

  test('downloads what is kept of a student, and erases it once they are sure', async () => {
    const { cardOf } = await makeSampleClass(app.classes)
    const { student } = cardOf('Ada Byron')
    const file = await app.asTeacher(`/studio/students/${student}/export`)
    expect(JSON.parse(file.text)).toMatchObject({ format: 'quizwright-student', student: { name: 'Ada Byron' } })
    const erase = (form: Record<string, string>) => app.asTeacher(`/studio/students/${student}/erase`, { form })
    expect((await erase({ attempts: 'delete' })).status).toBe(422)
    expect((await erase({ attempts: 'nothing', sure: 'yes' })).status).toBe(422)
    expect((await erase({ attempts: 'delete', sure: 'yes' })).text).toContain('The student is erased')
    expect((await erase({ attempts: 'delete', sure: 'yes' })).status).toBe(404)
    expect((await app.asTeacher(`/studio/students/${student}`)).status).toBe(404)
  })

  test('says how long attempts are kept', async () => {
    const set = (days: string) => app.asTeacher('/studio/retention', { form: { days } })
    expect((await set('365')).status).toBe(303)
    expect((await app.asTeacher('/studio/classes')).text).toContain('Attempts are kept for 365 days.')
    for (const days of ['0', '-1', 'a year', '36501', '1.5']) expect((await set(days)).status).toBe(422)
    expect((await set('')).status).toBe(303)
    expect((await app.asTeacher('/studio/classes')).text).toContain('Attempts are kept until you erase them.')
  })
})

test('every page of teachers is shut to whoever has no key, and knows no class that is not there', async () => {
  const { id, cardOf } = await makeSampleClass(app.classes)
  const foreign = await makeSampleClass(app.classes, { organisation: app.other })
  const pages = ['/studio/classes', `/studio/classes/${id}`, `/studio/classes/${id}/attempts`]
  const student = cardOf('Ada Byron').student
  const forms = [`/studio/classes/${id}/pins`, `/studio/students/${student}/erase`, '/studio/retention']
  for (const path of [...pages, `/studio/students/${student}/export`]) expect((await app.send(path)).status).toBe(401)
  for (const path of forms) expect((await app.send(path, { form: {} })).status).toBe(401)
  for (const unknown of ['cl_none', 'nonsense', foreign.id]) {
    expect((await app.asTeacher(`/studio/classes/${unknown}`)).status).toBe(404)
    expect((await app.asTeacher(`/studio/classes/${unknown}/pins`, { form: {} })).status).toBe(404)
  }
  expect((await app.asTeacher(`/studio/students/${foreign.cardOf('Ada Byron').student}`)).status).toBe(404)
})
