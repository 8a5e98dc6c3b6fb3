import { z } from 'zod'
import { OrganisationId, StudentId } from './identifiers.ts'

/**
 * Is what a student is granted wherever there is a time limit: `timeFactor` times the usual time, or no timer at all. A
 * teacher or a learning platform grants it; it holds in every quiz.
 */
export const Accommodation = z.strictObject({ timeFactor: z.number().min(1).max(10), noTimer: z.boolean() })
export type Accommodation = z.infer<typeof Accommodation>

/**
 * Is a student of an organisation. `externalId` is the id under which the school's own register knows the student;
 * `accommodation` is there where one is granted; `hasPin` says whether the student can sign in to a class that asks who
 * comes.
 */
export const Student = z.strictObject({
  id: StudentId,
  organisation: OrganisationId,
  name: z.string().min(1).max(200),
  externalId: z.string().min(1).max(200).optional(),
  accommodation: Accommodation.optional(),
  hasPin: z.boolean(),
})
export type Student = z.infer<typeof Student>

/** Is the PIN of a student, told to the teacher when it is made and never again: six digits. */
export const PinCard = z.strictObject({ student: StudentId, name: z.string(), pin: z.string().regex(/^\d{6}$/) })
export type PinCard = z.infer<typeof PinCard>

/** Gives an accommodation as it is kept: none where it grants nothing. */
export function tidyAccommodation(granted: Accommodation | undefined): Accommodation | undefined {
  return granted === undefined || (granted.timeFactor === 1 && !granted.noTimer) ? undefined : granted
}
