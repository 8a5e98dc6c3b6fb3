import { type Context, Hono } from 'hono'
import { ErasedPage } from '../../../views/classes/erased-page.tsx'
import { StudentPage } from '../../../views/classes/student-page.tsx'
import { Accommodation } from '../../vocabulary/student.ts'
import { AttemptsFate } from '../../vocabulary/student-record.ts'
import { changeStudent, findStudent } from '../../workflows/classes/keep-students.ts'
import { eraseStudent, exportStudent } from '../../workflows/classes/student-records.ts'
import { readForm } from '../read-form.ts'
import type { ClassContext } from './class-context.ts'
import { doneNoteOf, withNote } from './done-note.ts'
import { sentenceOf, studentIdOf } from './studio-ids.ts'

/** Makes the teachers' pages of one student: name, id and accommodations, all that is kept as a file, and erasure. */
export function studioStudentRoutes({ classes, allow, askerOf, mayDo, organisationOf }: ClassContext): Hono {
  const [read, change, privacy] = [allow('read-classes'), allow('change-classes'), allow('export-students')]
  const routes = new Hono()

  const show = async (c: Context, refusal?: string) => {
    const student = await findStudent(classes, organisationOf(c), studentIdOf(c))
    const memberships = await classes.store.listClassesOf(student.id)
    const can = { mayChange: mayDo(c, 'change-classes'), mayErase: mayDo(c, 'export-students') }
    const page = <StudentPage {...{ student, classes: memberships, refusal }} {...can} done={doneNoteOf(c)} />
    return c.html(page, refusal === undefined ? 200 : 422)
  }
  routes.get('/studio/students/:student', read, c => show(c))
  routes.post('/studio/students/:student', change, async c => {
    const form = await readForm(c)
    const accommodation = readAccommodation(form)
    if (accommodation === undefined) return show(c, 'The time factor is a number from 1 to 10, such as 1.25.')
    const [name, externalId] = [form.get('name') ?? '', form.get('externalId') ?? '']
    try {
      await changeStudent(classes, askerOf(c), studentIdOf(c), { name, externalId, accommodation })
      return c.redirect(withNote(`/studio/students/${studentIdOf(c)}`, 'saved'), 303)
    } catch (error) {
      return show(c, sentenceOf(error))
    }
  })
  routes.get('/studio/students/:student/export', privacy, async c => {
    const record = await exportStudent(classes, askerOf(c), studentIdOf(c))
    c.header('Content-Disposition', `attachment; filename="${studentIdOf(c)}.json"`)
    return c.json(record)
  })
  routes.post('/studio/students/:student/erase', privacy, async c => {
    const form = await readForm(c)
    const fate = AttemptsFate.safeParse(form.get('attempts'))
    if (form.get('sure') !== 'yes' || !fate.success)
      return show(c, 'Say what becomes of the attempts, and that you are sure.')
    return c.html(<ErasedPage report={await eraseStudent(classes, askerOf(c), studentIdOf(c), fate.data)} />)
  })

  return routes
}

function readAccommodation(form: ReadonlyMap<string, string>): Accommodation | undefined {
  const typed = (form.get('timeFactor') ?? '').trim().replace(',', '.')
  const factor = typed === '' ? 1 : Number(typed)
  return Accommodation.safeParse({ timeFactor: factor, noTimer: form.get('noTimer') === 'yes' }).data
}
