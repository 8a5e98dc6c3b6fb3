import { z } from 'zod'

/**
 * Is a date or period. `edtf` is its value (ISO 8601-2 Extended Date/Time Format: `2014-09-15`, `2014-08~`,
 * `2014-09-13/2014-09-14`); `say` is its absolute wording without a preposition: "Monday 15 September 2014".
 */
export const Time = z.strictObject({ edtf: z.string().min(4), say: z.string().min(1) })
export type Time = z.infer<typeof Time>
