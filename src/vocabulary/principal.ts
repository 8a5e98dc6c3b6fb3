import { z } from 'zod'
import { ApiKeyId, AttemptId, OrganisationId, PersonId, StudentId } from './identifiers.ts'

/** Is what a member of an organisation is there: `owner` runs it, `teacher` makes and reads, `assistant` reads and helps. */
export const MemberRole = z.enum(['owner', 'teacher', 'assistant'])
export type MemberRole = z.infer<typeof MemberRole>

/** Is what an API key may be used for. */
export const Scope = z.enum([
  ...(['articles:draft', 'banks:read', 'banks:write', 'quizzes:write', 'results:read'] as const),
  ...(['classes:read', 'classes:write', 'webhooks:write', 'jobs:write', 'organisation:manage'] as const),
])
export type Scope = z.infer<typeof Scope>

/**
 * Is who asks. A `student` is known by an attempt's token, by a class sign-in, or by both; a `member` has signed in and
 * acts for one organisation; a `key` acts for the organisation that made it, within its scopes.
 */
export const Principal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nobody') }),
  z.strictObject({
    kind: z.literal('student'),
    attempt: AttemptId.optional(),
    student: StudentId.optional(),
    organisation: OrganisationId.optional(),
  }),
  z.strictObject({ kind: z.literal('member'), person: PersonId, organisation: OrganisationId, role: MemberRole }),
  z.strictObject({
    kind: z.literal('key'),
    key: ApiKeyId,
    organisation: OrganisationId,
    scopes: z.array(Scope).readonly(),
  }),
])
export type Principal = z.infer<typeof Principal>
