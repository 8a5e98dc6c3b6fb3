import { z } from 'zod'
import { Class, ClassSummary, SignIn } from '../../vocabulary/class.ts'
import { StudentId } from '../../vocabulary/identifiers.ts'
import { Accommodation, PinCard, Student } from '../../vocabulary/student.ts'
import { ClassAttempt } from '../../vocabulary/student-record.ts'

/** Is the answer to a request for all classes. */
export const ClassList = z.strictObject({ classes: z.array(ClassSummary) })
export type ClassList = z.infer<typeof ClassList>

/** Asks for a class to be made. */
export const MakeClass = z.strictObject({ name: Class.shape.name, signIn: SignIn.default('roster') })
export type MakeClass = z.infer<typeof MakeClass>

/** Asks for a class to be changed; `newJoinCode` gives it another code. */
export const ChangeClass = z.strictObject({
  name: Class.shape.name.optional(),
  signIn: SignIn.optional(),
  newJoinCode: z.boolean().optional(),
})
export type ChangeClass = z.infer<typeof ChangeClass>

/** Is the answer to a request for the students of a class. */
export const StudentList = z.strictObject({ students: z.array(Student) })
export type StudentList = z.infer<typeof StudentList>

/** Asks for a student to be taken into a class. */
export const AddStudent = z.strictObject({ name: Student.shape.name, externalId: Student.shape.externalId })
export type AddStudent = z.infer<typeof AddStudent>

/** Asks for a student to be changed; `null` takes an id or an accommodation away. */
export const ChangeStudent = z.strictObject({
  name: Student.shape.name.optional(),
  externalId: Student.shape.externalId.nullable(),
  accommodation: Accommodation.nullable().optional(),
})
export type ChangeStudent = z.infer<typeof ChangeStudent>

/** Asks for new PINs: of those named, of those who have none yet, or of all. */
export const MakePins = z.strictObject({
  students: z.union([z.enum(['all', 'without']), z.array(StudentId).min(1).max(5_000)]),
})
export type MakePins = z.infer<typeof MakePins>

/** Is the answer to a request for new PINs, which are told this once. */
export const PinList = z.strictObject({ pins: z.array(PinCard) })
export type PinList = z.infer<typeof PinList>

/** Is the answer to a request for the attempts of a class. */
export const ClassAttemptList = z.strictObject({ attempts: z.array(ClassAttempt) })
export type ClassAttemptList = z.infer<typeof ClassAttemptList>

const Days = z.int().min(1).max(36_500)

/** Says for how many days attempts are kept: as set, at most on this server, and what holds of both; without any they stay. */
export const Retention = z.strictObject({ days: Days.optional(), longest: Days.optional(), holds: Days.optional() })
export type Retention = z.infer<typeof Retention>

/** Asks for attempts to be kept for so many days; `null` sets no limit. */
export const SetRetention = z.strictObject({ days: Days.nullable() })
export type SetRetention = z.infer<typeof SetRetention>
