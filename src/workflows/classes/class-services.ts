import type { ClassStore } from '../../storage/classes/open-classes.ts'
import type { JoinCode } from '../../vocabulary/class.ts'
import type { Services } from '../services.ts'

/**
 * Holds what the workflows of classes need: the store, time and chance, and the secret by which PINs are kept.
 * `longestRetention` is how many days attempts may be kept at most, where the server sets that.
 */
export interface ClassServices extends Pick<Services, 'clock' | 'newId' | 'newToken'> {
  readonly store: ClassStore
  readonly newPin: () => string
  readonly newJoinCode: () => JoinCode
  readonly secret: string
  readonly longestRetention?: number | undefined
}
