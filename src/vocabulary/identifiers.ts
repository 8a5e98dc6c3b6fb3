import { z } from 'zod'

/** Makes the schema of one kind of identifier: its two-letter prefix, `_`, then 1 to 80 letters, digits, `_` or `-`. */
const identifier = <P extends string>(prefix: P) =>
  z.templateLiteral([`${prefix}_` as const, z.string().regex(/^[A-Za-z0-9_-]{1,80}$/)])

/** Identifies an entity within one bank: `en_tony-abbott`. */
export const EntityId = identifier('en')
export type EntityId = z.infer<typeof EntityId>

/** Identifies an annotation within one bank: `an_600-troops`. */
export const AnnotationId = identifier('an')
export type AnnotationId = z.infer<typeof AnnotationId>

/** Identifies a fact within one bank: `fa_troops-pledged`. */
export const FactId = identifier('fa')
export type FactId = z.infer<typeof FactId>

/** Identifies a question; for a generated one it is the digest of its target and recipe, so generation repeats it. */
export const QuestionId = identifier('qu')
export type QuestionId = z.infer<typeof QuestionId>

/** Identifies an option within its question; says nothing about which option is the key. */
export const OptionId = identifier('op')
export type OptionId = z.infer<typeof OptionId>

/** Identifies a stored question bank. */
export const BankId = identifier('qb')
export type BankId = z.infer<typeof BankId>

/** Identifies a quiz. */
export const QuizId = identifier('qz')
export type QuizId = z.infer<typeof QuizId>

/** Identifies an attempt; knowing it is not enough to open the attempt. */
export const AttemptId = identifier('at')
export type AttemptId = z.infer<typeof AttemptId>

/** Identifies an organisation: a school or another body whose banks and classes are its own. */
export const OrganisationId = identifier('og')
export type OrganisationId = z.infer<typeof OrganisationId>

/** Identifies a student of an organisation. */
export const StudentId = identifier('st')
export type StudentId = z.infer<typeof StudentId>

/** Identifies a class of an organisation. */
export const ClassId = identifier('cl')
export type ClassId = z.infer<typeof ClassId>

/** Identifies a person who has an account: an owner, a teacher, an assistant. */
export const PersonId = identifier('pe')
export type PersonId = z.infer<typeof PersonId>

/** Identifies an API key; the key itself is another text, which is told once. */
export const ApiKeyId = identifier('ak')
export type ApiKeyId = z.infer<typeof ApiKeyId>

/** Identifies one sign-in of a person on one device; knowing it opens nothing. */
export const PersonSessionId = identifier('ps')
export type PersonSessionId = z.infer<typeof PersonSessionId>

/** Identifies a passkey of a person. */
export const PasskeyId = identifier('pk')
export type PasskeyId = z.infer<typeof PasskeyId>
/** Identifies a webhook of an organisation. */
export const WebhookId = identifier('wh')
export type WebhookId = z.infer<typeof WebhookId>

/** Identifies a message to the world; its receiver knows by it a message that comes a second time. */
export const MessageId = identifier('ms')
export type MessageId = z.infer<typeof MessageId>

/** Identifies a piece of work that goes on behind the requests. */
export const JobId = identifier('jb')
export type JobId = z.infer<typeof JobId>

/** Identifies an invitation to an organisation; the link that accepts it holds another text. */
export const InvitationId = identifier('in')
export type InvitationId = z.infer<typeof InvitationId>

/** Identifies one entry of the record of changes. */
export const AuditEventId = identifier('ae')
export type AuditEventId = z.infer<typeof AuditEventId>
