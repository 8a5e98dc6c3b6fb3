import { randomInt } from 'node:crypto'
import { joinCodeSigns } from '../../vocabulary/class.ts'
import type { Services } from '../services.ts'
import type { ClassServices } from './class-services.ts'

/** Makes the services of classes that a running server works with: PINs and join codes come from true chance. */
export function makeClassServices(
  { clock, newId, newToken }: Pick<Services, 'clock' | 'newId' | 'newToken'>,
  rest: Pick<ClassServices, 'store' | 'secret' | 'longestRetention'>,
): ClassServices {
  return { clock, newId, newToken, ...rest, newPin, newJoinCode }
}

const newPin = () => String(randomInt(1_000_000)).padStart(6, '0')

const newJoinCode = () => Array.from({ length: 6 }, () => joinCodeSigns[randomInt(joinCodeSigns.length)]).join('')
