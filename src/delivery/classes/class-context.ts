import type { Context, MiddlewareHandler } from 'hono'
import type { Asker } from '../../vocabulary/asker.ts'
import type { OrganisationId } from '../../vocabulary/identifiers.ts'
import type { ClassServices } from '../../workflows/classes/class-services.ts'

/** Names what somebody may do to classes; each is a line of the table of permissions. */
export type ClassDeed = 'read-classes' | 'read-class-attempts' | 'change-classes' | 'export-students'

/**
 * Says what the routes of classes need: the services, who may pass (`allow`), what else whoever has passed may do
 * (`mayDo`), for which organisation somebody acts, who, and from where. `secureCookies` says that cookies may travel over
 * HTTPS only, `publicUrl` is the address that browsers see.
 */
export interface ClassContext {
  readonly classes: ClassServices
  readonly secureCookies: boolean
  readonly publicUrl?: string | undefined
  readonly allow: (deed: ClassDeed) => MiddlewareHandler
  readonly mayDo: (c: Context, deed: ClassDeed) => boolean
  readonly organisationOf: (c: Context) => OrganisationId
  readonly askerOf: (c: Context) => Asker
  readonly clientOf: (c: Context) => string
}
