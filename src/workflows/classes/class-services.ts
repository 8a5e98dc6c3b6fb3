import type { ClassStore } from '../../storage/classes/open-classes.ts'
import type { JoinCode } from '../../vocabulary/class.ts'
import type { ClassEvent } from '../../vocabulary/class-event.ts'
import type { Services } from '../services.ts'

/**
 * Holds what the workflows of classes need: the store, time and chance, the secret by which PINs are kept, and where
 * events are told. `longestRetention` is how many days attempts may be kept at most, where the server sets that.
 */
export interface ClassServices extends Pick<Services, 'clock' | 'newId' | 'newToken'> {
  readonly store: ClassStore
  readonly newPin: () => string
  readonly newJoinCode: () => JoinCode
  readonly secret: string
  readonly audit: (event: ClassEvent) => void
  readonly longestRetention?: number | undefined
}
