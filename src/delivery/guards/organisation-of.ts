import type { Context } from 'hono'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import { houseOrganisation } from '../../vocabulary/organisation.ts'

/** Gives the organisation for which a request acts. The holder of the owner key acts for that of the server. */
export function organisationOf(_: Context): OrganisationId {
  return houseOrganisation
}
