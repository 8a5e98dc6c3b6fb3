import { openClasses } from '../../src/storage/classes/open-classes.ts'
import { storedAudit } from '../../src/storage/people/stored-audit.ts'
import { serverFor } from '../../src/vocabulary/asker.ts'
import type { SignIn } from '../../src/vocabulary/class.ts'
import type { OrganisationId } from '../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { RosterOutcome } from '../../src/vocabulary/roster.ts'
import type { ClassServices } from '../../src/workflows/classes/class-services.ts'
import { importRoster } from '../../src/workflows/classes/import-roster.ts'
import { makeClass } from '../../src/workflows/classes/keep-classes.ts'
import { makeClassServices } from '../../src/workflows/classes/make-class-services.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import type { MadeLibrary } from './library-makers.ts'
import { storeSample } from './sample-services.ts'

/** Is where the tests sign in from. */
export const client = '192.0.2.7'

/**
 * Opens the services of classes over a database of a test; `record` lists what stands in the record
 * of changes, `pass` moves its clock on.
 */
export function classroomOver({ library, connection }: Pick<MadeLibrary, 'library' | 'connection'>) {
  let passed = 0
  const services = { ...makeServices(library), clock: () => Date.now() + passed }
  const classes = makeClassServices(services, {
    store: openClasses(connection),
    secret: 'secret-of-the-tests-0123456789-0123456789',
  })
  return {
    services,
    classes,
    record: (organisation: OrganisationId = houseOrganisation) =>
      storedAudit(connection).list({ organisation, limit: 1_000 }),
    pass: (milliseconds: number) => {
      passed += milliseconds
    },
  }
}

/** Opens a library made by `make`, the sample bank in it, with the services of classes over it. */
export async function openClassroom(make: () => Promise<MadeLibrary>) {
  const made = await make()
  const classroom = classroomOver(made)
  await storeSample(classroom.services)
  const { id: other } = await addOrganisation(made, 'og_other')
  return {
    ...classroom,
    made,
    other,
    close: async () => {
      await made.library.close()
      await made.discard()
    },
  }
}

/** Is an open classroom. */
export type Classroom = Awaited<ReturnType<typeof openClassroom>>

/** Is the roster that the tests take in. */
export const sampleRoster = 'Name;ID\nAda Byron;7\nBo King;8\nCy Young;'

/** Makes a class of the sample roster, and gives it with the PINs of its students. */
export async function makeSampleClass(
  classes: ClassServices,
  { roster = sampleRoster, signIn = 'roster' as SignIn, organisation = houseOrganisation as OrganisationId } = {},
) {
  const made = await makeClass(classes, serverFor(organisation), { name: '7b', signIn })
  const outcome: RosterOutcome = await importRoster(classes, serverFor(organisation), made.id, roster)
  const cardOf = (name: string) => {
    const card = outcome.pins.find(one => one.name === name)
    if (card === undefined) throw new Error(`${name} has no PIN.`)
    return card
  }
  return { ...made, outcome, cardOf }
}

async function addOrganisation({ connection }: MadeLibrary, id: OrganisationId) {
  await connection.database.insertInto('organisations').values({ id, name: 'Another school', made_at: 0 }).execute()
  return { id }
}
