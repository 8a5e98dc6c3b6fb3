import type { Services } from '../../workflows/services.ts'
import type { ClassContext } from '../classes/class-context.ts'

/**
 * Says what the student pages need: the services, and whether cookies may travel over HTTPS only. Without `classes` nobody
 * can join one.
 */
export interface StudentContext {
  readonly services: Services
  readonly secureCookies: boolean
  readonly classes?: ClassContext | undefined
}
