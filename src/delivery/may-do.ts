import type { Asker } from '../vocabulary/asker.ts'
import { type Deed, may } from '../vocabulary/permissions.ts'

/** Tells whether whoever asks may do something else too, so that a page offers nothing that would be refused. */
export function mayDo({ principal }: Asker, deed: Deed): boolean {
  return principal.kind !== 'server' && may(principal, deed) === 'allowed'
}
