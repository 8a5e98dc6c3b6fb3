import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { OrganisationId } from '../../vocabulary/identifiers.ts'
import { isSecure } from '../accounts/session-cookie.ts'

/** Is what is known of the address that browsers see. */
type Site = { readonly publicUrl?: string | undefined }

/** Reads for which of their organisations a person wants to act. It is a wish only: they must belong there. */
export function readChosenOrganisation(c: Context, site: Site): OrganisationId | undefined {
  return OrganisationId.safeParse(getCookie(c, nameAt(site))).data
}

/**
 * Keeps for which of their organisations a person wants to act, until the browser is closed. Over https no other host can
 * set it, or somebody could have an owner act where they don't mean to.
 */
export function keepChosenOrganisation(c: Context, site: Site, id: OrganisationId): void {
  setCookie(c, nameAt(site), id, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(site.publicUrl) })
}

const nameAt = ({ publicUrl }: Site): string => `${isSecure(publicUrl) ? '__Host-' : ''}quizwright-organisation`
