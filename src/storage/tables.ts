import type { Generated } from 'kysely'
import type {
  AttemptId,
  BankId,
  OrganisationId,
  PersonId,
  QuestionId,
  QuizId,
  StudentId,
} from '../vocabulary/identifiers.ts'
import type { MemberRole } from '../vocabulary/principal.ts'
import type { QuestionStatus } from '../vocabulary/question.ts'
import type { ClassTables } from './tables/class-tables.ts'
import type { IdentityTables } from './tables/identity-tables.ts'
import type { JobsTables } from './tables/jobs-tables.ts'
import type { PeopleTables } from './tables/people-tables.ts'

/** Types the tables of a library for Kysely. Times are milliseconds UTC; columns of JSON are text. */
export interface Tables extends ClassTables, IdentityTables, JobsTables, PeopleTables {
  organisations: { id: OrganisationId; name: string; made_at: number }
  members: { organisation: OrganisationId; person: PersonId; role: MemberRole; since: number }
  banks: { id: BankId; current: number; organisation: Generated<OrganisationId> }
  bank_versions: {
    bank: BankId
    number: number
    digest: string
    title: string
    headline: string
    article: string
    content: string
    because: string
    made_at: number
  }
  bank_sources: { bank: BankId; version: number; source: string }
  questions: { bank: BankId; id: QuestionId; current: number; position: number }
  question_versions: {
    bank: BankId
    question: QuestionId
    number: number
    digest: string
    status: QuestionStatus
    content: string
    because: string
    made_at: number
  }
  quizzes: { id: QuizId; bank: BankId; current: number; made_by: 'bank' | 'teacher'; status: 'ready' | 'retired' }
  quiz_versions: {
    quiz: QuizId
    number: number
    bank: BankId
    bank_version: number
    title: string
    description: string
    policy: string
    definition: string
    made_at: number
  }
  quiz_slots: {
    quiz: QuizId
    quiz_version: number
    slot: number
    bank: BankId
    question: QuestionId
    question_version: number
    max_mark: number
  }
  attempts: {
    number: Generated<number>
    id: AttemptId
    quiz: QuizId
    quiz_version: number
    student: StudentId | null
    accommodation: string | null
    token_hash: string
    started_at: number
    submitted_at: number | null
    grade: string | null
  }
  responses: {
    attempt: number
    slot: number
    sequence: number
    response: string
    score: string
    answered_at: number
  }
}
