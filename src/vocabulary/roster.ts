import { z } from 'zod'
import { StudentId } from './identifiers.ts'
import { PinCard, Student } from './student.ts'

/** Is one student as a roster file names them; `row` counts the rows of the file from 1, headings and empty ones too. */
export const RosterRow = z.strictObject({
  row: z.int().min(1),
  name: Student.shape.name,
  externalId: Student.shape.externalId,
})
export type RosterRow = z.infer<typeof RosterRow>

/** Is what is wrong with one row of a roster file, in a sentence; row 0 stands for the file as a whole. */
export const RosterFault = z.strictObject({ row: z.int().min(0), detail: z.string() })
export type RosterFault = z.infer<typeof RosterFault>

/**
 * Is what a row does to a class: `add` makes a student, `join` takes in a student whom another class of the organisation
 * has, `change` gives a student of the class another name or the id that was missing, and `unchanged` does nothing.
 * `before` is the name and id that change.
 */
export const RosterChange = z.strictObject({
  ...RosterRow.shape,
  kind: z.enum(['add', 'join', 'change', 'unchanged']),
  student: StudentId.optional(),
  before: RosterRow.omit({ row: true }).optional(),
})
export type RosterChange = z.infer<typeof RosterChange>

/**
 * Says what a roster file would do to a class. Where there is a fault nothing of it is done. `absent` counts students of
 * the class whom the file doesn't name; they stay.
 */
export const RosterPlan = z.strictObject({
  changes: z.array(RosterChange),
  faults: z.array(RosterFault),
  absent: z.int().min(0),
})
export type RosterPlan = z.infer<typeof RosterPlan>

/** Says what a roster file has done to a class; `pins` has the PIN of every student that it made one for. */
export const RosterOutcome = z.strictObject({
  added: z.int().min(0),
  joined: z.int().min(0),
  changed: z.int().min(0),
  unchanged: z.int().min(0),
  absent: z.int().min(0),
  pins: z.array(PinCard),
})
export type RosterOutcome = z.infer<typeof RosterOutcome>
