import type { Context } from 'hono'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import { askerOf } from './permit.ts'

/** Gives the organisation for which a request acts, behind `permit`. Throws `unauthorised` where there is none. */
export function organisationOf(c: Context): OrganisationId {
  return askerOf(c).organisation
}
