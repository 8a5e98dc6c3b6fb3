import type { Services } from '../../workflows/services.ts'

/** Says what the student pages need: the services, and whether cookies may travel over HTTPS only. */
export interface StudentContext {
  readonly services: Services
  readonly secureCookies: boolean
}
