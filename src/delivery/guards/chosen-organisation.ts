import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { OrganisationId } from '../../vocabulary/identifiers.ts'

const cookie = 'quizwright-organisation'

/** Reads for which of their organisations a person wants to act. It is a wish only: they must belong there. */
export function readChosenOrganisation(c: Context): OrganisationId | undefined {
  return OrganisationId.safeParse(getCookie(c, cookie)).data
}

/** Keeps for which of their organisations a person wants to act, until the browser is closed. */
export function keepChosenOrganisation(
  c: Context,
  { publicUrl }: { readonly publicUrl?: string | undefined },
  id: OrganisationId,
): void {
  const secure = publicUrl?.startsWith('https:') ?? false
  setCookie(c, cookie, id, { path: '/', httpOnly: true, sameSite: 'Lax', secure })
}
