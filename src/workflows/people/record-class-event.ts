import type { Asker } from '../../vocabulary/asker.ts'
import type { ClassEvent } from '../../vocabulary/class-event.ts'
import { describeChange } from '../describe-change.ts'
import type { PeopleServices } from './people-services.ts'

/** Adds what happened to a class or a student to the record of their organisation. */
export async function recordClassEvent(
  services: PeopleServices,
  asker: Asker,
  { kind, organisation, class: of, student, counts }: ClassEvent,
): Promise<void> {
  const details = { ...counts, ...(of !== undefined && student !== undefined && { class: of }) }
  const change = { action: kind, resource: student ?? of, details }
  await services.store.audit.add(describeChange(services, { ...asker, organisation }, change))
}
