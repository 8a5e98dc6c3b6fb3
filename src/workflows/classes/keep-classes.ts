import type { Asker } from '../../vocabulary/asker.ts'
import type { ClassSummary, SignIn } from '../../vocabulary/class.ts'
import type { ClassId, OrganisationId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import type { ClassServices } from './class-services.ts'
import { readLine } from './read-line.ts'

/** Is what a class is made with. */
export interface NewClass {
  readonly name: string
  readonly signIn: SignIn
}

/** Makes a class with a join code of its own. Throws `invalid-request` for a name that is none. */
export async function makeClass(
  services: ClassServices,
  asker: Asker,
  { name, signIn }: NewClass,
): Promise<ClassSummary> {
  const { store, clock, newId, newJoinCode } = services
  const { organisation } = asker
  const rest = { id: newId('cl'), organisation, name: readLine('name', name), signIn, madeAt: clock() }
  const event = describeChange(services, asker, { action: 'class-made', resource: rest.id, details: { signIn } })
  for (let tries = 0; tries < mostTries; tries += 1) {
    const made = { ...rest, joinCode: newJoinCode() }
    if (await store.addClass(made, event)) return { ...made, students: 0, withoutPin: 0 }
  }
  throw new QuizwrightError('internal-error', 'No join code was free.')
}

/** Finds a class of an organisation. Throws `class-not-found`. */
export async function findClass(
  { store }: ClassServices,
  organisation: OrganisationId,
  id: ClassId,
): Promise<ClassSummary> {
  const found = await store.findClass(organisation, id)
  if (found === undefined) throw new QuizwrightError('class-not-found')
  return found
}

/** Is what may change of a class; `newJoinCode` gives it another code, and the old one leads nowhere. */
export interface ClassChange {
  readonly name?: string | undefined
  readonly signIn?: SignIn | undefined
  readonly newJoinCode?: boolean | undefined
}

/** Changes a class. Throws `class-not-found`, and `invalid-request` for a name that is none. */
export async function changeClass(
  services: ClassServices,
  asker: Asker,
  id: ClassId,
  { name, signIn, newJoinCode = false }: ClassChange,
): Promise<ClassSummary> {
  const { organisation } = asker
  const describe = (changed: string[]) =>
    describeChange(services, asker, { action: 'class-changed', resource: id, details: { changed } })
  const changes = {
    ...(name !== undefined && { name: readLine('name', name) }),
    ...(signIn !== undefined && { signIn }),
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const code = newJoinCode && { joinCode: services.newJoinCode() }
    const outcome = await services.store.changeClass(organisation, id, { ...changes, ...code }, describe)
    if (outcome !== 'taken') return findClass(services, organisation, id)
  }
  throw new QuizwrightError('internal-error', 'No join code was free.')
}

/** Removes a class without students. Throws `class-not-found`, and `class-not-empty` for one that has some. */
export async function removeClass(services: ClassServices, asker: Asker, id: ClassId): Promise<void> {
  const event = describeChange(services, asker, { action: 'class-removed', resource: id })
  const outcome = await services.store.removeClass(asker.organisation, id, event)
  if (outcome === undefined) throw new QuizwrightError('class-not-found')
  if (outcome === 'full') throw new QuizwrightError('class-not-empty')
}

const mostTries = 20
