import type { Context } from 'hono'
import type { Principal } from '../../vocabulary/principal.ts'
import { findMembership } from '../../workflows/people/find-membership.ts'
import { openKey } from '../../workflows/people/open-key.ts'
import { readSession } from '../accounts/session-cookie.ts'
import type { AccessContext, DeliveryEnv } from '../delivery-context.ts'
import { bearerOf } from './bearer.ts'
import { readChosenOrganisation } from './chosen-organisation.ts'

/**
 * Finds who asks: the holder of the API key that was sent, else the person who has signed in, for the organisation that
 * they chose. A key that opens nothing stands for nobody, and so does a person who belongs nowhere. The token of an
 * attempt is no matter of this: the attempt itself is opened with it. Found once per request.
 */
export async function whoAsks(c: Context<DeliveryEnv>, context: AccessContext): Promise<Principal> {
  const known = c.get('principal')
  if (known !== undefined) return known
  const principal = (await findPrincipal(c, context)) ?? { kind: 'nobody' as const }
  c.set('principal', principal)
  return principal
}

async function findPrincipal(
  c: Context<DeliveryEnv>,
  { people, identity, publicUrl }: AccessContext,
): Promise<Principal | undefined> {
  const secret = bearerOf(c)
  if (secret !== undefined) return openKey(people, secret)
  const signedIn = identity && (await readSession({ identity, publicUrl }, c.req.raw.headers))
  if (signedIn === undefined) return undefined
  return findMembership(people, signedIn.person.id, readChosenOrganisation(c, { publicUrl }))
}
