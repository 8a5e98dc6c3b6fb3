import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import { type OrganisationId, StudentId } from '../../vocabulary/identifiers.ts'
import type { ClassServices } from '../../workflows/classes/class-services.ts'

/** Finds the names of the classes and students that entries of the record name by their ids, as far as they are there. */
export async function namesInRecord(
  { store }: ClassServices,
  organisation: OrganisationId,
  events: readonly AuditEvent[],
): Promise<[string, string][]> {
  const classes = await store.listClasses(organisation)
  const named = new Set(events.flatMap(({ resource, details }) => [resource, ...Object.values(details).flat()]))
  const ids = [...named].flatMap(id => StudentId.safeParse(id).data ?? [])
  const students = await store.listNames(organisation, ids)
  return [...classes, ...students].map(({ id, name }) => [id, name])
}
