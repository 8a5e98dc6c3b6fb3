import { z } from 'zod'
import { ClassId, OrganisationId } from './identifiers.ts'

/**
 * Is how students get into a class: `open` takes everybody who has its code and asks nobody's name; `roster` asks for a
 * name of its roster and the PIN that goes with it.
 */
export const SignIn = z.enum(['open', 'roster'])
export type SignIn = z.infer<typeof SignIn>

/** Lists the signs of a join code: none that is easily taken for another. */
export const joinCodeSigns = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Is the code by which students find their class: six signs of `joinCodeSigns`. */
export const JoinCode = z.string().regex(/^[A-HJKMNP-Z2-9]{6}$/)
export type JoinCode = z.infer<typeof JoinCode>

/** Is a class of an organisation. `madeAt` is milliseconds UTC. */
export const Class = z.strictObject({
  id: ClassId,
  organisation: OrganisationId,
  name: z.string().min(1).max(200),
  joinCode: JoinCode,
  signIn: SignIn,
  madeAt: z.int(),
})
export type Class = z.infer<typeof Class>

/** Tells of a class what a list shows: `students` counts those of its roster, `withoutPin` those who have no PIN yet. */
export const ClassSummary = z.strictObject({ ...Class.shape, students: z.int().min(0), withoutPin: z.int().min(0) })
export type ClassSummary = z.infer<typeof ClassSummary>

/**
 * Reads a join code as people write it: in small letters, with spaces or hyphens between. Gives `undefined` for what is
 * none.
 *
 * @example readJoinCode('abc-d23') // 'ABCD23'
 */
export function readJoinCode(written: string): JoinCode | undefined {
  const code = JoinCode.safeParse(written.replaceAll(/[\s.\-–]/g, '').toUpperCase())
  return code.success ? code.data : undefined
}

/** Writes a join code as it is easily read out: in two groups of three signs. */
export function sayJoinCode(code: JoinCode): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`
}
