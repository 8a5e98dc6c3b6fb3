import { type Context, Hono } from 'hono'
import { ClassAttemptsPage } from '../../../views/classes/class-attempts-page.tsx'
import { ClassListPage } from '../../../views/classes/class-list-page.tsx'
import { SignIn } from '../../vocabulary/class.ts'
import { listClassAttempts, mostListedAttempts, writeClassAttempts } from '../../workflows/classes/class-attempts.ts'
import { changeClass, findClass, makeClass, removeClass } from '../../workflows/classes/keep-classes.ts'
import { readRetention, setRetention } from '../../workflows/classes/retention.ts'
import { readForm } from '../read-form.ts'
import type { ClassContext } from './class-context.ts'
import { doneNoteOf, withNote } from './done-note.ts'
import { readDays } from './read-days.ts'
import { showClass } from './show-class.tsx'
import { classIdOf, sentenceOf } from './studio-ids.ts'

const mostShown = 200

/** Makes the teachers' pages of classes: the list, one class with its roster and settings, and who took which quiz. */
export function studioClassRoutes(context: ClassContext): Hono {
  const { classes, allow, askerOf, mayDo, organisationOf } = context
  const [read, change] = [allow('read-classes'), allow('change-classes')]
  const readAttempts = allow('read-class-attempts')
  const routes = new Hono()

  const showList = async (c: Context, refusal?: string) => {
    const organisation = organisationOf(c)
    const [list, others, retention] = await Promise.all([
      classes.store.listClasses(organisation),
      classes.store.listStudents(organisation, 'no class'),
      readRetention(classes, organisation),
    ])
    const can = { mayChange: mayDo(c, 'change-classes'), mayLimit: mayDo(c, 'export-students') }
    return c.html(
      <ClassListPage {...{ classes: list, others, retention, refusal }} {...can} done={doneNoteOf(c)} />,
      refusal === undefined ? 200 : 422,
    )
  }
  routes.get('/studio', read, c => c.redirect('/studio/classes', 303))
  routes.get('/studio/classes', read, c => showList(c))
  routes.post('/studio/classes', change, async c => {
    const form = await readForm(c)
    const given = { name: form.get('name') ?? '', signIn: SignIn.catch('roster').parse(form.get('signIn')) }
    try {
      const { id } = await makeClass(classes, askerOf(c), given)
      return c.redirect(`/studio/classes/${id}`, 303)
    } catch (error) {
      return showList(c, sentenceOf(error))
    }
  })
  routes.post('/studio/retention', allow('export-students'), async c => {
    const days = readDays((await readForm(c)).get('days') ?? '')
    if (days === 'none of these') return showList(c, 'Give a whole number of days from 1 to 36,500, or nothing.')
    await setRetention(classes, askerOf(c), days)
    return c.redirect(withNote('/studio/classes', 'saved'), 303)
  })

  routes.get('/studio/classes/:class', read, c => showClass(c, context, classIdOf(c)))
  routes.post('/studio/classes/:class', change, async c => {
    const form = await readForm(c)
    const signIn = SignIn.safeParse(form.get('signIn'))
    try {
      await changeClass(classes, askerOf(c), classIdOf(c), { name: form.get('name'), signIn: signIn.data })
      return c.redirect(withNote(`/studio/classes/${classIdOf(c)}`, 'saved'), 303)
    } catch (error) {
      return showClass(c, context, classIdOf(c), sentenceOf(error))
    }
  })
  routes.post('/studio/classes/:class/code', change, async c => {
    await changeClass(classes, askerOf(c), classIdOf(c), { newJoinCode: true })
    return c.redirect(withNote(`/studio/classes/${classIdOf(c)}`, 'new-code'), 303)
  })
  routes.post('/studio/classes/:class/remove', change, async c => {
    try {
      await removeClass(classes, askerOf(c), classIdOf(c))
      return c.redirect(withNote('/studio/classes', 'removed'), 303)
    } catch (error) {
      return showClass(c, context, classIdOf(c), sentenceOf(error))
    }
  })

  routes.get('/studio/classes/:class/attempts', readAttempts, async c => {
    const of = await findClass(classes, organisationOf(c), classIdOf(c))
    const attempts = await listClassAttempts(classes, organisationOf(c), of.id, mostShown)
    return c.html(<ClassAttemptsPage of={of} attempts={attempts} most={mostShown} />)
  })
  routes.get('/studio/classes/:class/attempts.csv', readAttempts, async c => {
    const attempts = await listClassAttempts(classes, organisationOf(c), classIdOf(c), mostListedAttempts)
    c.header('Content-Disposition', `attachment; filename="attempts-${classIdOf(c)}.csv"`)
    return c.body(writeClassAttempts(attempts), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })

  return routes
}
