import { type CalendarDate, readDate } from '../text/read-date.ts'
import { remembered } from './remembered.ts'

/** Reads a wording as a date, once for all rules that ask; gives `undefined` where it is none. */
export function dateOfWording(wording: string): CalendarDate | undefined {
  return readOnce(wording).date
}

const readOnce = remembered((wording): { readonly date: CalendarDate | undefined } => ({ date: readDate(wording) }))
