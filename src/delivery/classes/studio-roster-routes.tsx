import { type Context, Hono } from 'hono'
import { PinListPage } from '../../../views/classes/pin-list-page.tsx'
import { RosterPreviewPage } from '../../../views/classes/roster-preview-page.tsx'
import type { RosterOutcome } from '../../vocabulary/roster.ts'
import type { PinCard } from '../../vocabulary/student.ts'
import { addStudent, importRoster, previewRoster } from '../../workflows/classes/import-roster.ts'
import { findClass } from '../../workflows/classes/keep-classes.ts'
import { removeFromClass, renewPins } from '../../workflows/classes/keep-students.ts'
import { readForm } from '../read-form.ts'
import type { ClassContext } from './class-context.ts'
import { withNote } from './done-note.ts'
import { joinAddressOf } from './join-address.ts'
import { readRosterForm } from './read-roster-form.ts'
import { showClass } from './show-class.tsx'
import { classIdOf, sentenceOf, studentIdOf } from './studio-ids.ts'

/**
 * Makes the teachers' pages that change a roster: a file is shown with what it would do before it does it, and new PINs
 * are shown once, as a list to print.
 */
export function studioRosterRoutes(context: ClassContext): Hono {
  const { classes, allow, askerOf, organisationOf, publicUrl } = context
  const change = allow('change-classes')
  const routes = new Hono()

  const preview = async (c: Context, text: string) => {
    const of = await findClass(classes, organisationOf(c), classIdOf(c))
    const plan = await previewRoster(classes, organisationOf(c), of.id, text)
    return c.html(<RosterPreviewPage of={of} plan={plan} text={text} />, plan.faults.length > 0 ? 422 : 200)
  }
  const showPins = async (c: Context, cards: readonly PinCard[], outcome?: RosterOutcome) => {
    const of = await findClass(classes, organisationOf(c), classIdOf(c))
    return c.html(<PinListPage {...{ of, cards, outcome }} address={joinAddressOf(c, publicUrl)} />)
  }

  routes.post('/studio/classes/:class/roster/preview', change, async c => {
    try {
      return await preview(c, await readRosterForm(c))
    } catch (error) {
      return showClass(c, context, classIdOf(c), sentenceOf(error))
    }
  })
  routes.post('/studio/classes/:class/roster', change, async c => {
    const text = await readRosterForm(c)
    try {
      const outcome = await importRoster(classes, askerOf(c), classIdOf(c), text)
      return await showPins(c, outcome.pins, outcome)
    } catch (error) {
      sentenceOf(error)
      return preview(c, text)
    }
  })
  routes.post('/studio/classes/:class/students', change, async c => {
    const form = await readForm(c)
    const given = { name: form.get('name') ?? '', externalId: form.get('externalId') }
    try {
      const outcome = await addStudent(classes, askerOf(c), classIdOf(c), given)
      if (outcome.pins.length > 0) return await showPins(c, outcome.pins, outcome)
      return c.redirect(`/studio/classes/${classIdOf(c)}`, 303)
    } catch (error) {
      return showClass(c, context, classIdOf(c), sentenceOf(error))
    }
  })
  routes.post('/studio/classes/:class/pins', change, async c => {
    const whom = (await readForm(c)).get('whom') === 'all' ? 'all' : 'without'
    return showPins(c, await renewPins(classes, askerOf(c), classIdOf(c), whom))
  })
  routes.post('/studio/classes/:class/students/:student/pin', change, async c =>
    showPins(c, await renewPins(classes, askerOf(c), classIdOf(c), [studentIdOf(c)])),
  )
  routes.post('/studio/classes/:class/students/:student/remove', change, async c => {
    await removeFromClass(classes, askerOf(c), classIdOf(c), studentIdOf(c))
    return c.redirect(withNote(`/studio/classes/${classIdOf(c)}`, 'taken-out'), 303)
  })

  return routes
}
