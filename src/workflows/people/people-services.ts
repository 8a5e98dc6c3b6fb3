import type { PeopleStore } from '../../storage/people/open-people-store.ts'
import type { Services } from '../services.ts'

/** Holds what the workflows of organisations need: their store, time and chance. */
export interface PeopleServices extends Pick<Services, 'clock' | 'newId' | 'newToken'> {
  readonly store: PeopleStore
}
