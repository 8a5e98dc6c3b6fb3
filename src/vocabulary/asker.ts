import type { OrganisationId } from './identifiers.ts'
import { houseOrganisation } from './organisation.ts'
import type { Principal } from './principal.ts'

/**
 * Says for whom something is done: who asks, or the server itself, the organisation that it is done for, and the request
 * by which it was asked.
 */
export interface Asker {
  readonly principal: Principal | { readonly kind: 'server' }
  readonly organisation: OrganisationId
  readonly requestId?: string | undefined
}

/** Makes the server itself ask on behalf of an organisation. */
export const serverFor = (organisation: OrganisationId): Asker => ({ principal: { kind: 'server' }, organisation })

/** Is the server itself, which acts for its own organisation. */
export const theServer: Asker = serverFor(houseOrganisation)
